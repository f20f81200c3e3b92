package org.linkwright.desktop.imports;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.linkwright.intake.IntakeOptions;
import org.linkwright.store.CaseFile;
import org.linkwright.task.Progress;

class ImportRunTest {
    private static final InstantSource CLOCK = InstantSource.fixed(Instant.parse("2026-01-02T03:04:05Z"));

    @TempDir
    Path folder;

    @Test
    void keepsTheFilesThatWereFinishedBeforeItWasCancelled() throws Exception {
        Path calls = Path.of(ImportRunTest.class.getResource("../calls.csv").toURI());
        List<String> lines = Files.readAllLines(calls);
        Path more = Files.write(folder.resolve("more.csv"), lines.subList(0, 3));
        ImportRun run = new ImportRun(List.of(
                new ImportRun.Item(calls, IntakeOptions.NONE, ""), new ImportRun.Item(more, IntakeOptions.NONE, "")));
        try (CaseFile target = CaseFile.create(folder.resolve("case.lwcase"), CLOCK, "A. Example")) {
            ImportRun.Result result = run.run(target, new CancellingAt(run, "more.csv"));

            assertTrue(result.cancelled());
            assertEquals(1, result.outcomes().size());
            assertEquals(1, target.sources().size());
        }
    }

    @Test
    void leavesTheCaseAsItWasWhereItWasCancelledBeforeTheFirstFile() throws Exception {
        Path calls = Path.of(ImportRunTest.class.getResource("../calls.csv").toURI());
        ImportRun run = new ImportRun(List.of(new ImportRun.Item(calls, IntakeOptions.NONE, "")));
        run.cancel();
        try (CaseFile target = CaseFile.create(folder.resolve("case.lwcase"), CLOCK, "A. Example")) {
            ImportRun.Result result = run.run(target, Progress.NONE);

            assertTrue(result.cancelled());
            assertTrue(result.outcomes().isEmpty());
            assertTrue(target.sources().isEmpty());
        }
    }

    /** Somebody who presses Cancel as soon as the progress names a file. */
    private record CancellingAt(ImportRun run, String file) implements Progress {
        @Override
        public void report(String what, double share) {
            if (what.startsWith(file)) {
                run.cancel();
            }
        }

        @Override
        public boolean isCancelled() {
            return false;
        }
    }
}
