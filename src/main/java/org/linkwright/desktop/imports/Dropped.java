package org.linkwright.desktop.imports;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** What was dropped or pasted, as files. */
final class Dropped {
    private Dropped() {}

    /** The files, and those in the folders among them, each folder in the order of its paths; what a system hides is left out. */
    static List<Path> files(List<Path> dropped) {
        List<Path> files = new ArrayList<>();
        for (Path path : dropped) {
            if (!Files.isDirectory(path)) {
                files.add(path);
                continue;
            }
            try (Stream<Path> inside = Files.walk(path)) {
                inside.filter(Files::isRegularFile)
                        .filter(file -> !isHidden(path.relativize(file)))
                        .sorted()
                        .forEach(files::add);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return files;
    }

    private static boolean isHidden(Path inside) {
        for (Path part : inside) {
            if (part.toString().startsWith(".") || part.toString().equals("__MACOSX")) {
                return true;
            }
        }
        return false;
    }

    /** Pasted text as a file, which goes when the program ends; a case keeps its bytes as any original. */
    static Path pasted(String text, String name) {
        try {
            Path folder = Files.createTempDirectory("linkwright-paste");
            Path file = Files.writeString(folder.resolve(name), text, StandardCharsets.UTF_8);
            folder.toFile().deleteOnExit();
            file.toFile().deleteOnExit();
            return file;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
