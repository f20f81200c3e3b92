package org.linkwright.sheet;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.linkwright.model.LinkwrightException;

/** Every file of the corpora gives rows or a named reason; the table of them goes to {@code target/corpus-sheet.tsv}. */
class CorpusSheetTest {
    private static final String PROPERTY = "linkwright.corpora";
    private static final Path REPORT = Path.of("target", "corpus-sheet.tsv");

    private final List<String> report = new ArrayList<>();
    private final Map<String, Integer> tally = new TreeMap<>();
    private final List<String> broken = new ArrayList<>();

    @Test
    void givesRowsOrANamedReasonForEveryFile() throws IOException {
        String folder = System.getProperty(PROPERTY);
        assumeTrue(folder != null, "the system property " + PROPERTY + " names no folder of test files");
        int files = 0;
        for (String part : List.of("poi", "public", "returns")) {
            Path place = Path.of(folder, part);
            assumeTrue(Files.isDirectory(place), place + " is missing");
            try (Stream<Path> found = Files.walk(place)) {
                for (Path file : found.filter(Files::isRegularFile).sorted().toList()) {
                    read(file);
                    files++;
                }
            }
        }
        report.add(tally.toString());
        Files.createDirectories(REPORT.getParent());
        Files.write(REPORT, report);
        assertTrue(files > 500, "only " + files + " files");
        assertEquals(List.of(), broken);
    }

    private void read(Path file) {
        String outcome;
        long rows = 0;
        try (Workbook workbook = Workbooks.open(file)) {
            for (SheetInfo sheet : workbook.sheets()) {
                try (Rows all = workbook.rows(sheet)) {
                    for (; all.hasNext(); all.next()) {
                        rows++;
                    }
                }
            }
            outcome = "read " + workbook.format();
            if (workbook.sheets().isEmpty() && workbook.notices().isEmpty()) {
                broken.add(file + ": no sheet and no word about it");
            }
        } catch (LinkwrightException e) {
            outcome = e.issue().code();
        } catch (UncheckedIOException e) {
            outcome = "damaged after row " + rows;
        } catch (RuntimeException e) {
            outcome = "uncaught " + e;
            broken.add(file + ": " + e);
        }
        tally.merge(outcome, 1, Integer::sum);
        report.add(file.getFileName() + "\t" + rows + "\t" + outcome);
    }
}
