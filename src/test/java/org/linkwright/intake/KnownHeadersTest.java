package org.linkwright.intake;

import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.linkwright.model.Fate;
import org.linkwright.model.LinkwrightException;
import org.linkwright.sheet.Row;
import org.linkwright.sheet.Workbook;
import org.linkwright.sheet.Workbooks;

/** A small made-up file for each list of header names that providers are known to use, where the names allow for two parties. */
class KnownHeadersTest {
    private static final int ROWS = 3;
    private static final Pattern PAIR =
            Pattern.compile("address|addr|sender|recipient|receiver|\\bfrom\\b|\\bto\\b|counterparty");

    private record Layout(String source, List<String> names) {}

    @Test
    void keepsSomethingOfEveryRowUnderNamesThatProvidersUse() throws IOException, LinkwrightException {
        String corpora = System.getProperty("linkwright.corpora", "");
        Path list = Path.of(corpora, "..", "spec", "headers.csv");
        assumeTrue(!corpora.isEmpty() && Files.isReadable(list), "no list of header names beside the corpora");
        List<String> unread = new ArrayList<>();
        List<String> alone = new ArrayList<>();
        List<Layout> layouts = layouts(list);
        for (Layout layout : layouts) {
            RecordingImport read = read(layout);
            String profile = read == null ? "-" : read.blocks.getFirst().profile();
            String line = profile + " | " + layout.source() + " | " + String.join(",", layout.names());
            if (read == null || read.count(Fate.ACCEPTED) < ROWS) {
                unread.add(line);
            } else if (read.events.stream()
                            .filter(e -> e.from() > 0 && e.to() > 0)
                            .count()
                    < ROWS) {
                alone.add(line + " | " + read.told().stream().findFirst().orElse("no event"));
            }
        }
        Files.createDirectories(Path.of("target"));
        Files.writeString(
                Path.of("target", "known-headers.txt"),
                "%d layouts, %d not read, %d without a pair%n%n%s%n%n%s%n"
                        .formatted(
                                layouts.size(),
                                unread.size(),
                                alone.size(),
                                String.join("\n", unread),
                                String.join("\n", alone)));
        assertTrue(layouts.size() > 200, "the list is there");
        assertTrue(unread.size() * 20 <= layouts.size(), unread.size() + " not read: " + String.join("\n", unread));
    }

    private static List<Layout> layouts(Path list) throws IOException, LinkwrightException {
        List<Layout> layouts = new ArrayList<>();
        try (Workbook workbook = Workbooks.open("headers.csv", Files.readAllBytes(list))) {
            var rows = workbook.rows(workbook.sheets().getFirst());
            while (rows.hasNext()) {
                Row row = rows.next();
                String source = row.cell(0).text();
                String header = row.cell(2).text();
                boolean crypto = source.startsWith("crypto:");
                boolean pair =
                        !crypto || PAIR.matcher(header.toLowerCase(Locale.ROOT)).find();
                boolean partial = header.startsWith("(") || header.startsWith("\u2026") || header.contains("*");
                if (row.number() > 1 && pair && !partial) {
                    layouts.add(new Layout(source + " " + row.cell(1).text(), names(header)));
                }
            }
        }
        return layouts;
    }

    private static List<String> names(String header) {
        List<String> names = new ArrayList<>();
        for (String name : header.split(" / ", -1)[0].split(",", -1)) {
            names.add(name.replace("\"", "")
                    .replace("<dynamic>", "Column " + names.size())
                    .strip());
        }
        return names;
    }

    private static RecordingImport read(Layout layout) {
        StringBuilder file = new StringBuilder(String.join(",", layout.names())).append('\n');
        boolean crypto = layout.source().startsWith("crypto:");
        for (int row = 0; row < ROWS; row++) {
            List<String> cells = new ArrayList<>();
            for (String name : layout.names()) {
                cells.add(value(Texts.fold(name), layout.names(), crypto, row));
            }
            file.append(String.join(",", cells)).append('\n');
        }
        try {
            return Reading.of("made-up.csv", file.toString().getBytes(StandardCharsets.UTF_8), IntakeOptions.NONE);
        } catch (LinkwrightException e) {
            return null;
        }
    }

