package org.linkwright.intake;

import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.linkwright.model.Fate;
import org.linkwright.model.Issue;
import org.linkwright.model.LinkwrightException;
import org.linkwright.model.Messages;
import org.linkwright.model.SourceRef;
import org.linkwright.sheet.Cell;
import org.linkwright.sheet.Row;
import org.linkwright.store.Block;
import org.linkwright.store.CaseImport;
import org.linkwright.store.Source;

/** The rows of one table on their way into the case: each gets its fate. */
final class BlockImport implements AutoCloseable {
    private static final Messages MESSAGES = Messages.of(BlockImport.class);

    private final CaseImport target;
    private final DraftWriter writer;
    private final Survey.Found found;
    private final RowReader reader;
    private final String sha256;
    private final long block;
    private final Fingerprints rows = new Fingerprints();
    private final Legs legs;
    private long kept;
    private long lastEvent;
    private Fate lastFate = Fate.IGNORED;

    /**
     * What the rows of a table are read and kept with.
     *
     * @param subject whom it is about
     */
    record Setting(Survey.Found found, Contexts contexts, RowReader reader, Optional<Draft.Party> subject) {}

    BlockImport(CaseImport target, DraftWriter writer, Setting setting, String sha256) throws LinkwrightException {
        this.target = target;
        this.writer = writer;
        this.found = setting.found();
        this.reader = setting.reader();
        this.sha256 = sha256;
        this.legs = new Legs(found.table());
        this.block = target.block(block(setting));
        writer.begin(block, sheet());
        for (Issue issue : setting.contexts().issues()) {
            target.issue(about(issue));
        }
        if (setting.subject()
                        .filter(s -> s.identifier().key().contains(Identifiers.OF_FILE))
                        .isPresent()
                && !found.table().mapping().has(Role.SUBJECT)) {
            target.issue(about(MESSAGES.issue("SUBJECT_UNKNOWN")));
        }
        if (found.table().recognised() == Table.Recognised.BY_CONTENT) {
            target.issue(about(MESSAGES.issue("MAPPED_BY_CONTENT")));
        }
    }

    private Block block(Setting setting) {
        Table table = found.table();
        Decisions decisions = found.decisions();
        return new Block(
                0,
                sheet(),
                table.sheet().index(),
                table.headerRow(),
                decisions.firstRow(),
                decisions.lastRow(),
                table.reference(),
                table.mapping().json(),
                setting.subject().map(s -> s.identifier().key()).orElse(""),
                setting.contexts().zone(),
                setting.contexts().region(),
                decisions.declared() < 0 ? OptionalLong.empty() : OptionalLong.of(decisions.declared()),
                Source.Totals.ZERO);
    }

    /** A row that is no record, by a rule. */
    void ignored(Row row, String rule) throws LinkwrightException {
        fate(row, Fate.IGNORED, rule, MESSAGES.text("rule." + rule), 0, "");
    }

    /** A further line of the record before: it has the same fate. */
    void continued(Row row) throws LinkwrightException {
        if (lastFate == Fate.ACCEPTED && lastEvent > 0) {
            target.eventRow(lastEvent, block, row.number());
        }
        fate(row, lastFate, lastFate == Fate.ACCEPTED ? "" : "RECORD", MESSAGES.text("RECORD"), 0, "");
    }

    /** What a row says; apart from the other methods, which have to be called in the order of the rows, on one thread at a time. */
    Draft read(Row row) {
        return reader.read(row);
    }

    /** A record, and what it says. */
    void data(Row row, Draft draft) throws LinkwrightException {
        lastEvent = 0;
        lastFate = take(row, draft);
    }

    private Fate take(Row row, Draft draft) throws LinkwrightException {
        fingerprint(row);
        long twin = rows.find();
        if (twin != Fingerprints.NONE) {
            if (twin > 0) {
                target.eventRow(twin, block, row.number());
            }
            fate(row, Fate.DUPLICATE, "SAME_ROW", MESSAGES.text("SAME_ROW"), 0, "");
            return Fate.DUPLICATE;
        }
        if (writer.isPrivileged(draft)) {
            fate(row, Fate.IGNORED, Privileged.RULE, MESSAGES.text("rule.PRIVILEGED"), 0, "");
            return Fate.IGNORED;
        }
        long whole = legs.whole(row);
        if (whole == 0 && !draft.isWorthKeeping()) {
            Optional<Draft.Trouble> reason = draft.troubles().stream().findFirst();
            Draft.Trouble why =
                    reason.orElseGet(() -> new Draft.Trouble("NO_IDENTIFIER", MESSAGES.text("NO_IDENTIFIER"), 0, ""));
            fate(row, Fate.REJECTED, why.code(), why.message(), why.column(), why.raw());
            return Fate.REJECTED;
        }
        kept++;
        long event = writer.write(row, draft, whole);
        lastEvent = event;
        legs.remember(row, event);
        rows.keep(event);
        fate(row, Fate.ACCEPTED, "", "", 0, "");
        for (Draft.Trouble trouble : draft.troubles()) {
            SourceRef place = new SourceRef(sha256, sheet(), row.rowOf(trouble.column() - 1), trouble.column());
            target.issue(new Issue(trouble.code(), trouble.message(), Optional.of(place), trouble.raw()));
        }
        return Fate.ACCEPTED;
    }

    /** Tells what is to be told when the last row is through. */
    void finish() throws LinkwrightException {
        Decisions decisions = found.decisions();
        if (decisions.rows() == 0) {
            target.issue(about(MESSAGES.issue(found.table().isDescription() ? "NO_RECORDS" : "NO_ROWS")));
        } else if (kept == 0) {
            boolean parties = found.table().mapping().hasParty();
            target.issue(about(MESSAGES.issue(parties ? "NO_ROWS_KEPT" : "NO_PARTIES", decisions.rows())));
        }
        if (decisions.declared() >= 0 && decisions.declared() != decisions.rows()) {
            target.issue(about(MESSAGES.issue("DECLARED_DIFFERS", decisions.declared(), decisions.rows())));
        }
    }

    /** No rows follow. */
    @Override
    public void close() {
        rows.close();
        legs.close();
    }

    private void fingerprint(Row row) {
        rows.begin();
        List<Cell> cells = row.cells();
        int end = cells.size();
        while (end > 0 && cells.get(end - 1).isBlank()) {
            end--;
        }
        for (int i = 0; i < end; i++) {
            rows.add(cells.get(i).text());
        }
    }

    private void fate(Row row, Fate fate, String code, String message, int column, String raw)
            throws LinkwrightException {
        target.row(block, sheet(), row.number(), fate, code, message, column, raw);
    }

    private Issue about(Issue issue) {
        return issue.at(new SourceRef(sha256, sheet(), found.table().headerRow(), 0), "");
    }

    private String sheet() {
        return found.table().sheet().name();
    }
}
