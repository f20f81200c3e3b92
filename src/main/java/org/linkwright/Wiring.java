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
import org.linkwright.desktop.Desktop;
import org.linkwright.desktop.DesktopServices;
import org.linkwright.task.Jobs;

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

    private static void desktop(Optional<Path> file) {
        try {
            Desktop.launch(new DesktopServices(Jobs::inBackground, InstantSource.system(), author(), settings(), file));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** Where programs keep what they remember: by the conventions of each system. */
    private static Path settings() {
        Path home = Path.of(System.getProperty("user.home"));
        String system = system();
        if (system.contains("win")) {
            String data = System.getenv("APPDATA");
            return (data == null ? home : Path.of(data)).resolve("Linkwright");
        }
        if (system.contains("mac")) {
            return home.resolve("Library/Application Support/Linkwright");
        }
        String configured = System.getenv("XDG_CONFIG_HOME");
        return (configured == null || configured.isEmpty() ? home.resolve(".config") : Path.of(configured))
                .resolve("linkwright");
    }

    private static String author() {
        return System.getProperty("user.name", "unknown");
    }

    private static PrintStream utf8(FileDescriptor stream) {
        return new PrintStream(new FileOutputStream(stream), true, StandardCharsets.UTF_8);
    }

    /** Windows and macOS always have one; elsewhere the environment names it. */
    private static boolean hasDisplay() {
        String system = system();
        return system.contains("win")
                || system.contains("mac")
                || System.getenv("DISPLAY") != null
                || System.getenv("WAYLAND_DISPLAY") != null;
    }

    private static String system() {
        return System.getProperty("os.name").toLowerCase(Locale.ROOT);
    }
}
