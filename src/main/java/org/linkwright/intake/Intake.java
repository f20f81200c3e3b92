package org.linkwright.intake;

import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.linkwright.model.Fate;
import org.linkwright.model.LinkwrightException;
import org.linkwright.model.Messages;
import org.linkwright.model.SourceRef;
import org.linkwright.sheet.Access;
import org.linkwright.sheet.Row;
import org.linkwright.sheet.Workbook;
import org.linkwright.sheet.Workbooks;
import org.linkwright.store.Block;
import org.linkwright.store.CaseFile;
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
        return new FileImport(target, options, progress).run(file);
    }

    /**
     * Imports the original of a source again, as the person says now, in place of the import that it has: in one step, so
     * that the case holds the one or the other. The original stays as it was received, and so does its legal process.
     *
     * @param sha256 hash of the source
     * @param reason why, for the audit
     * @throws LinkwrightException where it can't be read so; the case is then unchanged
     */
    public static ImportReport replay(
            CaseFile target, String sha256, IntakeOptions options, String reason, Progress progress)
            throws LinkwrightException {
        return new FileImport(target, options, progress).replay(sha256, reason);
    }

    /**
     * What an import of a file into a case would give, privileged rows unseen; the case is not touched. Runs the import
     * itself, into an import that only counts.
     *
     * @throws LinkwrightException where the file can't be read or holds no table
     * @throws java.util.concurrent.CancellationException where cancelled
     */
    public static Preview preview(CaseFile target, Path file, IntakeOptions options, Progress progress)
            throws LinkwrightException {
        Received received = Received.of(file);
        boolean already = target.source(received.sha256()).isPresent();
        IntakeOptions said = options.withRemembered(Remembered.of(target));
        try (Workbook workbook = Workbooks.open(file, options.access())) {
            FileReading reading = new FileReading(workbook, name(file), received.sha256(), said, progress);
            return Previews.of(reading, received.sha256(), already, Privileged.of(target));
        } catch (UncheckedIOException e) {
            throw new LinkwrightException(MESSAGES.issue("FILE_DAMAGED", name(file)), e);
        }
    }

    /**
     * What a replay of a source would give; see {@link #preview}.
     *
     * @param sha256 hash of the source
     */
    public static Preview previewReplay(CaseFile target, String sha256, IntakeOptions options, Progress progress)
            throws LinkwrightException {
        Source source = FileImport.known(target, sha256);
        IntakeOptions said = options.withRemembered(Remembered.of(target));
        try (KeptOriginal original = KeptOriginal.of(target, source);
                Workbook workbook = original.open(options.access())) {
            FileReading reading = new FileReading(workbook, source.name(), sha256, said, progress);
            return Previews.of(reading, sha256, true, Privileged.of(target));
        }
    }

    /**
     * The layout of a table as a file of a person's own, which reads tables with these names so from then on, whatever file
     * they come in.
     *
     * @param id lower-case word with hyphens
     * @param title for a person: provider and kind of return
     * @return the document, to be saved as {@code ID.json}
     * @throws LinkwrightException where the file can't be read, or the table has no header to know it by
     */
    public static String layout(Path file, IntakeOptions options, TableId table, String id, String title)
            throws LinkwrightException {
        Received received = Received.of(file);
        try (Workbook workbook = Workbooks.open(file, options.access())) {
            FileReading reading = new FileReading(workbook, name(file), received.sha256(), options, Progress.NONE);
            for (BlockImport.Setting setting : reading.settings()) {
                if (setting.found().table().id().equals(table)) {
                    return OwnProfile.of(setting, id, title);
                }
            }
            throw new LinkwrightException(MESSAGES.issue("NO_TABLE", name(file)));
        } catch (UncheckedIOException e) {
            throw new LinkwrightException(MESSAGES.issue("FILE_DAMAGED", name(file)), e);
        }
    }

    /** What a column may mean: the roles as lower-case words, those of one kind beside each other. */
    public static List<String> roles() {
        return Stream.of(Role.values())
                .map(role -> role.name().toLowerCase(Locale.ROOT))
                .toList();
    }

    /** The layouts that ship with the product: id → title, in order of titles. */
    public static Map<String, String> layouts() {
        Map<String, String> layouts = new LinkedHashMap<>();
        Profiles.load().all().stream()
                .sorted(Comparator.comparing(Profile::title))
                .forEach(profile -> layouts.put(profile.id(), profile.title()));
        return layouts;
    }

    /**
     * A row and the header above it as they stand in the kept original.
     *
     * @param header empty cells where the block has no header
     */
    public record RawRow(Row header, Row row, Map<Integer, String> roles) {}

    /** Reads a row back from an original that is opened without anything; see below. */
    public static RawRow rawRow(CaseFile keeper, SourceRef place) throws LinkwrightException {
        return rawRow(keeper, place, Access.NONE);
    }

    /**
     * Reads a row back from the original kept in the case.
     *
     * @param access the password that the original needs, if any: the case keeps none
     * @throws LinkwrightException where the case does not keep the original, it has no such row, or the row is privileged
     */
    public static RawRow rawRow(CaseFile keeper, SourceRef place, Access access) throws LinkwrightException {
        Source source = keeper.source(place.sha256()).orElseThrow(() -> OriginalRows.missing(place));
        return new OriginalRows(keeper, source, access).at(place);
    }

    /**
     * Rows of one table that met the same fate, as they stand in the original.
     *
     * @param names of its columns; empty where they have none
     */
    public record FatedRows(Block block, List<String> names, List<FatedRow> rows) {}

    /** A row and why it met its fate. */
    public record FatedRow(Row row, String code, String message) {}

    /**
     * The rows of a source with a fate, by table; those of privileged numbers are left out.
     *
     * @throws LinkwrightException where the case does not keep the original or it can't be opened
     */
    public static List<FatedRows> rows(CaseFile keeper, Source source, Fate fate, Access access)
            throws LinkwrightException {
        return new OriginalRows(keeper, source, access).with(fate);
    }

    static String name(Path file) {
        return String.valueOf(file.getFileName());
    }
}
