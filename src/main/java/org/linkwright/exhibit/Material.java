package org.linkwright.exhibit;

import java.util.ArrayList;
import java.util.List;
import org.linkwright.chart.Chart;
import org.linkwright.chart.ChartLink;

/**
 * All that an exhibit says, redacted already. Its canonical form is the {@link Manifest}.
 *
 * @param heading what stands at the top
 * @param chart what is drawn
 * @param lines the source key: an entry for each line of the chart, in its order
 * @param files the files that the source key names
 * @param settings how it was made, in sentences
 */
record Material(Heading heading, Chart chart, List<KeyLine> lines, List<KeyFile> files, List<String> settings) {
    /** The same with one more sentence on how it was made. */
    Material with(String sentence) {
        List<String> more = new ArrayList<>(settings);
        more.add(sentence);
        return new Material(heading, chart, lines, files, List.copyOf(more));
    }

    /**
     * What stands at the top.
     *
     * @param title headline
     * @param caseName the case's title
     * @param declaration what the exhibit is declared to be; empty for none
     * @param handling how it must be handled, such as {@code SEALED}; empty for nothing special
     * @param preparer who made it; empty where nobody is named
     */
    record Heading(String title, String caseName, String declaration, String handling, String preparer) {}

    /**
     * Where one line of the chart comes from.
     *
     * @param number as written on the line
     * @param citations the rows; empty where no row states it
     * @param statement who states it, where it is an assertion
     */
    record KeyLine(String number, ChartLink link, List<Citation> citations, String statement) {}

    /**
     * Rows of a sheet.
     *
     * @param file number of the file in the key
     * @param sheet name of the sheet; empty where the file has one table without a name
     * @param rows as written: {@code 14–16, 203}
     */
    record Citation(String file, String sheet, String rows) {}

    /**
     * A file.
     *
     * @param number as written in the key: {@code F1}
     * @param name file name
     * @param sha256 hash of its bytes
     * @param rows how many rows were read from it
     * @param process what obliged the provider to send it; empty where not known
     */
    record KeyFile(String number, String name, String sha256, long rows, String process) {}
}
