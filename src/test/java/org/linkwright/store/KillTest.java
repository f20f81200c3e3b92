package org.linkwright.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.linkwright.task.Progress;

/**
 * Kills a process that imports, again and again, and looks whether the case is whole and has all that the process had said
 * to be done. {@code -Dlinkwright.kills=1000} kills more often than the usual ten times.
 */
class KillTest {
    private static final int ROWS = 300;

    @TempDir
    Path folder;

    @Test
    void losesNothingThatWasAcknowledged() throws Exception {
        int kills = Integer.getInteger("linkwright.kills", 10);
        Random random = new Random(20260203);
        Cases.make(folder).close();
        Path file = folder.resolve("lantern.lwcase");
        List<String> acknowledged = new ArrayList<>();
        for (int kill = 0; kill < kills; kill++) {
            acknowledged.addAll(importUntilKilled(file, kill, 1 + random.nextInt(3), random.nextInt(40)));
            check(file, acknowledged);
        }
        assertTrue(acknowledged.size() >= kills);
    }

    /** Lets the child acknowledge some imports, then some time more, and kills it. */
    private static List<String> importUntilKilled(Path file, int round, int imports, int millis) throws Exception {
        Process child = new ProcessBuilder(
                        ProcessHandle.current().info().command().orElse("java"),
                        "--enable-native-access=ALL-UNNAMED",
                        "-XX:TieredStopAtLevel=1",
                        "-cp",
                        System.getProperty("java.class.path"),
                        Importer.class.getName(),
                        file.toString(),
                        Integer.toString(round))
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        List<String> acknowledged = new ArrayList<>();
        try (BufferedReader said =
                new BufferedReader(new InputStreamReader(child.getInputStream(), StandardCharsets.UTF_8))) {
            while (acknowledged.size() < imports) {
                acknowledged.add(said.readLine());
            }
            assertTrue(!child.waitFor(millis, TimeUnit.MILLISECONDS), "the importer ended by itself");
            // by its handle: Process.destroyForcibly would also close what it had said
            child.toHandle().destroyForcibly();
            child.waitFor();
            said.lines().filter(line -> line.endsWith(".csv")).forEach(acknowledged::add);
        }
        return acknowledged;
    }

    private void check(Path file, List<String> acknowledged) throws Exception {
        try (CaseFile reopened = CaseFile.open(file, Cases.CLOCK, Cases.AUTHOR)) {
            List<Source> sources = reopened.sources();
            List<String> names = sources.stream().map(Source::name).toList();
            assertTrue(names.containsAll(acknowledged), names + " lacks some of " + acknowledged);
            assertEquals(sources.size() * ROWS, reopened.events(EventFilter.ALL).size());
            assertEquals(List.of(), reopened.verify(Progress.NONE));
        }
        try (Stream<Path> files = Files.list(folder)) {
            assertEquals(List.of(file), files.toList());
        }
    }

    /** The child: imports one made-up file after another and says each name when it is done. */
    static final class Importer {
        private Importer() {}

        public static void main(String[] arguments) throws Exception {
            try (CaseFile file = CaseFile.open(Path.of(arguments[0]), Cases.CLOCK, Cases.AUTHOR)) {
                for (int i = 0; i < 100_000; i++) {
                    String name = arguments[1] + "-" + i + ".csv";
                    Cases.importCalls(file, name, ROWS);
                    acknowledge(name);
                }
            }
        }

        private static void acknowledge(String name) throws IOException {
            System.out.write((name + "\n").getBytes(StandardCharsets.UTF_8));
            System.out.flush();
        }
    }
}
