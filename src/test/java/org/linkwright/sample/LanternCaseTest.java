package org.linkwright.sample;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LanternCaseTest {
    private static final Path SAMPLES = Path.of("samples");

    /** What the analyst says about each file: written by hand. */
    private static final String BY_HAND = "returns.json";

    @TempDir
    private Path written;

    @Test
    void writesTheFilesThatAreKeptByteForByte() throws IOException {
        LanternCase.write(written);
        Set<String> kept = names(SAMPLES);
        kept.remove(BY_HAND);
        assertEquals(kept, names(written));
        for (String name : names(written)) {
            assertArrayEquals(
                    Files.readAllBytes(SAMPLES.resolve(name)), Files.readAllBytes(written.resolve(name)), name);
        }
    }

    private static Set<String> names(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> !name.startsWith("."))
                    .collect(Collectors.toCollection(TreeSet::new));
        }
    }
}
