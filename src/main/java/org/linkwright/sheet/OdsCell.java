package org.linkwright.sheet;

import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Locale;

/** Reads the cell that an OpenDocument table is at. */
final class OdsCell {
    private static final Serials SERIALS = new Serials(false);
    private static final BigDecimal SECONDS_OF_DAY = BigDecimal.valueOf(86_400);

    private final Xml xml;

    OdsCell(Xml xml) {
        this.xml = xml;
    }

    /** From the start of the cell to its end. */
    Cell read() throws IOException {
        String formula = xml.attribute("formula");
        // LibreOffice marks an error beside the type of the standard, which is then a text
        String type = xml.hasAttribute("value-type", "error") ? "error" : xml.attribute("value-type");
        String value = value(type);
        String shown = paragraphs();
        if (type == null) {
            return formula == null ? Cell.text(shown) : new Cell(CellType.UNCALCULATED, plain(formula), plain(formula));
        }
        return switch (type) {
            case "float", "percentage", "currency" ->
                Numbers.cell(text(value, shown)).orElse(Cell.text(shown));
            case "date" -> date(text(value, shown));
            case "time" -> time(text(value, shown));
            case "boolean" -> bool(text(value, shown));
            case "error" -> new Cell(CellType.ERROR, shown, shown);
            default -> Cell.text(text(value, shown));
        };
    }

    private String value(String type) {
        return switch (type == null ? "" : type) {
            case "float", "percentage", "currency" -> xml.attribute("value");
            case "date" -> xml.attribute("date-value");
            case "time" -> xml.attribute("time-value");
            case "boolean" -> xml.attribute("boolean-value");
            default -> xml.attribute("string-value");
        };
    }

    private static String text(String value, String shown) {
        return value == null || value.isEmpty() ? shown : value;
    }

    /** A formula without the name of its language: {@code of:=[.A1]+1} is {@code =[.A1]+1}. */
    private static String plain(String formula) {
        int colon = formula.indexOf(":=");
        return colon < 0 ? formula : formula.substring(colon + 1);
    }

    private static Cell bool(String value) {
        String text = value.equalsIgnoreCase("true") ? "TRUE" : "FALSE";
        return new Cell(CellType.BOOLEAN, text, text);
    }

    /** Stored to the nanosecond, as doubles give it: rounded to the millisecond. */
    private static Cell date(String value) {
        try {
            String shown = value;
            if (value.contains("T")) {
                LocalDateTime at =
                        LocalDateTime.parse(value.endsWith("Z") ? value.substring(0, value.length() - 1) : value);
                shown = at.plusNanos(500_000).truncatedTo(ChronoUnit.MILLIS).toString();
                shown = shown.length() == "2021-02-03T10:11".length() ? shown + ":00" : shown;
            }
            String text = shown;
            return SERIALS.of(value)
                    .map(serial -> new Cell(CellType.DATE, text, serial.toPlainString()))
                    .orElseGet(() -> Cell.text(value));
        } catch (DateTimeException e) {
            return Cell.text(value);
        }
    }

    /** A time of day or a length of time, written as {@code PT27H03M04S}. */
    private static Cell time(String value) {
        try {
            Duration time = Duration.parse(value).plusNanos(500_000);
            long millis = time.toMillis();
            long seconds = millis / 1000;
            if (millis < 0) {
                return Cell.text(value);
            }
            String text = String.format(Locale.ROOT, "%02d:%02d:%02d", seconds / 3600, seconds / 60 % 60, seconds % 60);
            text = millis % 1000 == 0 ? text : text + String.format(Locale.ROOT, ".%03d", millis % 1000);
            BigDecimal serial = BigDecimal.valueOf(millis, 3).divide(SECONDS_OF_DAY, 12, RoundingMode.HALF_UP);
            return new Cell(CellType.DATE, text, serial.stripTrailingZeros().toPlainString());
        } catch (DateTimeException e) {
            return Cell.text(value);
        }
    }

    /** The paragraphs of the cell, one a line, to its end; remarks and drawings are no part of it. */
    private String paragraphs() throws IOException {
        String all = null;
        while (xml.next()) {
            if (xml.starts("p")) {
                String text = xml.paragraph();
                all = all == null ? text : all + "\n" + text;
            } else if (xml.starts()) {
                xml.skip();
            } else {
                break;
            }
        }
        return all == null ? "" : all;
    }
}
