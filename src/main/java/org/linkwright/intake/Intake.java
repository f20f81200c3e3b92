package org.linkwright.intake;

import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.linkwright.model.Fate;
import org.linkwright.model.Identifier;
import org.linkwright.model.Issue;
import org.linkwright.model.LinkwrightException;
import org.linkwright.model.Messages;
import org.linkwright.model.SourceRef;
import org.linkwright.sheet.Row;
import org.linkwright.sheet.Rows;
import org.linkwright.sheet.SheetInfo;
import org.linkwright.sheet.Workbook;
import org.linkwright.sheet.Workbooks;
import org.linkwright.store.Block;
import org.linkwright.store.CaseFile;
import org.linkwright.store.CaseImport;
import org.linkwright.store.LedgerEntry;
import org.linkwright.store.NewSource;
import org.linkwright.store.Source;
import org.linkwright.task.Progress;

/** Imports files into a case, and reads rows back from their originals. */
public final class Intake {
    private static final Messages MESSAGES = Messages.of(Intake.class);

    private Intake() {}

    /**
     * Imports one file: all of it or nothing.
     *
     * @throws LinkwrightException where the file can't be read or holds no table; the case is then unchanged
     * @throws java.util.concurrent.CancellationException where cancelled; the case is then unchanged
     */
    public static ImportReport importFile(CaseFile target, Path file, IntakeOptions options, Progress progress)
            throws LinkwrightException {
        String name = name(file);
        Received received = Received.of(file);
        String sha256 = received.sha256();
        Optional<Source> before = target.source(sha256);
        if (before.isPresent()) {
            return report(target, before.get(), true);
        }
        progress.report(MESSAGES.text("progress.reading", name), -1);
        Source source;
        try (Workbook workbook = Workbooks.open(file)) {
            FileReading reading = new FileReading(workbook, name, sha256, options, progress);
            boolean first = target.sources().isEmpty();
            NewSource fresh = new NewSource(name, sha256, received.size(), workbook.format(), options.process(), "");
            try (CaseImport transaction = received.begin(target, fresh)) {
                DraftWriter writer = new DraftWriter(transaction, sha256, first, Privileged.of(target));
                reading.importInto(transaction, writer);
                categorise(transaction, writer.categories(), name);
                received.checkUnchanged();
                progress.check();
                source = transaction.commit();
            }
        } catch (UncheckedIOException e) {
            throw new LinkwrightException(MESSAGES.issue("FILE_DAMAGED", name), e);
        }
        return report(target, source, false);
    }

    private static void categorise(CaseImport transaction, Map<Identifier, Draft.Standing> categories, String name)
            throws LinkwrightException {
        for (Map.Entry<Identifier, Draft.Standing> entry : categories.entrySet()) {
            Identifier person = entry.getKey();
            Draft.Standing standing = entry.getValue();
            transaction.categorise(
                    transaction.entity(person, person.key()),
                    standing.category().orElseThrow(),
                    MESSAGES.text("categorised", name, standing.basis()));
        }
    }

    /**
     * What an import of a file would give; no case is touched. Runs the import itself, into an import that only counts.
     *
     * @throws LinkwrightException where the file can't be read or holds no table
     * @throws java.util.concurrent.CancellationException where cancelled
     */
    public static Preview preview(Path file, IntakeOptions options, Progress progress) throws LinkwrightException {
        Received received = Received.of(file);
        try (Workbook workbook = Workbooks.open(file)) {
            FileReading reading = new FileReading(workbook, name(file), received.sha256(), options, progress);
            Trial trial = new Trial();
            reading.importInto(trial, new DraftWriter(trial, received.sha256(), true, Privileged.NOBODY));
            return new Preview(
                    name(file),
                    received.sha256(),
                    workbook.format(),
                    new Previews(reading.settings(), trial, options).tables(),
                    trial.totals(),
                    trial.outside().causes());
        } catch (UncheckedIOException e) {
            throw new LinkwrightException(MESSAGES.issue("FILE_DAMAGED", name(file)), e);
        }
    }

    /**
     * A row and the header above it as they stand in the kept original.
     *
     * @param header empty cells where the block has no header
     */
    public record RawRow(Row header, Row row, Map<Integer, String> roles) {}

