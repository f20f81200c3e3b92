package org.linkwright.sample;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;

/** The mule's statements: Venmo, Chase and an Etherscan export, each as its source writes it. */
final class MoneyFiles {
    private static final DateTimeFormatter ISO = DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss", Locale.ROOT);
    private static final DateTimeFormatter SPACED = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss", Locale.ROOT);
    private static final DateTimeFormatter US = DateTimeFormatter.ofPattern("MM/dd/yyyy", Locale.ROOT);
    private static final String BLANKS = ",,,,,,,,,,,,,,,,";

    private MoneyFiles() {}

    static ReturnFile venmo(List<Money.Venmo> entries) {
        ReturnFile file = new ReturnFile("venmo_statement.csv", "Venmo statement (new)", "\n");
        file.ignored("preamble", "Account Statement - (@Dee-Template) - March 3rd to November 30th 2025 " + BLANKS);
        file.ignored("preamble", "Account Activity" + BLANKS);
        file.ignored(
                "header",
                ReturnFile.columns(
                        ",ID,Datetime,Type,Status,Note,From,To,Amount (total),Amount (tip),Amount (fee),"
                                + "Funding Source,Destination,Beginning Balance,Ending Balance,Statement Period Venmo Fees,Disclaimer"));
        file.ignored("balance", ",,,,,,,,,,,,,$0.00,,,");
        long balance = 0;
        for (int i = 0; i < entries.size(); i++) {
            Money.Venmo entry = entries.get(i);
            balance += entry.cents();
            file.accepted(entry, venmoCells(i, ISO.format(entry.at()), entry));
            if (i == 60 || i == 180) {
                file.repeated();
            } else if (i == 120) {
                Money.Venmo first = entries.getFirst();
                file.undated(first, venmoCells(5000, "2025-02-30T19:11:00", first));
            }
        }
        file.ignored("balance", ",,,,,,,,,,,,,,$" + dollars(balance) + ",,");
        file.ignored("total", ",,,,,,,,,,,,,,,$0.00,");
        file.ignored(
                "footer",
                ",,,,,,,,,,,,,,,,\"In case of errors or questions about your electronic transfers\nwrite to help@example.com\"");
        return file;
    }

    private static String[] venmoCells(int index, String at, Money.Venmo entry) {
        boolean transfer = entry.from().isEmpty();
        String id = Long.toString(3_421_000_000_000_100_001L + 7L * index);
        String amount = (entry.cents() < 0 ? "- $" : "+ $") + dollars(Math.abs(entry.cents()));
        return new String[] {
            "",
            "\"\"\"" + id + "\"\"\"",
            at,
            entry.type(),
            transfer ? "Issued" : "Complete",
            Csv.cell(entry.note()),
            entry.from(),
            entry.to(),
            Csv.cell(amount),
            "",
            "",
            "",
            transfer ? "Bank *4417" : "Venmo balance",
            "",
            "",
            "",
            ""
        };
    }

    /** Newest first, and one field more in each row than in the header, as the bank's download has it. */
    static ReturnFile chase(List<Money.Bank> entries) {
        ReturnFile file = new ReturnFile("chase_checking.csv", "Chase checking", "\n");
        file.ignored(
                "header", ReturnFile.columns("Details,Posting Date,Description,Amount,Type,Balance,Check or Slip #"));
        long balance = Money.OPENING_CENTS
                + entries.stream().mapToLong(Money.Bank::cents).sum();
        for (int i = entries.size() - 1; i >= 0; i--) {
            Money.Bank entry = entries.get(i);
            file.accepted(entry, chaseCells(US.format(entry.day()), entry, balance));
            if (i == 100) {
                file.undated(entries.get(3), chaseCells("02/30/2025", entries.get(3), balance));
            }
            balance -= entry.cents();
        }
        return file;
    }

    private static String[] chaseCells(String date, Money.Bank entry, long balance) {
        return new String[] {
            entry.cents() < 0 ? "DEBIT" : "CREDIT",
            date,
            "\"" + entry.description() + "\"",
            plain(entry.cents()),
            entry.type(),
            plain(balance),
            "",
            ""
        };
    }

    static ReturnFile etherscan(List<Money.Ether> entries) {
        ReturnFile file = new ReturnFile("export-" + Cast.MULE_WALLET + ".csv", "Etherscan transactions", "\n");
        file.ignored(
                "header",
                "\"Transaction Hash\",\"Blockno\",\"UnixTimestamp\",\"DateTime (UTC)\",\"From\",\"To\",\"ContractAddress\","
                        + "\"Value_IN(ETH)\",\"Value_OUT(ETH)\",\"CurrentValue @ $2084.31/Eth\",\"TxnFee(ETH)\",\"TxnFee(USD)\","
                        + "\"Historical $Price/Eth\",\"Status\",\"ErrCode\",\"Method\"");
        for (int i = 0; i < entries.size(); i++) {
            Money.Ether entry = entries.get(i);
            String hash = Ethereum.madeUpTransaction("transfer " + i);
            file.accepted(entry, ether(hash, lower(entry.from()), lower(entry.to()), entry));
            if (i == 70) {
                file.repeated();
            } else if (i == 40) {
                String shortened = hash.substring(0, 10) + "...";
                file.rejected("ADDRESS_SHORTENED", ether(shortened, "0x1f9090aa...8e5c", "0x52aa...77d1", entry));
            }
        }
        return file;
    }

    private static String ether(String hash, String from, String to, Money.Ether entry) {
        boolean in = entry.to().equals(Cast.MULE_WALLET);
        BigDecimal value = BigDecimal.valueOf(entry.micros(), 6).stripTrailingZeros();
        BigDecimal current = value.multiply(new BigDecimal("2084.31")).setScale(2, RoundingMode.HALF_UP);
        long seconds = entry.at().getEpochSecond();
        List<String> cells = List.of(
                hash,
                Long.toString(21_960_000 + (seconds - 1_740_960_000) / 12),
                Long.toString(seconds),
                SPACED.format(entry.at().atOffset(ZoneOffset.UTC)),
                from,
                to,
                "",
                in ? value.toPlainString() : "0",
                in ? "0" : value.toPlainString(),
                current.toPlainString(),
                "0.000152889242",
                "0.29",
                plain(entry.priceCents()),
                "",
                "",
                "Transfer");
        return "\"" + String.join("\",\"", cells) + "\"";
    }

    private static String lower(String address) {
        return address.toLowerCase(Locale.ROOT);
    }

    private static String plain(long cents) {
        return BigDecimal.valueOf(cents, 2).toPlainString();
    }

    private static String dollars(long cents) {
        return String.format(Locale.ROOT, "%,d.%02d", cents / 100, cents % 100);
    }
}
