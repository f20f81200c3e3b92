package org.linkwright.sheet;

import java.io.BufferedReader;
import java.io.IOException;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.linkwright.sheet.BankEntry.Column;

/**
 * The entries ({@code :61:} with its {@code :86:}) of all statements of an MT940 file. SWIFT Standards, Category 9; the
 * structure of {@code :86:} is that of the German banks ({@code ?20} …) or that of the Dutch ({@code /IBAN/} …).
 */
final class Mt940Rows extends RowStream {
    private static final Pattern FIELD = Pattern.compile("(?::|^)(\\d\\d[A-Z]?):(.*)");
    private static final Pattern ENTRY = Pattern.compile(
            "(?s)(\\d{6})(\\d{4})?(R?[DC])([A-Z])?(\\d{1,15}(?:,\\d*)?)([A-Z][A-Z0-9]{3})([^\\n]*?)(?://([^\\n]*))?(?:\\n(.*))?");
    private static final Pattern GERMAN = Pattern.compile("(?s)\\?(\\d\\d)([^?]*)");
    private static final Pattern DUTCH = Pattern.compile(
            "(?s)/(TRTP|TRCD|IBAN|BIC|NAME|REMI|EREF|MARF|CSID|CNTP|ORDP|BENM|ISDT|PREF|RTRN|SVCL|PURP|ULTC|ULTD)/");

    private final BufferedReader in;
    private long number;
    private String line;
    private boolean begun;
    private BankEntry statement = new BankEntry();
    private BankEntry entry;

    Mt940Rows(BufferedReader in) {
        this.in = in;
    }

    @Override
    Row read() throws IOException {
        if (!begun) {
            begun = true;
            number = 1;
            line = in.readLine();
            return BankEntry.header();
        }
        while (line != null) {
            Matcher field = FIELD.matcher(line);
            if (!field.lookingAt() || field.start() > 0) {
                line = in.readLine();
                continue;
            }
            String tag = field.group(1);
            List<String> lines = new ArrayList<>(List.of(field.group(2)));
            for (line = in.readLine(); line != null && !startsField(line); line = in.readLine()) {
                lines.add(line);
            }
            Row done = add(tag, lines);
            if (done != null) {
                return done;
            }
        }
        return flush();
    }

    @Override
    void release() throws IOException {
        in.close();
    }

    private static boolean startsField(String text) {
        return text.equals("-")
                || text.startsWith("-}")
                || (text.startsWith(":") && FIELD.matcher(text).lookingAt());
    }

    /** The entry before, where the field ends it. */
    private Row add(String tag, List<String> lines) {
        String text = String.join("\n", lines);
        if (tag.equals("86") && entry != null) {
            information(entry, lines);
            return flush();
        }
        Row before = flush();
        switch (tag) {
            case "20" -> statement = new BankEntry().with(Column.STATEMENT, text);
            case "25", "25P" -> account(lines.getFirst());
            case "28", "28C" -> statement.with(Column.STATEMENT, statement.text(Column.STATEMENT) + " " + text);
            case "60F", "60M" -> currency(text, 7);
            case "34F" -> currency(text, 0);
            case "61" -> entry = entry(text);
            default -> {}
        }
        return before;
    }

    private Row flush() {
        if (entry == null) {
            return null;
        }
        Row row = entry.row(++number);
        entry = null;
        return row;
    }

    /** An IBAN, or the bank's number, a slash and the account's. */
    private void account(String text) {
        int slash = text.indexOf('/');
        String account = text.substring(slash + 1);
        statement.with(Column.ACCOUNT, account);
        if (!BankEntry.isIban(account)) {
            statement.with(Column.BANK, text.substring(0, Math.max(slash, 0)));
        }
    }

    private void currency(String text, int at) {
        if (text.length() >= at + 3) {
            statement.with(Column.CURRENCY, text.substring(at, at + 3));
        }
    }

