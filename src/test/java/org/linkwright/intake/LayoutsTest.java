package org.linkwright.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;

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
        return Reading.eachBeside(ReturnsTest.folder().resolve("layouts"), ".events", 25, LayoutsTest::compare);
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
