package org.linkwright.exhibit;

import java.util.ArrayList;
import java.util.List;
import org.linkwright.chart.Mark;
import org.linkwright.chart.Mark.Anchor;
import org.linkwright.chart.Mark.Face;

/** Writes down a page or a column of it, and on to the next when it is full. */
final class Flow {
    private static final double GUTTER = 22;

    private final Page page;
    private final List<List<Mark>> pages = new ArrayList<>();
    private double y;
    private int columns = 1;
    private int column;
    private double columnTop;

    Flow(Page page) {
        this.page = page;
        next();
    }

    /** The marks of each page so far. */
    List<List<Mark>> pages() {
        return pages;
    }

    /** From here on down in so many columns side by side. */
    void columns(int count) {
        columns = count;
        column = 0;
        columnTop = y;
    }

    /** Where the next line stands. */
    Place place() {
        return new Place(pages.size() - 1, left(), y);
    }

    /**
     * A place in the key.
     *
     * @param page from 0, the first of the key
     */
    record Place(int page, double x, double y) {}

    double left() {
        return Page.MARGIN + column * (width() + GUTTER);
    }

    double width() {
        return (page.width() - 2 * Page.MARGIN - (columns - 1) * GUTTER) / columns;
    }

    double y() {
        return y;
    }

    /** To the top of the next column, or of the next page after the last. */
    void next() {
        if (column + 1 < columns) {
            column++;
            y = columnTop;
        } else {
            pages.add(new ArrayList<>());
            column = 0;
            y = Page.MARGIN + Page.HEADER + 14;
            columnTop = y;
        }
    }

    boolean fits(double height) {
        return y + height <= page.height() - Page.MARGIN - Page.FOOTER;
    }

    void need(double height) {
        if (!fits(height)) {
            next();
        }
    }

    void skip(double height) {
        y += height;
    }

    void add(Mark mark) {
        pages.getLast().add(mark);
    }

    void text(String text, double x, double size, Face face, Anchor anchor) {
        if (!text.isEmpty()) {
            add(Page.text(Page.KEY, text, x, y, size, face, anchor, Page.INK));
        }
    }

    /** A heading over what follows, with room for some of it. */
    void heading(String text) {
        need(10 * Table.LEADING);
        skip(8);
        text(text, left(), 11, Face.BOLD, Anchor.START);
        skip(16);
    }

    /** A paragraph with its left edge indented; breaks where it must. */
    void paragraph(String text, double indent, double size, double leading, Face face) {
        for (String line : Table.wrap(text, width() - indent, size, face)) {
            need(leading);
            text(line, left() + indent, size, face, Anchor.START);
            skip(leading);
        }
    }

    /** Sentences, each on lines of its own. */
    void sentences(List<String> sentences) {
        for (String sentence : sentences) {
            paragraph(sentence, 0, Table.SIZE, Table.LEADING, Face.REGULAR);
            skip(2);
        }
    }
}
