package org.linkwright.operation;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WholeFileTest {
    private static final byte[] BYTES = {1, 2, 3};

    @TempDir
    Path folder;

    @Test
    void makesTheFoldersAndLeavesNothingBesideTheFile() throws IOException {
        Path file = folder.resolve("a/b/exhibit.pdf");

        WholeFile.write(file, BYTES);

        assertArrayEquals(BYTES, Files.readAllBytes(file));
        assertEquals(List.of("exhibit.pdf"), names(file.getParent()));
    }

    @Test
    void replacesWhatStoodThere() throws IOException {
        Path file = Files.writeString(folder.resolve("exhibit.pdf"), "old");

        WholeFile.write(file, BYTES);

        assertArrayEquals(BYTES, Files.readAllBytes(file));
    }

    @Test
    void keepsWhatStoodThereWhereItCannotBeReplaced() throws IOException {
        Path occupied = Files.createDirectory(folder.resolve("exhibit.pdf"));
        Files.writeString(occupied.resolve("inside"), "old");

        assertThrows(IOException.class, () -> WholeFile.write(occupied, BYTES));

        assertTrue(Files.exists(occupied.resolve("inside")));
        assertEquals(List.of("exhibit.pdf"), names(folder));
    }

    private static List<String> names(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }
}
