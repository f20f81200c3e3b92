package org.linkwright.sheet;

import java.util.Iterator;
import java.util.List;

/** Rows that were read into memory before. */
final class RowList extends RowStream {
    private final Iterator<Row> rows;

    private RowList(Iterator<Row> rows) {
        this.rows = rows;
    }

    static Rows of(List<Row> rows) {
        return new RowList(rows.iterator());
    }

    static Rows of(Iterator<Row> rows) {
        return new RowList(rows);
    }

    @Override
    Row read() {
        return rows.hasNext() ? rows.next() : null;
    }

    @Override
    void release() {
        // nothing is held open
    }
}
