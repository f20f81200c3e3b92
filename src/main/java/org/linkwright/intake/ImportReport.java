package org.linkwright.intake;

import java.util.List;
import org.linkwright.store.Block;
import org.linkwright.store.Source;

/**
 * What an import did, reconciled.
 *
 * @param file name as given
 * @param sha256 hash of the file
 * @param alreadyImported whether the case had the same bytes before; then nothing was changed
 * @param blocks the tables found
 * @param totals what became of the rows
 * @param issues grouped by code and column, each with its first example
 */
public record ImportReport(
        String file,
        String sha256,
        boolean alreadyImported,
        List<Block> blocks,
        Source.Totals totals,
        List<IssueGroup> issues) {
    /**
     * Issues with the same code in the same column.
     *
     * @param count how often
     * @param row of the first example; 0 where it is about no row
     * @param column of the first example, from 1; 0 where it is about no column
     * @param raw text of the first example
     */
    public record IssueGroup(String code, String message, long count, long row, int column, String raw) {}
}