    private static String value(String name, List<String> names, boolean crypto, int row) {
        if (name.equals("skip") || name.startsWith("column")) {
            return "x" + row;
        }
        if (has(name, "unix", "epoch")) {
            return "170783310" + row;
        }
        if (has(name, "timezone")) {
            return "UTC";
        }
        if (has(name, "date", "time", "created", "when", "confirmedat", "opened")
                && !has(name, "updated", "timeinforce")) {
            boolean apart = names.stream().map(Texts::fold).anyMatch("time"::equals)
                    && names.stream().map(Texts::fold).anyMatch("date"::equals);
            String clock = "14:05:0" + row;
            return apart ? (name.equals("time") ? clock : "2024-02-13") : "2024-02-13 " + clock;
        }
        if (has(name, "txid", "hash", "txhash", "transactionid", "txsrc")) {
            return ("%02d".formatted(row) + "a").repeat(22).substring(0, 64);
        }
        return money(name, crypto, row);
    }

    private static String money(String name, boolean crypto, int row) {
        if (has(name, "fee", "commission")) {
            return "0.10";
        }
        if (has(name, "balance")) {
            return "1000.00";
        }
        if (has(name, "currency", "coin", "asset", "symbol", "ticker") && !has(name, "address", "amount", "quantity")) {
            return crypto ? "BTC" : "USD";
        }
        if (has(name, "outflow", "withdrawn", "debit")) {
            return row == 0 ? "12.50" : "";
        }
        if (has(name, "inflow", "paidin", "credit")) {
            return row == 0 ? "" : "1" + row + ".25";
        }
        if (has(name, "amount", "quantity", "value", "gross", "net", "total", "size", "volume", "price")) {
            return "1" + row + ".25";
        }
        return party(name, crypto, row);
    }

    private static String party(String name, boolean crypto, int row) {
        boolean second = has(
                name,
                "to",
                "recipient",
                "receiver",
                "called",
                "terminating",
                "destination",
                "dialed",
                "other",
                "bparty");
        if (has(name, "imei")) {
            return "356938035643809";
        }
        if (has(name, "imsi")) {
            return "310260000000143";
        }
        if (has(name, "lat")) {
            return "38.88950" + row;
        }
        if (has(name, "lon") || name.equals("boylam")) {
            return "-77.03530" + row;
        }
        if (has(name, "email")) {
            return second ? "b@example.com" : "a@example.com";
        }
        if (has(name, "iban")) {
            return "DE89370400440532013000";
        }
        if (crypto
                && has(name, "address", "addr", "from", "to", "sender", "recipient", "receiver")
                && !has(name, "label", "name")) {
            return second ? "1A1zP1eP5QGefi2DMPTfTL5SLmv7DivfNa" : "1BoatSLRHtKNngkdXEeobR76b53LETtpyT";
        }
        if (has(name, "duration", "durac", "durs", "elapsed", "seizure")) {
            return "6" + row;
        }
        return word(name, second, row);
    }

    private static String word(String name, boolean second, int row) {
        if (has(name, "payee", "name", "author")) {
            return "B. Example";
        }
        if (has(name, "memo", "description", "note", "text", "body", "details", "contents")) {
            return "Example Cafe";
        }
        if (has(name, "direction")) {
            return "outgoing";
        }
        if (has(name, "status", "state")) {
            return "Completed";
        }
        if (has(name, "cdflag")) {
            return "D";
        }
        if (has(name, "type")) {
            return "withdrawal";
        }
        if (name.equals("ip") || name.endsWith("ip")) {
            return "203.0.113." + row;
        }
        if (has(name, "user", "uid", "sender", "correspondent")) {
            return second ? "other_user" : "example_user";
        }
        if (has(
                name,
                "number",
                "nbr",
                "party",
                "phone",
                "telefono",
                "target",
                "mobile",
                "hatno",
                "from",
                "calling",
                "numeroa")) {
            return second || name.endsWith("b") ? "+1202555014" + row : "+12025550150";
        }
        if (has(name, "to", "recipient")) {
            return "+1202555014" + row;
        }
        return name.endsWith("id") || has(name, "account") ? "70010" + row : "v" + row;
    }

    private static boolean has(String name, String... words) {
        for (String word : words) {
            if (word.length() <= 2 ? name.startsWith(word) : name.contains(word)) {
                return true;
            }
        }
        return false;
    }
}
