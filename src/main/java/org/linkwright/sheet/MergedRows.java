package org.linkwright.sheet;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;

/**
 * Rows that are told what the merged cells above them show in their empty cells. The regions may become known while the rows
 * are read, each no later than its first row.
 */
final class MergedRows extends RowStream {
    /** As in {@link OdsRows}: an honest file has no more copies of cells. */
    private static final long MOST_COPIES = 50_000_000;

    private final Rows rows;
    private final Merges merges;
    private final Map<Integer, Reaching> reaching = new TreeMap<>();
    private int next;
    private long copies;

    /** A merged cell and the last row that it reaches. */
    private record Reaching(Row.Above above, long last) {}

    MergedRows(Rows rows, Merges merges) {
        this.rows = rows;
        this.merges = merges;
    }

    @Override
    Row read() throws IOException {
        try {
            return rows.hasNext() ? told(rows.next()) : null;
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    @Override
    void release() {
        rows.close();
    }

    private Row told(Row row) throws IOException {
        if (reaching.isEmpty() && next == merges.count()) {
            return row;
        }
        reaching.values().removeIf(r -> r.last() < row.number());
        Map<Integer, Row.Above> above = new HashMap<>();
        reaching.forEach((column, r) -> {
            if (row.cell(column).isBlank()) {
                above.put(column, r.above());
            }
        });
        copies += above.size();
        if (copies > MOST_COPIES) {
            throw new IOException("merged cells cover more than " + MOST_COPIES + " others");
        }
        for (; next < merges.count() && merges.get(next).first() <= row.number(); next++) {
            begin(row, merges.get(next));
        }
        return above.isEmpty() ? row : new Row(row.number(), row.cells(), row.hidden(), Map.copyOf(above));
    }

    /** A region whose first row is left out has no value. */
    private void begin(Row row, Merges.Region region) {
        Cell anchor = row.cell(region.column());
        if (region.first() == row.number() && !anchor.isBlank()) {
            reaching.put(region.column(), new Reaching(new Row.Above(row.number(), anchor), region.last()));
        }
    }
}
