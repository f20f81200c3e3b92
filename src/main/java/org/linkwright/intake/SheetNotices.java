package org.linkwright.intake;

import org.linkwright.model.Issue;
import org.linkwright.model.LinkwrightException;
import org.linkwright.model.Messages;
import org.linkwright.model.SourceRef;
import org.linkwright.sheet.Cell;
import org.linkwright.sheet.CellType;
import org.linkwright.sheet.Row;
import org.linkwright.sheet.SheetInfo;
import org.linkwright.store.CaseImport;

/** What only the rows of a sheet show and its reader is to be told: hidden ones, and formulas whose result nobody stored. */
final class SheetNotices {
    private static final Messages MESSAGES = Messages.of(SheetNotices.class);

    private final String sha256;
    private SheetInfo sheet;
    private long last;
    private long hidden;
    private long firstHidden;
    private long uncalculated;
    private long firstUncalculated;

    SheetNotices(String sha256) {
        this.sha256 = sha256;
    }

    /** The rows that follow are of this sheet. */
    void begin(SheetInfo next) {
        sheet = next;
        last = 0;
        hidden = 0;
        uncalculated = 0;
    }

    /** A row may be shown again, as one of a further table beside. */
    void see(Row row) {
        if (row.number() <= last) {
            return;
        }
        last = row.number();
        if (row.hidden() && hidden++ == 0) {
            firstHidden = row.number();
        }
        for (Cell cell : row.cells()) {
            if (cell.type() == CellType.UNCALCULATED && uncalculated++ == 0) {
                firstUncalculated = row.number();
            }
        }
    }

    /** The sheet is read. */
    void end(CaseImport target) throws LinkwrightException {
        if (hidden > 0) {
            target.issue(at(MESSAGES.issue("ROWS_HIDDEN", hidden, sheet.name()), firstHidden));
        }
        if (uncalculated > 0) {
            target.issue(at(MESSAGES.issue("FORMULA_WITHOUT_VALUE", uncalculated, sheet.name()), firstUncalculated));
        }
    }

    private Issue at(Issue issue, long row) {
        return issue.at(new SourceRef(sha256, sheet.name(), row, 0), "");
    }
}
