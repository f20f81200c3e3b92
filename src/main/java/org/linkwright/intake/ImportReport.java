package org.linkwright.intake;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.linkwright.model.Fate;
import org.linkwright.model.Issue;
import org.linkwright.model.LinkwrightException;
import org.linkwright.model.SourceRef;
import org.linkwright.store.Block;
import org.linkwright.store.CaseFile;
import org.linkwright.store.LedgerEntry;
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

    /** What the case holds of a source. */
    static ImportReport of(CaseFile target, Source source, boolean already) throws LinkwrightException {
        Map<String, IssueGroup> groups = new LinkedHashMap<>();
        for (LedgerEntry entry : target.ledger(source.id())) {
            if (entry.fate() == Fate.REJECTED) {
                long rows = entry.lastRow() - entry.firstRow() + 1;
                group(
                        groups,
                        new IssueGroup(
                                entry.code(), entry.message(), rows, entry.firstRow(), entry.column(), entry.raw()));
            }
        }
        for (Issue issue : target.issues(source.id())) {
            long row = issue.where().map(SourceRef::row).orElse(0L);
            int column = issue.where().map(SourceRef::column).orElse(0);
            group(groups, new IssueGroup(issue.code(), issue.message(), 1, row, column, issue.raw()));
        }
        return new ImportReport(
                source.name(),
                source.sha256(),
                already,
                target.blocks(source.id()),
                source.totals(),
                new ArrayList<>(groups.values()));
    }

    /** Adds an issue to those of its code and column. */
    static void group(Map<String, IssueGroup> groups, IssueGroup one) {
        groups.merge(
                one.code() + " " + one.column(),
                one,
                (a, b) -> new IssueGroup(a.code(), a.message(), a.count() + b.count(), a.row(), a.column(), a.raw()));
    }
}
