package org.linkwright.intake;

import java.util.Set;
import org.linkwright.sheet.Cell;
import org.linkwright.sheet.Row;

/** Rows inside a table that are no records of it: banners, totals, footers. */
final class SideRows {
    static final String BANNER = "BANNER";
    static final String TOTAL = "TOTAL";
    static final String FOOTER = "FOOTER";

    private static final int LONG_TEXT = 24;
    private static final Set<String> TOTALS = Set.of(
            "total",
            "totals",
            "subtotal",
            "grandtotal",
            "gesamt",
            "summe",
            "suma",
            "soma",
            "totalgeneral",
            "sum",
            "cdrcount",
            "totalrecords",
            "recordcount",
            "recordstotal",
            "numberofrecords",
            "totalrows",
            "rowcount",
            "solde",
            "saldo",
            "kontostand",
            "endingbalance",
            "openingbalance",
            "closingbalance",
            "beginningbalance",
            "合计",
            "合計",
            "总计",
            "总额",
            "小计",
            "итого",
            "всего",
            "합계");
    private static final Set<String> PAGES = Set.of("page", "seite", "pagina", "pág", "página");

    private final Mapping mapping;
    private final int width;
    private final boolean hasSubstance;
    private final boolean statement;

    SideRows(Table table) {
        this.mapping = table.mapping();
        this.hasSubstance = mapping.columns().stream().anyMatch(c -> c.role().substantial());
        this.statement = table.profile().id().equals(Likeness.STATEMENT);
        this.width =
                (int) table.header().folded().stream().filter(n -> !n.isEmpty()).count();
    }

    /** The rule by which a row is no record; empty where it is one. */
    String code(Row row, int filled) {
        int first = firstFilled(row);
        if (statement && filled == 1 && first > 0 && mapping.role(first) == Role.TEXT) {
            return StackedRecords.CONTINUED;
        }
        if (isOfProgram(row)) {
            return ChatLines.SYSTEM;
        }
        String text = row.cell(first).text();
        boolean letter = startsWithLetter(text);
        if (letter && isTotal(text, filled)) {
            return TOTAL;
        }
        if (filled > 2) {
            return onlySideValues(row);
        }
        if (letter && filled == 1 && width != 1 && isPage(text)) {
            return BANNER;
        }
        if (filled == 1 && isTitle(row) && (width > 1) && !keepsAlone(first)) {
            return FOOTER;
        }
        if (filled == 2 && width >= 5 && first == 0 && text.length() > LONG_TEXT && isWords(row)) {
            return FOOTER;
        }
        return onlySideValues(row);
    }

    /** Whether the program that a chat was held with stands for its sender. */
    private boolean isOfProgram(Row row) {
        for (Mapping.Mapped column : mapping.of(Role.FROM)) {
            if (row.cell(column.index()).text().startsWith(NamedParties.SYSTEM)) {
                return true;
            }
        }
        return false;
    }

    /** Whether the row is one text that is no value. */
    boolean isTitle(Row row) {
        return isWords(row);
    }

    /** A name, a text or a handle may be all that a row says. */
    private boolean keepsAlone(int column) {
        return column > 0 && mapping.role(column).substantial();
    }

    private static boolean isWords(Row row) {
        for (Cell cell : row.cells()) {
            if (!cell.isBlank()
                    && Look.of(cell.text()) != Look.WORDS
                    && cell.text().length() < 2 * LONG_TEXT) {
                return false;
            }
        }
        return true;
    }

    private String onlySideValues(Row row) {
        boolean money = false;
        for (int i = 0; i < row.cells().size(); i++) {
            if (!row.cell(i).isBlank()) {
                Role role = mapping.role(i);
                if (role.substantial()) {
                    return TableFinder.DATA;
                }
                money |= role == Role.BALANCE || role == Role.FEE;
            }
        }
        return money ? TOTAL : hasSubstance ? FOOTER : TableFinder.DATA;
    }

    private static boolean isPage(String text) {
        int space = text.indexOf(' ');
        return space > 0 && PAGES.contains(Texts.fold(text.substring(0, space))) && Texts.trailingNumber(text) >= 0;
    }

    private static boolean isTotal(String text, int filled) {
        int colon = text.indexOf(':');
        String folded = Texts.fold(colon > 0 ? text.substring(0, colon) : text);
        if (folded.length() > 24) {
            return false;
        }
        return TOTALS.contains(folded) && (colon > 0 || filled <= 6 || text.length() < 16);
    }

    private static boolean startsWithLetter(String text) {
        String plain = text.stripLeading();
        return !plain.isEmpty() && Character.isLetter(plain.charAt(0));
    }

    private static int firstFilled(Row row) {
        int first = 0;
        while (row.cell(first).isBlank()) {
            first++;
        }
        return first;
    }
}
