package org.linkwright.chart;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Writes on charts, and keeps what is written where it belongs when the nodes move. */
public final class Notes {
    /** So many of the nearest nodes say where a text goes. */
    private static final int NEAREST = 6;

    private Notes() {}

    /** The chart with one note more; its id is chosen. */
    public static Chart with(Chart chart, Note note) {
        List<Note> notes = new ArrayList<>(chart.additions().notes());
        notes.add(new Note(
                nextId(notes),
                note.kind(),
                note.text(),
                note.x(),
                note.y(),
                note.width(),
                note.height(),
                note.target()));
        return chart.withAdditions(chart.additions().withNotes(notes));
    }

    private static String nextId(List<Note> notes) {
        int last = notes.stream()
                .map(Note::id)
                .filter(id -> id.matches("n\\d{1,9}"))
                .mapToInt(id -> Integer.parseInt(id.substring(1)))
                .max()
                .orElse(0);
        return "n" + (last + 1);
    }

    /** The chart with a note in place of the one of the same id. */
    public static Chart changed(Chart chart, Note note) {
        return chart.withAdditions(chart.additions()
                .withNotes(chart.additions().notes().stream()
                        .map(known -> known.id().equals(note.id()) ? note : known)
                        .toList()));
    }

    /** The chart without a note. */
    public static Chart without(Chart chart, String id) {
        return chart.withAdditions(chart.additions()
                .withNotes(chart.additions().notes().stream()
                        .filter(known -> !known.id().equals(id))
                        .toList()));
    }

    /**
     * The chart after its nodes moved, with its notes moved along: a frame goes on framing the same nodes, a text stays
     * among its neighbours, a callout belongs to its target anyway.
     *
     * @param before the chart as it was, nodes in the same order
     */
    public static Chart followed(Chart before, Chart after) {
        if (after.additions().notes().isEmpty() || before.nodes().isEmpty()) {
            return after;
        }
        Notes.Move move = new Move(before.nodes(), after.nodes());
        return after.withAdditions(after.additions()
                .withNotes(after.additions().notes().stream().map(move::of).toList()));
    }

    /** Where nodes went. */
    private record Move(List<ChartNode> from, List<ChartNode> to) {
        Note of(Note note) {
            return switch (note.kind()) {
                case CALLOUT -> note;
                case TEXT -> shifted(note);
                case FRAME -> framed(note);
            };
        }

        private Note framed(Note frame) {
            double[] was = null;
            double[] is = null;
            for (int i = 0; i < from.size(); i++) {
                ChartNode node = from.get(i);
                boolean isInside = node.x() >= frame.x()
                        && node.x() <= frame.x() + frame.width()
                        && node.y() >= frame.y()
                        && node.y() <= frame.y() + frame.height();
                if (isInside) {
                    was = and(was, node);
                    is = and(is, to.get(i));
                }
            }
            if (was == null) {
                return shifted(frame);
            }
            return frame.movedTo(is[0] - (was[0] - frame.x()), is[1] - (was[1] - frame.y()))
                    .sized(
                            is[2] - is[0] + frame.width() - (was[2] - was[0]),
                            is[3] - is[1] + frame.height() - (was[3] - was[1]));
        }

        private static double[] and(double[] box, ChartNode node) {
            return box == null
                    ? new double[] {node.x(), node.y(), node.x(), node.y()}
                    : new double[] {
                        Math.min(box[0], node.x()),
                        Math.min(box[1], node.y()),
                        Math.max(box[2], node.x()),
                        Math.max(box[3], node.y())
                    };
        }

        private Note shifted(Note note) {
            List<Integer> nearest = new ArrayList<>();
            for (int i = 0; i < from.size(); i++) {
                nearest.add(i);
            }
            nearest.sort(Comparator.comparingDouble(i -> away(note, from.get(i))));
            double dx = 0;
            double dy = 0;
            double whole = 0;
            for (int i : nearest.subList(0, Math.min(NEAREST, nearest.size()))) {
                double weight = 1 / (100 + Math.pow(away(note, from.get(i)), 2));
                dx += weight * (to.get(i).x() - from.get(i).x());
                dy += weight * (to.get(i).y() - from.get(i).y());
                whole += weight;
            }
            return note.movedTo(note.x() + dx / whole, note.y() + dy / whole);
        }

        private static double away(Note note, ChartNode node) {
            return Math.hypot(node.x() - note.x(), node.y() - note.y());
        }
    }
}
