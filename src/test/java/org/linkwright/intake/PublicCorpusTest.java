package org.linkwright.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.linkwright.model.Fate;
import org.linkwright.model.LinkwrightException;

/**
 * Small public files of all kinds, imported. What becomes of each is in {@code public-outcomes.csv}; one that is read better
 * than it says fails as well.
 */
class PublicCorpusTest {
    private static final String PROPERTY = "linkwright.corpora";
    private static final Path EXPECTED = Path.of("src/test/resources/intake/public-outcomes.csv");
    private static final Path ACTUAL = Path.of("target", "public-outcomes.csv");

    @Test
    void importsOrNamesEveryFile() throws IOException {
        String corpora = System.getProperty(PROPERTY);
        assumeTrue(corpora != null, "the system property " + PROPERTY + " names no folder of test files");
        Path root = Path.of(corpora, "public");
        assumeTrue(Files.isDirectory(root), root + " is missing");
        List<String> actual = new ArrayList<>();
        actual.add("file,layouts,rows,accepted,duplicate,rejected,ignored,events,codes");
        try (Stream<Path> files = Files.walk(root)) {
            for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
                actual.add(root.relativize(file) + "," + outcome(file));
            }
        }
        assertTrue(actual.size() > 100, "only " + actual.size() + " files");
        Files.createDirectories(ACTUAL.getParent());
        Files.write(ACTUAL, actual);
        // only the lines that changed, so that a failure can be read
        List<String> expected = Files.readAllLines(EXPECTED);
        List<String> missing = new ArrayList<>(expected);
        missing.removeAll(actual);
        actual.removeAll(expected);
        assertEquals(String.join("\n", missing), String.join("\n", actual));
    }

    private static String outcome(Path file) {
        try {
            RecordingImport read = Reading.of(file);
            long accepted = read.count(Fate.ACCEPTED);
            long duplicate = read.count(Fate.DUPLICATE);
            long rejected = read.count(Fate.REJECTED);
            long ignored = read.count(Fate.IGNORED);
            assertEquals(read.ledger.size(), accepted + duplicate + rejected + ignored, file.toString());
            Stream<String> codes = Stream.concat(
                    read.issues.stream().map(issue -> issue.code()),
                    read.ledger.stream()
                            .filter(row -> row.fate() == Fate.REJECTED)
                            .map(row -> row.code()));
            return String.join(
                    ",",
                    read.blocks.stream()
                            .map(block -> block.profile().replaceFirst("@.*", ""))
                            .distinct()
                            .collect(Collectors.joining(" ")),
                    String.valueOf(read.ledger.size()),
                    String.valueOf(accepted),
                    String.valueOf(duplicate),
                    String.valueOf(rejected),
                    String.valueOf(ignored),
                    String.valueOf(read.events.size()),
                    codes.distinct().sorted().collect(Collectors.joining(" ")));
        } catch (LinkwrightException e) {
            return ",0,0,0,0,0,0," + e.issue().code();
        }
    }
}
