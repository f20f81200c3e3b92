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
import org.linkwright.model.Fate;
import org.linkwright.model.LinkwrightException;

/**
 * Returns and odd files beside all that a person reads in them, {@code NAME.told}: {@code event} as in {@link ReturnsTest},
 * {@code rejected ROW CODE}, {@code entity KEY} for whatever is named, {@code issue CODE} for whatever is to be told. Nothing
 * may be missing and nothing may be added.
 */
class WholeReturnsTest {
    @TestFactory
    Stream<DynamicTest> tellsNothingMoreAndNothingLessThanTheFile() throws IOException {
        return Reading.eachBeside(ReturnsTest.folder().resolve("whole"), ".told", 20, WholeReturnsTest::compare);
    }

    private static void compare(Path file, Path told) throws IOException, LinkwrightException {
        List<String> expected = Files.readAllLines(told).stream()
                .filter(line -> !line.isBlank())
                .map(line -> line.replace("MARK", Reading.mark(file)))
                .sorted()
                .toList();
        RecordingImport read = Reading.of(file);
        List<String> found = new ArrayList<>();
        read.told().forEach(event -> found.add("event " + event));
        read.ledger.stream()
                .filter(row -> row.fate() == Fate.REJECTED)
                .forEach(row -> found.add("rejected " + row.row() + " " + row.code()));
        read.entities.keySet().forEach(entity -> found.add("entity " + entity.key()));
        read.issues.stream().map(issue -> "issue " + issue.code()).distinct().forEach(found::add);
        found.sort(null);
        assertEquals(String.join("\n", expected), String.join("\n", found));
    }
}
