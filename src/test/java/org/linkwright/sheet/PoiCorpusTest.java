package org.linkwright.sheet;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.logging.LogManager;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.linkwright.model.Issue;
import org.linkwright.model.LinkwrightException;

/**
 * The spreadsheets of Apache POI's own tests, good, odd, encrypted, damaged and hostile, read in a program with 512 MB. What
 * becomes of each is in {@code poi-outcomes.csv}; one that is read better than it says fails as well.
 */
class PoiCorpusTest {
    private static final String PROPERTY = "linkwright.corpora";
    private static final Path EXPECTED = Path.of("src/test/resources/sheet/poi-outcomes.csv");
    private static final Path ACTUAL = Path.of("target", "poi-outcomes.csv");
    private static final String HEAP = "-Xmx512m";
    private static final long SLOW = Duration.ofSeconds(20).toMillis();

    @TempDir
    Path folder;

    @Test
    void givesRowsOrANamedReasonForEveryFileInSmallMemory() throws Exception {
        String corpora = System.getProperty(PROPERTY);
        assumeTrue(corpora != null, "the system property " + PROPERTY + " names no folder of test files");
        Path files = Path.of(corpora, "poi");
        assumeTrue(Files.isDirectory(files), files + " is missing");
        Path slow = folder.resolve("slow.txt");
        Files.createDirectories(ACTUAL.getParent());
        readInSmallMemory(files, ACTUAL, slow);
        List<String> actual = Files.readAllLines(ACTUAL);
        assertTrue(actual.size() > 500, "only " + actual.size() + " files");
        assertEquals("", Files.readString(slow), "files that take more than 20 s");
        assertEquals(
                List.of(),
                actual.stream().filter(line -> line.contains("uncaught")).toList());
        // line by line, so that a failure shows the files that changed and not two whole tables
        List<String> expected = Files.readAllLines(EXPECTED);
        List<String> missing = new ArrayList<>(expected);
        missing.removeAll(actual);
        List<String> surplus = new ArrayList<>(actual);
        surplus.removeAll(expected);
        assertEquals(String.join("\n", missing), String.join("\n", surplus));
    }

    /** Reads the files of a folder in a program of its own; what becomes of each goes to the table, what takes long to slow. */
    static void readInSmallMemory(Path files, Path table, Path slow) throws IOException, InterruptedException {
        Process child = new ProcessBuilder(
                        ProcessHandle.current().info().command().orElse("java"),
                        "-XX:TieredStopAtLevel=1",
                        HEAP,
                        "-cp",
                        System.getProperty("java.class.path"),
                        Reader.class.getName(),
                        files.toString(),
                        table.toString(),
                        slow.toString())
                .inheritIO()
                .start();
        assertEquals(0, child.waitFor());
    }

    /** The program: reads the files of the folder {@code args[0]} and writes what became of them. */
    static final class Reader {
        private final List<String> notices = new ArrayList<>();
        private int sheets;
        private long rows;
        private long cells;

        private Reader() {}

        public static void main(String[] args) throws IOException {
            LogManager.getLogManager().reset();
            try (Stream<Path> found = Files.list(Path.of(args[0]));
                    BufferedWriter out = Files.newBufferedWriter(Path.of(args[1]));
                    BufferedWriter slow = Files.newBufferedWriter(Path.of(args[2]))) {
                out.write("file,outcome,sheets,rows,cells,notices\n");
                for (Path file : found.sorted().toList()) {
                    long start = System.nanoTime();
                    out.write(new Reader().line(file) + "\n");
                    long millis = Duration.ofNanos(System.nanoTime() - start).toMillis();
                    if (millis > SLOW) {
                        slow.write(file.getFileName() + " " + millis + " ms\n");
                    }
                }
            }
        }

        private String line(Path file) {
            String outcome = outcome(file);
            return String.join(
                    ",",
                    file.getFileName().toString(),
                    outcome,
                    String.valueOf(sheets),
                    String.valueOf(rows),
                    String.valueOf(cells),
                    notices.stream().distinct().collect(Collectors.joining(" ")));
        }

        private String outcome(Path file) {
            try (Workbook workbook = Workbooks.open(file)) {
                workbook.notices().stream().map(Issue::code).forEach(notices::add);
                for (SheetInfo sheet : workbook.sheets()) {
                    sheets++;
                    try (Rows all = workbook.rows(sheet)) {
                        all.forEachRemaining(this::count);
                    }
                }
                boolean silent = sheets == 0 && notices.isEmpty();
                return silent ? "uncaught: no sheet and no word about it" : workbook.format();
            } catch (LinkwrightException e) {
                return e.issue().code();
            } catch (UncheckedIOException e) {
                return "damaged after these rows";
            } catch (RuntimeException | StackOverflowError | OutOfMemoryError e) {
                return "uncaught " + e.getClass().getSimpleName();
            }
        }

        private void count(Row row) {
            rows++;
            cells += row.cells().stream()
                    .filter(cell -> cell.type() != CellType.EMPTY)
                    .count();
        }
    }
}