    /**
     * Reads a row back from the original kept in the case.
     *
     * @throws LinkwrightException where the case does not keep the original, it has no such row, or the row is privileged
     */
    public static RawRow rawRow(CaseFile source, SourceRef place) throws LinkwrightException {
        Source file = source.source(place.sha256()).orElseThrow(() -> noSuchRow(place));
        refusePrivileged(source, file, place);
        List<Block> blocks = holding(source.blocks(file.id()), place);
        long headerRow = blocks.stream().findFirst().map(Block::headerRow).orElse(0L);
        Map<Integer, String> roles = new HashMap<>();
        blocks.forEach(block -> roles.putAll(Mapping.roles(block)));
        Row header = new Row(0, List.of(), false);
        try (KeptOriginal original = KeptOriginal.of(source, file);
                Workbook workbook = original.open()) {
            SheetInfo sheet = workbook.sheets().stream()
                    .filter(s -> s.name().equals(place.sheet()))
                    .findFirst()
                    .orElseThrow(() -> noSuchRow(place));
            try (Rows rows = workbook.rows(sheet)) {
                while (rows.hasNext()) {
                    Row row = rows.next();
                    header = row.number() == headerRow ? row : header;
                    if (row.number() == place.row()) {
                        return new RawRow(header, row, roles);
                    }
                }
            }
        }
        throw noSuchRow(place);
    }

    /** The table that a row is of, or the tables beside each other. */
    private static List<Block> holding(List<Block> blocks, SourceRef place) {
        List<Block> holding = blocks.stream()
                .filter(b ->
                        b.sheet().equals(place.sheet()) && b.firstRow() <= place.row() && place.row() <= b.lastRow())
                .toList();
        long last = holding.stream().mapToLong(Block::firstRow).max().orElse(0);
        return holding.stream().filter(b -> b.firstRow() == last).toList();
    }

    private static void refusePrivileged(CaseFile source, Source file, SourceRef place) throws LinkwrightException {
        for (LedgerEntry entry : source.ledger(file.id())) {
            boolean holds = entry.firstRow() <= place.row() && place.row() <= entry.lastRow();
            if (holds && entry.sheet().equals(place.sheet()) && entry.code().equals(Privileged.RULE)) {
                throw new LinkwrightException(MESSAGES.issue("ROW_PRIVILEGED", String.valueOf(place.row())));
            }
        }
    }

    private static LinkwrightException noSuchRow(SourceRef place) {
        return new LinkwrightException(MESSAGES.issue("ROW_MISSING", String.valueOf(place.row()), place.sheet()));
    }

    private static ImportReport report(CaseFile target, Source source, boolean already) throws LinkwrightException {
        Map<String, ImportReport.IssueGroup> groups = new LinkedHashMap<>();
        for (LedgerEntry entry : target.ledger(source.id())) {
            if (entry.fate() == Fate.REJECTED) {
                long rows = entry.lastRow() - entry.firstRow() + 1;
                group(
                        groups,
                        new ImportReport.IssueGroup(
                                entry.code(), entry.message(), rows, entry.firstRow(), entry.column(), entry.raw()));
            }
        }
        for (Issue issue : target.issues(source.id())) {
            long row = issue.where().map(SourceRef::row).orElse(0L);
            int column = issue.where().map(SourceRef::column).orElse(0);
            group(groups, new ImportReport.IssueGroup(issue.code(), issue.message(), 1, row, column, issue.raw()));
        }
        return new ImportReport(
                source.name(),
                source.sha256(),
                already,
                target.blocks(source.id()),
                source.totals(),
                new ArrayList<>(groups.values()));
    }

    static void group(Map<String, ImportReport.IssueGroup> groups, ImportReport.IssueGroup one) {
        groups.merge(
                one.code() + " " + one.column(),
                one,
                (a, b) -> new ImportReport.IssueGroup(
                        a.code(), a.message(), a.count() + b.count(), a.row(), a.column(), a.raw()));
    }

    private static String name(Path file) {
        return String.valueOf(file.getFileName());
    }
}
