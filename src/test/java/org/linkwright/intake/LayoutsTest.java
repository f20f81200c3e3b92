package org.linkwright.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.linkwright.model.LinkwrightException;

/** Small files of banks, exchanges and services: {@code NAME.events} names the layout first, then a line an event. */
class LayoutsTest {
    @TestFactory
    Stream<DynamicTest> knowsTheLayoutAndWhoPaidOrCalledWhom() throws IOException {
        Path folder = ReturnsTest.folder().resolve("layouts");
        List<Path> expected;
        try (Stream<Path> files = Files.list(folder)) {
            expected =
                    files.filter(f -> f.toString().endsWith(".events")).sorted().toList();
        }
        assertTrue(expected.size() > 25, "the files are there");
        return expected.stream().map(events -> {
            String name = events.getFileName().toString().replaceFirst("\\.events$", "");
            return DynamicTest.dynamicTest(name, () -> compare(folder.resolve(name), events));
        });
    }

    private static void compare(Path file, Path events) throws IOException, LinkwrightException {
        List<String> expected = Files.readAllLines(events).stream()
                .map(line -> line.replace("MARK", Reading.mark(file)))
                .toList();
        RecordingImport read = Reading.of(file);
        List<String> told = new ArrayList<>();
        told.add("profile " + read.blocks.getLast().profile().replaceFirst("@.*", ""));
        told.addAll(read.told());
        assertEquals(String.join("\n", expected), String.join("\n", told));
    }
}
