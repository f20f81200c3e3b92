package org.linkwright.sheet;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/**
 * The text of a part of a page as rows, in its order: a block with a text of its own and one block inside is a label and its
 * value, two cells; any other text is a row of one cell. No text is left out.
 */
final class HtmlText {
    private final Element top;
    private final List<Row> rows = new ArrayList<>();

    HtmlText(Element top) {
        this.top = top;
    }

    List<Row> rows() {
        rows.clear();
        walk(top);
        return rows;
    }

    private void walk(Element block) {
        StringBuilder own = new StringBuilder();
        for (Node node : block.childNodes()) {
            if (!(node instanceof Element element) || !holdsBlock(element)) {
                append(own, node);
                continue;
            }
            String label = tidy(own);
            if (!label.isEmpty() && block.children().size() == 1 && isValue(element)) {
                add(label, of(element));
                own.setLength(0);
                continue;
            }
            flush(own);
            walk(element);
        }
        flush(own);
    }

    private void flush(StringBuilder own) {
        String text = tidy(own);
        if (!text.isEmpty()) {
            rows.add(new Row(rows.size() + 1L, List.of(Cell.text(text)), false));
        }
        own.setLength(0);
    }

    private void add(String label, String value) {
        rows.add(new Row(rows.size() + 1L, List.of(Cell.text(label), Cell.text(value)), false));
    }

    /** Whether a block is but one text, however often it is wrapped. */
    private static boolean isValue(Element block) {
        Element inner = block;
        while (true) {
            List<Element> blocks =
                    inner.children().stream().filter(HtmlText::holdsBlock).toList();
            if (blocks.isEmpty()) {
                return true;
            }
            if (blocks.size() > 1 || !inner.ownText().isBlank()) {
                return false;
            }
            inner = blocks.getFirst();
        }
    }

    private static boolean holdsBlock(Element element) {
        return !element.nameIs("br")
                && (element.isBlock() || element.children().stream().anyMatch(HtmlText::holdsBlock));
    }

    /** The text of an element with its line breaks, without that of tables inside it. */
    static String of(Element element) {
        StringBuilder text = new StringBuilder();
        for (Node node : element.childNodes()) {
            append(text, node);
        }
        return tidy(text);
    }

    private static void append(StringBuilder text, Node node) {
        if (node instanceof TextNode words) {
            text.append(words.getWholeText().replaceAll("[ \\t\\r\\n]+", " "));
        } else if (node instanceof Element element && !element.nameIs("table")) {
            boolean breaks = element.nameIs("br") || (element.isBlock() && !text.isEmpty());
            if (breaks) {
                text.append('\n');
            }
            for (Node child : element.childNodes()) {
                append(text, child);
            }
        }
    }

    private static String tidy(StringBuilder text) {
        return text.toString().replaceAll(" *\\n *", "\n").strip();
    }
}
