package org.linkwright.sheet;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;

/**
 * One row.
 *
 * @param number as a spreadsheet program shows it, from 1; for text, the number of the record, blank lines counted
 * @param cells from the first column; trailing cells may be missing
 * @param hidden whether the file hides the row; it is read all the same
 * @param above by column from 0, what merged cells that begin in a row above show here; the row's own cells are left as they are
 */
public record Row(long number, List<Cell> cells, boolean hidden, Map<Integer, Above> above) {

    /** A merged cell that reaches down to this row: its value and the row where it stands. */
    public record Above(long row, Cell cell) {}

    public Row(long number, List<Cell> cells, boolean hidden) {
        this(number, cells, hidden, Map.of());
    }

    /** The cell in a column counted from 0; {@link Cell#EMPTY} beyond the last. */
    public Cell cell(int column) {
        return column < cells.size() ? cells.get(column) : Cell.EMPTY;
    }

    /** The row without the cells from a column counted from 0. */
    public Row before(int column) {
        return column >= cells.size() ? this : new Row(number, cells.subList(0, column), hidden, above);
    }

    /** The row with nothing left of a column counted from 0; the others keep their places. */
    public Row from(int column) {
        List<Cell> kept = new ArrayList<>(Collections.nCopies(Math.min(column, cells.size()), Cell.EMPTY));
        kept.addAll(cells.subList(kept.size(), cells.size()));
        return new Row(number, Collections.unmodifiableList(kept), hidden, above);
    }

    /** The row as it is seen: empty cells show the merged cell that reaches down to them. One with nothing of its own stays so. */
    public Row seen() {
        if (above.isEmpty() || isBlank()) {
            return this;
        }
        List<Cell> seen = new ArrayList<>(cells);
        above.forEach((column, merged) -> {
            while (seen.size() <= column) {
                seen.add(Cell.EMPTY);
            }
            seen.set(column, merged.cell());
        });
        return new Row(number, Collections.unmodifiableList(seen), hidden, above);
    }

    /** Number of the row in which the value of a column, counted from 0, stands: this one, or that of the merged cell above. */
    public long rowOf(int column) {
        Above merged = above.get(column);
        return merged == null ? number : merged.row();
    }

    public boolean isBlank() {
        return cells.stream().allMatch(Cell::isBlank);
    }
}
