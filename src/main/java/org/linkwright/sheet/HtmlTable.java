package org.linkwright.sheet;

import java.io.IOException;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.List;
import org.jsoup.nodes.Element;

/** One table of a page as rows. A cell that spans several stands in the first; tables inside a cell are left to themselves. */
final class HtmlTable {
    private static final int WIDEST = 1000;

    private final Element table;
    /** For each row below, the columns that a cell above reaches down to. */
    private final List<BitSet> taken = new ArrayList<>();

    HtmlTable(Element table) {
        this.table = table;
    }

    Rows rows() throws IOException {
        List<Row> rows = new ArrayList<>();
        Merges merges = new Merges();
        for (Element line : table.select("tr")) {
            if (table.equals(line.closest("table"))) {
                List<Cell> cells = cells(line, rows.size() + 1L, merges);
                rows.add(new Row(rows.size() + 1L, Collections.unmodifiableList(cells), isHidden(line)));
            }
        }
        return new MergedRows(RowList.of(rows), merges);
    }

    private List<Cell> cells(Element line, long number, Merges merges) throws IOException {
        BitSet reserved = taken.isEmpty() ? new BitSet() : taken.removeFirst();
        List<Cell> cells = new ArrayList<>();
        for (Element field : line.children()) {
            if (!field.nameIs("td") && !field.nameIs("th")) {
                continue;
            }
            while (reserved.get(cells.size())) {
                cells.add(Cell.EMPTY);
            }
            int column = cells.size();
            int across = span(field, "colspan");
            cells.add(Cell.text(HtmlText.of(field)));
            for (int i = 1; i < across; i++) {
                cells.add(Cell.EMPTY);
            }
            int down = span(field, "rowspan");
            merges.add(number, number + down - 1, column);
            reserve(down - 1, column, column + across);
        }
        return cells;
    }

    private void reserve(int rows, int from, int to) {
        for (int i = 0; i < rows; i++) {
            if (i == taken.size()) {
                taken.add(new BitSet());
            }
            taken.get(i).set(from, to);
        }
    }

    private static int span(Element field, String attribute) {
        int span = XlsxStyles.number(field.attr(attribute).strip());
        return span < 1 ? 1 : Math.min(span, WIDEST);
    }

    private static boolean isHidden(Element line) {
        return line.hasAttr("hidden") || line.attr("style").replace(" ", "").contains("display:none");
    }
}
