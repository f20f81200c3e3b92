package org.linkwright.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.linkwright.model.LinkwrightException;
import org.linkwright.model.SourceRef;
import org.linkwright.store.CaseFile;
import org.linkwright.store.EventFilter;
import org.linkwright.store.Source;
import org.linkwright.task.Progress;

/** Imports a file in a program that has less memory than the file has bytes. */
class SmallMemoryTest {
    private static final int ROWS = 6_000;
    private static final String HEAP = "-Xmx32m";
    private static final long HEAP_BYTES = 32L << 20;

    @TempDir
    Path folder;

    @Test
    void importsAFileThatIsLargerThanItsMemoryAndReadsARowBack() throws Exception {
        Path file = folder.resolve("calls.csv");
        write(file);
        assertTrue(Files.size(file) > HEAP_BYTES);
        Path kept = folder.resolve("calls.lwcase");
        Process child = new ProcessBuilder(
                        ProcessHandle.current().info().command().orElse("java"),
                        "--enable-native-access=ALL-UNNAMED",
                        "-XX:TieredStopAtLevel=1",
                        HEAP,
                        "-cp",
                        System.getProperty("java.class.path"),
                        Importer.class.getName(),
                        kept.toString(),
                        file.toString())
                .inheritIO()
                .start();
        assertEquals(0, child.waitFor());
        try (CaseFile reopened = CaseFile.openReadOnly(kept)) {
            Source source = reopened.sources().getFirst();
            assertEquals(ROWS + 1, source.totals().read());
            assertEquals(ROWS, reopened.events(EventFilter.ALL).size());
        }
    }

    private static void write(Path file) throws IOException {
        String remark = "r".repeat(6_000);
        try (Writer out = Files.newBufferedWriter(file)) {
            out.write("Calling Number,Called Number,Date,Time,Duration,Filler\n");
            for (int i = 0; i < ROWS; i++) {
                int second = i % 60;
                int minute = i / 60;
                out.write("20255501%02d,2025550199,02/13/2021,%02d:%02d:%02d,65,%s%n"
                        .formatted(i % 90, minute / 60, minute % 60, second, remark));
            }
        }
    }

    /** The program: imports {@code args[1]} into a new case {@code args[0]} and reads the last row back. */
    static final class Importer {
        private Importer() {}

        public static void main(String[] args) throws LinkwrightException {
            InstantSource clock = InstantSource.fixed(Instant.parse("2026-01-02T03:04:05Z"));
            try (CaseFile target = CaseFile.create(Path.of(args[0]), clock, "A. Example")) {
                ImportReport report = Intake.importFile(target, Path.of(args[1]), IntakeOptions.NONE, Progress.NONE);
                SourceRef last = new SourceRef(report.sha256(), "", ROWS + 1, 0);
                Intake.RawRow row = Intake.rawRow(target, last);
                Optional<String> number =
                        row.row().cells().stream().map(c -> c.text()).findFirst();
                if (!number.equals(Optional.of("2025550159"))) {
                    throw new IllegalStateException("Another row was read back: " + number);
                }
            }
        }
    }
}
