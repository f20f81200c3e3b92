package org.linkwright;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.Locale;
import java.util.Optional;
import org.linkwright.cli.Surroundings;

/** The one place that builds what lives long. */
final class Wiring {
    private Wiring() {}

    static Surroundings surroundings() {
        return new Surroundings(
                utf8(FileDescriptor.out),
                utf8(FileDescriptor.err),
                InstantSource.system(),
                author(),
                hasDisplay(),
                Wiring::desktop);
    }

    private static void desktop(Optional<Path> file) {}

    private static String author() {
        return System.getProperty("user.name", "unknown");
    }

    private static PrintStream utf8(FileDescriptor stream) {
        return new PrintStream(new FileOutputStream(stream), true, StandardCharsets.UTF_8);
    }

    /** Windows and macOS always have one; elsewhere the environment names it. */
    private static boolean hasDisplay() {
        String system = System.getProperty("os.name").toLowerCase(Locale.ROOT);
        return system.contains("win")
                || system.contains("mac")
                || System.getenv("DISPLAY") != null
                || System.getenv("WAYLAND_DISPLAY") != null;
    }
}
