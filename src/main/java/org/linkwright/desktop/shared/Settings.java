package org.linkwright.desktop.shared;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;

/**
 * What the window remembers on this machine: recent cases, theme, sizes. Kept in {@code desktop.properties}; a file that can't
 * be read is taken for an empty one, since nothing in it is evidence.
 */
public final class Settings {
    private static final int RECENT = 8;

    private final Path file;
    private final Properties values;

    private Settings(Path file, Properties values) {
        this.file = file;
        this.values = values;
    }

    /** Reads the settings kept in {@code folder}, which need not exist. */
    public static Settings read(Path folder) {
        Path file = folder.resolve("desktop.properties");
        Properties values = new Properties();
        if (Files.isReadable(file)) {
            try (Reader reader = Files.newBufferedReader(file)) {
                values.load(reader);
            } catch (IOException | IllegalArgumentException e) {
                values.clear();
            }
        }
        return new Settings(file, values);
    }

    /** The folder they are kept in. */
    public Path folder() {
        return file.toAbsolutePath().getParent();
    }

    public synchronized String get(String key, String otherwise) {
        return values.getProperty(key, otherwise);
    }

    public synchronized double number(String key, double otherwise) {
        try {
            return Double.parseDouble(get(key, ""));
        } catch (NumberFormatException e) {
            return otherwise;
        }
    }

    public synchronized void set(String key, String value) {
        values.setProperty(key, value);
    }

    /** Cases opened lately, the last first. */
    public synchronized List<Path> recent() {
        List<Path> cases = new ArrayList<>();
        for (int i = 0; i < RECENT; i++) {
            String path = values.getProperty("recent." + i, "");
            if (!path.isEmpty()) {
                cases.add(Path.of(path));
            }
        }
        return cases;
    }

    /** Puts a case at the head of the recent ones. */
    public synchronized void opened(Path opened) {
        List<Path> cases = new ArrayList<>(recent());
        Path absolute = opened.toAbsolutePath();
        cases.remove(absolute);
        cases.addFirst(absolute);
        for (int i = 0; i < RECENT; i++) {
            values.setProperty("recent." + i, i < cases.size() ? cases.get(i).toString() : "");
        }
    }

    /** Writes them: to a file beside, which then takes the place of the old one. */
    public synchronized void write() {
        try {
            Files.createDirectories(folder());
            Path fresh = Files.createTempFile(folder(), "desktop", ".tmp");
            try (Writer writer = Files.newBufferedWriter(fresh)) {
                values.store(writer, null);
            }
            Files.move(fresh, file, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
