package org.linkwright.exhibit;

import java.util.ArrayList;
import java.util.List;
import org.linkwright.chart.Fonts;
import org.linkwright.chart.Mark;
import org.linkwright.chart.Mark.Anchor;
import org.linkwright.chart.Mark.Dash;
import org.linkwright.chart.Mark.Face;
import org.linkwright.chart.Mark.Point;
import org.linkwright.chart.Scene;
import org.linkwright.model.Messages;

/** What every page of an exhibit has: its size, headline, footer with hash and number. */
record Page(double width, double height, Material.Heading heading, String hash) {
    static final double MARGIN = 36;
    static final double HEADER = 40;
    static final double FOOTER = 26;
    static final int INK = 0x1A1A1A;
    static final int QUIET = 0x555555;
    static final int HAIRLINE = 0xC4C4C4;

    /** Names of marks that belong to the page, not to the chart. */
    static final String FRAME = "page";

    static final String KEY = "key";

    private static final Messages MESSAGES = Messages.of(Page.class);

    /** The page with what is on it. */
    Scene scene(List<Mark> content, String subtitle, int number, int of) {
        List<Mark> marks = new ArrayList<>(header(subtitle));
        marks.addAll(content);
        marks.addAll(footer(number, of));
        return new Scene(0, 0, width, height, 0xFFFFFF, List.copyOf(marks));
    }

    private List<Mark> header(String subtitle) {
        double right = width - MARGIN;
        List<Mark> marks = new ArrayList<>();
        double room = right - MARGIN - Fonts.width(heading.declaration(), Face.BOLD, 8.5) - 24;
        double size = Math.min(17, 17 * room / Math.max(1, Fonts.width(heading.title(), Face.BOLD, 17)));
        marks.add(text(FRAME, heading.title(), MARGIN, MARGIN + 13, size, Face.BOLD, Anchor.START, INK));
        marks.add(text(FRAME, subtitle, MARGIN, MARGIN + 28, 8.5, Face.REGULAR, Anchor.START, QUIET));
        if (!heading.declaration().isEmpty()) {
            marks.add(text(FRAME, heading.declaration(), right, MARGIN + 13, 8.5, Face.BOLD, Anchor.END, INK));
        }
        if (!heading.handling().isEmpty()) {
            marks.add(text(FRAME, heading.handling(), right, MARGIN + 28, 8.5, Face.BOLD, Anchor.END, INK));
        }
        marks.add(rule(MARGIN + HEADER - 4, 0.9, INK));
        return marks;
    }

    private List<Mark> footer(int number, int of) {
        double y = height - MARGIN;
        List<Mark> marks = new ArrayList<>();
        marks.add(rule(y - 12, 0.35, HAIRLINE));
        marks.add(text(FRAME, MESSAGES.text("page.hash", hash), MARGIN, y, 6.6, Face.REGULAR, Anchor.START, QUIET));
        if (!heading.preparer().isEmpty()) {
            String preparer = MESSAGES.text("page.preparer", heading.preparer());
            marks.add(text(FRAME, preparer, width - MARGIN - 70, y, 6.6, Face.REGULAR, Anchor.END, QUIET));
        }
        String page = MESSAGES.text("page.number", number, of);
        marks.add(text(FRAME, page, width - MARGIN, y, 6.6, Face.REGULAR, Anchor.END, QUIET));
        return marks;
    }

    private Mark rule(double y, double thickness, int colour) {
        List<Point> ends = List.of(new Point(MARGIN, y), new Point(width - MARGIN, y));
        return new Mark.Line(FRAME, "", "", ends, colour, thickness, Dash.SOLID, false, false);
    }

    static Mark text(String name, String text, double x, double y, double size, Face face, Anchor anchor, int colour) {
        return new Mark.Text(name, text, x, y, size, face, anchor, colour, Mark.NONE);
    }
}
