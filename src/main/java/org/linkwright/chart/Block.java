package org.linkwright.chart;

import java.util.ArrayList;
import java.util.List;
import org.linkwright.chart.Mark.Anchor;
import org.linkwright.chart.Mark.Face;
import org.linkwright.chart.Space.Box;

/**
 * A label in lines, with the room it takes.
 *
 * @param size of its type
 * @param rise from its upper edge to the first baseline
 * @param leading from baseline to baseline
 */
record Block(List<String> lines, double size, double width, double height, double rise, double leading) {
    private static final double SIDES = 2;

    /** Plain text, and the scripts that build higher and deeper; in shares of the size. */
    private static final double RISE = 0.92;

    private static final double LEADING = 1.18;
    private static final double TALL = 1.08;
    private static final double TALL_LEADING = 1.42;

    static Block of(List<String> lines, Face face, double size) {
        boolean isPlain = lines.stream().allMatch(Fonts::isPlain);
        double leading = size * (isPlain ? LEADING : TALL_LEADING);
        double width = lines.stream()
                .mapToDouble(text -> Fonts.width(text, face, size))
                .max()
                .orElse(0);
        return new Block(lines, size, width + SIDES, lines.size() * leading, size * (isPlain ? RISE : TALL), leading);
    }

    /** A number in a box. */
    static Block note(String note) {
        double height = Labels.NOTE_SIZE + 2.4;
        double width = Math.max(height, Fonts.width(note, Face.BOLD, Labels.NOTE_SIZE) + 4);
        return new Block(List.of(note), Labels.NOTE_SIZE, width, height, 0, 0);
    }

    boolean isCutShort() {
        return lines.stream().anyMatch(line -> line.contains("…"));
    }

    /** Its lines in a box as large as it is; {@code side} is 0 at the left, 1 at the right. */
    List<Mark> write(String name, Box box, double side, int colour, int halo, Face face) {
        Anchor anchor = side == 0 ? Anchor.START : side == 1 ? Anchor.END : Anchor.MIDDLE;
        double x = box.x() + SIDES / 2 + (box.width() - SIDES) * side;
        List<Mark> marks = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            double baseline = box.y() + rise + i * leading;
            marks.add(new Mark.Text(name, lines.get(i), x, baseline, size, face, anchor, colour, halo));
        }
        return marks;
    }
}
