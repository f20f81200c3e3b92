package org.linkwright.desktop.imports;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.linkwright.desktop.shared.Settings;

/** The layouts that a person made, each a file in one folder: a file copied there is a layout shared. */
record OwnLayouts(Path folder) {
    static OwnLayouts of(Settings settings) {
        return new OwnLayouts(settings.folder().resolve("layouts"));
    }

    /** The files, in the order of their names. */
    List<Path> files() {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> all = Files.list(folder)) {
            return all.filter(file -> file.getFileName().toString().endsWith(".json"))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
