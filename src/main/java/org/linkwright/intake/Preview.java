package org.linkwright.intake;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.linkwright.model.Fate;
import org.linkwright.model.ZoneBasis;
import org.linkwright.sheet.Row;
import org.linkwright.store.Source;

/**
 * What an import of a file would give; computed by the import itself.
 *
 * @param file its name
 * @param sha256 hash of its bytes
 * @param format what it was read as
 * @param alreadyImported whether the case holds the same bytes
 * @param tables the tables in it
 * @param totals what would become of its rows, those outside every table included
 * @param notices what would be told about the file as a whole
 */
public record Preview(
        String file,
        String sha256,
        String format,
        boolean alreadyImported,
        List<FoundTable> tables,
        Source.Totals totals,
        List<ImportReport.IssueGroup> notices) {

    /**
     * A table.
     *
     * @param subject the identifier it is about; empty where not known
     * @param totals what would become of its rows
     * @param declared how many records the file says it holds, if it says so
     * @param period days of its first and its last event, as written in the file; empty without events that have a time
     * @param causes what would be told about its rows, by code and column, each with its first example
     * @param sample its first rows and what would become of them
     * @param questions what nobody decides yet
     */
    public record FoundTable(
            TableId id,
            Layout layout,
            String subject,
            Source.Totals totals,
            OptionalLong declared,
            Optional<Period> period,
            List<ColumnMeaning> columns,
            Drift drift,
            List<ImportReport.IssueGroup> causes,
            List<SampleRow> sample,
            List<Question> questions) {}

    /**
     * The layout of a table.
     *
     * @param profile id and version, such as {@code tmobile-cdr@1}
     * @param title in words
     * @param zone zone of its times; empty where unknown
     * @param basis who says so
     * @param region region of its national numbers; empty where unknown
     */
    public record Layout(String profile, String title, String zone, ZoneBasis basis, String region) {}

    /** From its first to its last day. */
    public record Period(LocalDate first, LocalDate last) {}

    /**
     * What a column means.
     *
     * @param column from 1
     * @param name its header; empty where it has none
     * @param role lower-case word; {@code ignore} where it means nothing
     * @param decided order of day and month or decimal sign of its values, where they need one; else empty
     * @param basis who decided it; {@link Basis#NONE} where nothing is to be decided
     * @param samples its first texts
     */
    public record ColumnMeaning(
            int column, String name, String role, String decided, Basis basis, List<String> samples) {}

    /** Who decided how a column is read. */
    public enum Basis {
        NONE,
        ANSWER,
        ROWS,
        PROFILE,
        USUAL,
        REGION,
        ASSUMED
    }

    /**
     * How a table differs from its layout; nothing where it has no layout of its own.
     *
     * @param missing usual names of columns that the layout knows and the table lacks
     * @param added names of columns that the layout does not know
     * @param renamed names that stand for another, the usual one: {@code Number → Called number}
     */
    public record Drift(List<String> missing, List<String> added, List<String> renamed) {
        public static final Drift NONE = new Drift(List.of(), List.of(), List.of());
    }

    /**
     * A row and what would become of it.
     *
     * @param code of the reason, where it is not accepted; else empty
     */
    public record SampleRow(Row row, Fate fate, String code, String message) {}
}
