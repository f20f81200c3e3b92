package org.linkwright.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.linkwright.model.LinkwrightException;

/** Layouts that no profile describes, each beside the events that a person reads in it: {@code NAME.events}, a line an event. */
class UnseenLayoutsTest {
    @TestFactory
    Stream<DynamicTest> tellsTheEventsOfALayoutThatNobodyDescribed() throws IOException {
        return Reading.eachBeside(ReturnsTest.folder().resolve("unseen"), ".events", 35, UnseenLayoutsTest::compare);
    }

    @Test
    void readsTheContactsThatStandBesideCalls() throws LinkwrightException, IOException {
        RecordingImport read = Reading.of(ReturnsTest.folder().resolve("unseen").resolve("beside_contacts.csv"));
        List<String> used = read.assertions.stream()
                .map(a -> a.subject().key() + " " + a.predicate())
                .toList();
        assertEquals(List.of("+12025550150 used-by", "+12025550152 used-by"), used);
    }

    private static void compare(Path file, Path events) throws IOException, LinkwrightException {
        List<String> expected = Files.readAllLines(events).stream()
                .map(line -> line.replace("MARK", Reading.mark(file)))
                .toList();
        assertEquals(
                String.join("\n", expected), String.join("\n", Reading.of(file).told()));
    }
}