    /** Of an entry that is not written as the standard has it, its record is kept. */
    private BankEntry entry(String text) {
        BankEntry read = statement.copy().with(Column.RECORD, ":61:" + text);
        Matcher m = ENTRY.matcher(text.strip());
        if (!m.matches()) {
            return read;
        }
        // the reversal of a credit takes money away, that of a debit gives it back
        boolean out = m.group(3).equals("D") || m.group(3).equals("RC");
        String amount = m.group(5).replace(',', '.').replaceFirst("\\.$", "");
        read.withAmount(amount.replaceFirst("^0+(?=\\d)", ""), out)
                .with(Column.TYPE, m.group(6))
                .with(Column.REFERENCE, "NONREF".equals(m.group(7)) ? m.group(8) : m.group(7))
                .with(Column.TEXT, m.group(9));
        try {
            LocalDate value = date(m.group(1));
            read.withDate(Column.VALUE_DATE, value.toString());
            read.withDate(Column.BOOKING_DATE, booked(value, m.group(2)).toString());
        } catch (DateTimeException e) {
            // a day that does not exist, such as 30 February, which some banks reckon interest with
            read.with(Column.VALUE_DATE, m.group(1));
        }
        return read;
    }

    private static LocalDate date(String yymmdd) {
        int year = Integer.parseInt(yymmdd.substring(0, 2));
        return LocalDate.of(
                year < 70 ? 2000 + year : 1900 + year,
                Integer.parseInt(yymmdd.substring(2, 4)),
                Integer.parseInt(yymmdd.substring(4, 6)));
    }

    /** The booking day has no year: it is the one nearest to the value date. */
    private static LocalDate booked(LocalDate value, String mmdd) {
        if (mmdd == null) {
            return value;
        }
        int month = Integer.parseInt(mmdd.substring(0, 2));
        int apart = month - value.getMonthValue();
        int year = value.getYear() + (apart > 6 ? -1 : apart < -6 ? 1 : 0);
        return LocalDate.of(year, month, Integer.parseInt(mmdd.substring(2, 4)));
    }

    private static void information(BankEntry entry, List<String> lines) {
        String joined = String.join("", lines);
        entry.with(Column.RECORD, entry.text(Column.RECORD) + "\n:86:" + String.join("\n", lines));
        Map<String, String> parts = new TreeMap<>();
        if (joined.strip().matches("(?s)(?:\\d{3})?.?\\?\\d\\d.*") || joined.contains("?20")) {
            Matcher m = GERMAN.matcher(joined);
            while (m.find()) {
                parts.merge(m.group(1), m.group(2), (a, b) -> a + b);
            }
            german(entry, parts);
        } else if (DUTCH.matcher(joined).find()) {
            Matcher m = DUTCH.matcher(joined);
            String key = "";
            int from = 0;
            while (m.find()) {
                parts.put(key, joined.substring(from, m.start()));
                key = m.group(1);
                from = m.end();
            }
            parts.put(key, joined.substring(from).replaceFirst("/$", ""));
            dutch(entry, parts);
        } else {
            entry.with(Column.TEXT, String.join(" ", lines));
        }
    }

    private static void german(BankEntry entry, Map<String, String> parts) {
        StringBuilder text = new StringBuilder();
        parts.forEach((key, part) -> {
            if (key.startsWith("2") || (key.compareTo("60") >= 0 && key.compareTo("63") <= 0)) {
                text.append(part);
            }
        });
        String account = parts.getOrDefault("38", parts.getOrDefault("31", ""));
        entry.with(Column.TEXT, text.toString())
                .with(Column.TYPE, parts.get("00"))
                .withOther(account, parts.get("30"))
                .with(Column.OTHER_NAME, parts.getOrDefault("32", "") + parts.getOrDefault("33", ""));
    }

    private static void dutch(BankEntry entry, Map<String, String> parts) {
        String[] other = parts.getOrDefault("CNTP", "").split("/", -1);
        entry.withOther(
                        parts.getOrDefault("IBAN", other[0]),
                        parts.getOrDefault("BIC", other.length > 1 ? other[1] : ""))
                .with(Column.OTHER_NAME, parts.getOrDefault("NAME", other.length > 2 ? other[2] : ""))
                .with(Column.TYPE, parts.get("TRTP"))
                .with(Column.END_TO_END, parts.get("EREF"))
                .with(Column.TEXT, parts.getOrDefault("REMI", "").replaceFirst("^(?:USTD|STRD/CUR)?//", ""));
    }
}
