package org.linkwright.sheet;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * One entry of a bank's message as a row of a table: whatever the message, the columns are the same, and the profile {@code
 * bank-message} knows them.
 */
final class BankEntry {
    /** A column of the table. */
    enum Column {
        STATEMENT("Statement"),
        ACCOUNT("Account"),
        BANK("Account bank"),
        BOOKING_DATE("Booking date"),
        VALUE_DATE("Value date"),
        AMOUNT("Amount"),
        CURRENCY("Currency"),
        STATUS("Status"),
        OTHER_NAME("Counterparty name"),
        OTHER_ACCOUNT("Counterparty account"),
        OTHER_BANK("Counterparty bank"),
        OTHER_BIC("Counterparty BIC"),
        TEXT("Remittance information"),
        TYPE("Transaction type"),
        REFERENCE("Reference"),
        END_TO_END("End-to-end id"),
        RECORD("Record");

        private final String title;

        Column(String title) {
            this.title = title;
        }
    }

    private static final Serials SERIALS = new Serials(false);

    private final Map<Column, Cell> cells = new TreeMap<>();

    /** The row of the column titles. */
    static Row header() {
        List<Cell> titles = new ArrayList<>();
        for (Column column : Column.values()) {
            titles.add(Cell.text(column.title));
        }
        return new Row(1, titles, false);
    }

    BankEntry copy() {
        BankEntry copy = new BankEntry();
        copy.cells.putAll(cells);
        return copy;
    }

    /** Sets a text, unless it is empty. */
    BankEntry with(Column column, String text) {
        if (text != null && !text.isBlank()) {
            cells.put(column, Cell.text(text.strip()));
        }
        return this;
    }

    /** Sets an account and its bank. An IBAN names its bank itself, and a BIC may name a branch: it is kept beside. */
    BankEntry withOther(String account, String bank) {
        boolean national = bank != null && bank.matches("\\d+") && !isIban(account);
        return with(Column.OTHER_ACCOUNT, account).with(national ? Column.OTHER_BANK : Column.OTHER_BIC, bank);
    }

    static boolean isIban(String account) {
        return account != null && account.matches("[A-Z]{2}\\d{2}.*");
    }

    /** Sets a date written as ISO has it, with or without a time. */
    BankEntry withDate(Column column, String iso) {
        SERIALS.of(iso)
                .ifPresentOrElse(
                        serial -> cells.put(column, new Cell(CellType.DATE, iso, serial.toPlainString())),
                        () -> with(column, iso));
        return this;
    }

    /** Sets what came in, or went out where {@code out}. */
    BankEntry withAmount(String amount, boolean out) {
        String signed = (out ? "-" : "") + amount.strip();
        cells.put(Column.AMOUNT, Numbers.cell(signed).orElseGet(() -> Cell.text(signed)));
        return this;
    }

    String text(Column column) {
        return cells.getOrDefault(column, Cell.EMPTY).text();
    }

    Row row(long number) {
        List<Cell> row = new ArrayList<>();
        for (Column column : Column.values()) {
            row.add(cells.getOrDefault(column, Cell.EMPTY));
        }
        return new Row(number, row, false);
    }
}
