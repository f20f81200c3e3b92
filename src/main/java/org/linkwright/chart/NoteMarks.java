package org.linkwright.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.linkwright.chart.Mark.Anchor;
import org.linkwright.chart.Mark.Dash;
import org.linkwright.chart.Mark.Face;
import org.linkwright.chart.Mark.Point;

/** How notes are drawn. A callout goes where its target goes; one whose target is not drawn is not drawn either. */
final class NoteMarks {
    static final double SIZE = 8.5;

    private static final double LEADING = 1.25;
    private static final double PAD = 4;
    private static final int WRAP = 44;
    private static final int CALLOUT_WRAP = 30;
    private static final int PAPER_YELLOW = 0xF5C710;

    private final Map<String, Mark.Shape> forms;
    private final Map<String, Point> middles;
    private final Ink ink;

    /**
     * @param forms of the nodes that are drawn, by their names
     * @param middles of the lines that are drawn, by the names of their links
     */
    NoteMarks(Map<String, Mark.Shape> forms, Map<String, Point> middles, Ink ink) {
        this.forms = forms;
        this.middles = middles;
        this.ink = ink;
    }

    /** Frames, which lie behind everything. */
    List<Mark> behind(List<Note> notes) {
        List<Mark> marks = new ArrayList<>();
        for (Note note : notes) {
            if (note.kind() == Note.Kind.FRAME) {
                marks.add(new Mark.Area(
                        note.name(),
                        corners(note.x(), note.y(), note.width(), note.height()),
                        Mark.NONE,
                        ink.quiet(),
                        1,
                        Dash.SOLID));
                marks.addAll(lines(note, note.x() + PAD, note.y() + PAD, Face.BOLD));
            }
        }
        return marks;
    }

    /** Texts and callouts, which lie above everything. */
    List<Mark> above(List<Note> notes) {
        List<Mark> marks = new ArrayList<>();
        for (Note note : notes) {
            switch (note.kind()) {
                case TEXT -> marks.addAll(lines(note, note.x(), note.y(), Face.REGULAR));
                case CALLOUT -> callout(note, marks);
                case FRAME -> {}
            }
        }
        return marks;
    }

    private void callout(Note note, List<Mark> marks) {
        Mark.Shape form = forms.get(note.target());
        Point target = form == null ? middles.get(note.target()) : new Point(form.x(), form.y());
        if (target == null) {
            return;
        }
        Bounds size = size(note);
        double left = target.x() + note.x();
        double top = target.y() + note.y();
        Point middle = new Point(left + size.width() / 2, top + size.height() / 2);
        Point tip = form == null ? target : Outlines.border(Outlines.of(form), target, middle);
        Point root = Outlines.border(
                new java.awt.geom.Rectangle2D.Double(left, top, size.width(), size.height()), middle, tip);
        marks.add(new Mark.Line(note.name(), "", "", List.of(root, tip), ink.quiet(), 0.8, Dash.SOLID, false, false));
        marks.add(new Mark.Area(
                note.name(),
                corners(left, top, size.width(), size.height()),
                Ink.mixed(PAPER_YELLOW, ink.ground(), 0.16),
                ink.quiet(),
                0.8,
                Dash.SOLID));
        marks.addAll(lines(note, left + PAD, top + PAD, Face.REGULAR));
    }

    private static List<Point> corners(double left, double top, double width, double height) {
        return List.of(
                new Point(left, top),
                new Point(left + width, top),
                new Point(left + width, top + height),
                new Point(left, top + height));
    }

    private List<Mark> lines(Note note, double left, double top, Face face) {
        List<Mark> marks = new ArrayList<>();
        List<String> words = words(note);
        for (int i = 0; i < words.size(); i++) {
            marks.add(new Mark.Text(
                    note.name(),
                    words.get(i),
                    left,
                    top + SIZE + i * SIZE * LEADING,
                    SIZE,
                    face,
                    Anchor.START,
                    ink.text(),
                    note.kind() == Note.Kind.CALLOUT ? Mark.NONE : ink.ground()));
        }
        return marks;
    }

    /** How large a note is, its upper left corner at the origin. */
    static Bounds size(Note note) {
        if (note.kind() == Note.Kind.FRAME) {
            return new Bounds(0, 0, note.width(), note.height());
        }
        List<String> words = words(note);
        double pad = note.kind() == Note.Kind.CALLOUT ? 2 * PAD : 0;
        double width = words.stream()
                .mapToDouble(line -> Fonts.width(line, Face.REGULAR, SIZE))
                .max()
                .orElse(0);
        return new Bounds(0, 0, width + pad, SIZE * (1 + LEADING * (words.size() - 1)) + SIZE * 0.3 + pad);
    }

    /** The lines of a note, long ones broken between words. */
    private static List<String> words(Note note) {
        int most = note.kind() == Note.Kind.CALLOUT ? CALLOUT_WRAP : WRAP;
        List<String> lines = new ArrayList<>();
        for (String line : note.text().split("\n", -1)) {
            String rest = line.stripTrailing();
            while (rest.length() > most) {
                int cut = rest.lastIndexOf(' ', most);
                int end = cut > 0 ? cut : most;
                lines.add(rest.substring(0, end));
                rest = rest.substring(end).stripLeading();
            }
            lines.add(rest);
        }
        return lines;
    }
}
