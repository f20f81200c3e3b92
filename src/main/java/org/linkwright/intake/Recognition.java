package org.linkwright.intake;

import java.util.List;
import java.util.OptionalLong;
import org.linkwright.sheet.Row;

/**
 * How a file would be imported: the tables in it and what their columns were taken for.
 *
 * @param file its name
 * @param format what it was read as
 */
public record Recognition(String file, String format, List<FoundTable> tables) {

    /**
     * A table.
     *
     * @param sheet name of its sheet; empty where the file has no names
     * @param headerRow row of its header; 0 where it has none
     * @param subject the identifier it is about; empty where not known
     * @param columns what its columns mean
     * @param sample its first rows
     */
    public record FoundTable(
            String sheet,
            long headerRow,
            Layout layout,
            String subject,
            Counts rows,
            List<ColumnMeaning> columns,
            List<Row> sample) {}

    /**
     * The layout of a table.
     *
     * @param profile id and version, such as {@code tmobile-cdr@1}
     * @param title in words
     * @param zone zone of its times; empty where unknown
     * @param region region of its national numbers; empty where unknown
     */
    public record Layout(String profile, String title, String zone, String region) {}

    /**
     * Numbers of rows.
     *
     * @param found rows that may be records
     * @param declared how many the file says it holds, if it says so
     */
    public record Counts(long found, OptionalLong declared) {}

    /**
     * What a column means.
     *
     * @param column from 1
     * @param name its header; empty where it has none
     * @param role lower-case word
     */
    public record ColumnMeaning(int column, String name, String role) {}
}
