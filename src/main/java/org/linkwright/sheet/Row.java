package org.linkwright.sheet;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * One row.
 *
 * @param number as a spreadsheet program shows it, from 1; for text, the number of the record, blank lines counted
 * @param cells from the first column; trailing cells may be missing
 * @param hidden whether the file hides the row; it is read all the same
 */
public record Row(long number, List<Cell> cells, boolean hidden) {
    /** The cell in a column counted from 0; {@link Cell#EMPTY} beyond the last. */
    public Cell cell(int column) {
        return column < cells.size() ? cells.get(column) : Cell.EMPTY;
    }

    /** The row without the cells from a column counted from 0. */
    public Row before(int column) {
        return column >= cells.size() ? this : new Row(number, cells.subList(0, column), hidden);
    }

    /** The row with nothing left of a column counted from 0; the others keep their places. */
    public Row from(int column) {
        List<Cell> kept = new ArrayList<>(Collections.nCopies(Math.min(column, cells.size()), Cell.EMPTY));
        kept.addAll(cells.subList(kept.size(), cells.size()));
        return new Row(number, Collections.unmodifiableList(kept), hidden);
    }

    public boolean isBlank() {
        return cells.stream().allMatch(Cell::isBlank);
    }
}
