package org.linkwright.exhibit;

import java.util.ArrayList;
import java.util.List;
import org.linkwright.chart.Fonts;
import org.linkwright.chart.Mark;
import org.linkwright.chart.Mark.Anchor;
import org.linkwright.chart.Mark.Dash;
import org.linkwright.chart.Mark.Face;
import org.linkwright.chart.Mark.Point;
import org.linkwright.chart.Wrap;

/** A table that flows over pages: cells wrap, the header repeats, a row that does not fit goes on on the next page. */
final class Table {
    static final double SIZE = 7.4;
    static final double LEADING = 10;

    private static final double GAP = 10;
    private static final double PAD = 3;

    private final List<Column> columns;
    private final Flow flow;

    /**
     * A column.
     *
     * @param header its heading
     * @param width in points, without the gap after it
     */
    record Column(String header, double width) {}

    private Table(List<Column> columns, Flow flow) {
        this.columns = columns;
        this.flow = flow;
    }

    /** Widths for a table as wide as the flow: shares of what is left after the gaps. */
    static List<Column> columns(Flow flow, List<String> headers, double... shares) {
        double total = 0;
        for (double share : shares) {
            total += share;
        }
        double room = flow.width() - GAP * (shares.length - 1);
        List<Column> columns = new ArrayList<>();
        for (int i = 0; i < shares.length; i++) {
            columns.add(new Column(headers.get(i), room * shares[i] / total));
        }
        return columns;
    }

    /** Writes the rows into the flow; each has a text a column. */
    static void write(Flow flow, List<Column> columns, List<List<String>> rows) {
        Table table = new Table(columns, flow);
        flow.need(3 * LEADING + 2 * PAD);
        table.header();
        rows.forEach(table::row);
        flow.skip(LEADING);
    }

    private void header() {
        double x = flow.left();
        for (Column column : columns) {
            flow.text(column.header(), x, SIZE, Face.BOLD, Anchor.START);
            x += column.width() + GAP;
        }
        flow.skip(LEADING * 0.4);
        rule(0.9, Page.INK);
        flow.skip(LEADING + PAD);
    }

    private void row(List<String> cells) {
        List<List<String>> wrapped = new ArrayList<>();
        int height = 1;
        for (int i = 0; i < columns.size(); i++) {
            List<String> lines = wrap(cells.get(i), columns.get(i).width());
            wrapped.add(lines);
            height = Math.max(height, lines.size());
        }
        if (!flow.fits(Math.min(height, 3) * LEADING)) {
            flow.next();
            header();
        }
        for (int line = 0; line < height; line++) {
            if (!flow.fits(LEADING)) {
                flow.next();
                header();
            }
            double x = flow.left();
            for (int i = 0; i < columns.size(); i++) {
                if (line < wrapped.get(i).size()) {
                    flow.text(wrapped.get(i).get(line), x, SIZE, Face.REGULAR, Anchor.START);
                }
                x += columns.get(i).width() + GAP;
            }
            flow.skip(LEADING);
        }
        flow.skip(PAD - LEADING * 0.7);
        rule(0.35, Page.HAIRLINE);
        flow.skip(LEADING * 0.7 + PAD);
    }

    private void rule(double width, int colour) {
        flow.add(new Mark.Line(
                Page.KEY,
                "",
                "",
                List.of(new Point(flow.left(), flow.y()), new Point(flow.left() + flow.width(), flow.y())),
                colour,
                width,
                Dash.SOLID,
                false,
                false));
    }

    /** Breaks a text at spaces into lines of a width; a word that is wider is broken where it must. */
    static List<String> wrap(String text, double width) {
        return wrap(text, width, SIZE, Face.REGULAR);
    }

    /** The same in another type. */
    static List<String> wrap(String text, double width, double size, Face face) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        for (String word : text.split(" ", -1)) {
            String rest = word;
            if (!line.isEmpty() && Fonts.width(line + " " + rest, face, size) > width) {
                lines.add(line.toString());
                line.setLength(0);
            }
            while (Fonts.width(rest, face, size) > width && rest.length() > 1) {
                int cut = Wrap.cut(rest, width, face, size);
                lines.add(rest.substring(0, cut));
                rest = rest.substring(cut);
            }
            line.append(line.isEmpty() ? "" : " ").append(rest);
        }
        lines.add(line.toString());
        return lines;
    }
}
