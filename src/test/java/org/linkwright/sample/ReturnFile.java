package org.linkwright.sample;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.linkwright.model.Fate;

/** A file of the sample as rows in writing order, each with the fate it is meant to have. */
final class ReturnFile {
    private final String name;
    private final String layout;
    private final String lineEnd;
    private final List<Line> lines = new ArrayList<>();

    /**
     * A row as written.
     *
     * @param reason of a rejection, or the rule by which it is ignored; of an accepted row what is wrong with it, or empty
     * @param cells for text files already quoted as the layout quotes them
     * @param about the event of the story it is about; null where none
     */
    record Line(Fate fate, String reason, List<String> cells, Object about) {
        boolean isBlank() {
            return cells.stream().allMatch(String::isEmpty);
        }
    }

    /**
     * A file without rows.
     *
     * @param lineEnd of a text file; of no use for a workbook
     */
    ReturnFile(String name, String layout, String lineEnd) {
        this.name = name;
        this.layout = layout;
        this.lineEnd = lineEnd;
    }

    String name() {
        return name;
    }

    String layout() {
        return layout;
    }

    List<Line> lines() {
        return lines;
    }

    void ignored(String rule, String... cells) {
        lines.add(new Line(Fate.IGNORED, rule, Arrays.asList(cells), null));
    }

    void accepted(Object about, List<String> cells) {
        lines.add(new Line(Fate.ACCEPTED, "", cells, about));
    }

    void accepted(Object about, String... cells) {
        accepted(about, Arrays.asList(cells));
    }

    /** A row whose ends can be read and whose day no calendar has: kept as an event without a time. */
    void undated(Object about, String... cells) {
        List<String> row = Arrays.asList(cells);
        lines.add(new Line(Fate.ACCEPTED, "DATE_IMPOSSIBLE", row, new Undated(about, String.join(",", row))));
    }

    void rejected(String reason, String... cells) {
        lines.add(new Line(Fate.REJECTED, reason, Arrays.asList(cells), null));
    }

    /** Writes the last row a second time, cell for cell. */
    void repeated() {
        Line last = lines.getLast();
        lines.add(new Line(Fate.DUPLICATE, "", last.cells(), last.about()));
    }

    /** The header of a layout, given as one text with commas. */
    static String[] columns(String header) {
        return header.split(",", -1);
    }

    String text(Line line) {
        return String.join(",", line.cells());
    }

    /** A workbook has no blank rows: it goes on with a higher number. */
    boolean isWorkbook() {
        return name.endsWith(".xlsx");
    }

    byte[] bytes() {
        if (isWorkbook()) {
            return Workbook.bytes(lines.stream().map(Line::cells).toList());
        }
        StringBuilder text = new StringBuilder();
        lines.forEach(line -> text.append(text(line)).append(lineEnd));
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }
}
