package org.linkwright.exhibit;

import java.util.ArrayList;
import java.util.List;
import org.linkwright.chart.Mark;
import org.linkwright.chart.Mark.Anchor;
import org.linkwright.chart.Mark.Face;

/** Writes down a page, and on to the next when it is full. */
final class Flow {
    private final Page page;
    private final List<List<Mark>> pages = new ArrayList<>();
    private double y;

    Flow(Page page) {
        this.page = page;
        nextPage();
    }

    /** The marks of each page so far. */
    List<List<Mark>> pages() {
        return pages;
    }

    double left() {
        return Page.MARGIN;
    }

    double width() {
        return page.width() - 2 * Page.MARGIN;
    }

    double y() {
        return y;
    }

    void nextPage() {
        pages.add(new ArrayList<>());
        y = Page.MARGIN + Page.HEADER + 14;
    }

    boolean fits(double height) {
        return y + height <= page.height() - Page.MARGIN - Page.FOOTER;
    }

    void need(double height) {
        if (!fits(height)) {
            nextPage();
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
        need(5 * Table.LEADING);
        skip(8);
        text(text, left(), 11, Face.BOLD, Anchor.START);
        skip(16);
    }

    /** Sentences, each on lines of its own. */
    void sentences(List<String> sentences) {
        for (String sentence : sentences) {
            for (String line : Table.wrap(sentence, Math.min(width(), 620))) {
                need(Table.LEADING);
                text(line, left(), Table.SIZE, Face.REGULAR, Anchor.START);
                skip(Table.LEADING);
            }
            skip(2);
        }
    }
}
