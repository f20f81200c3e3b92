package org.linkwright.desktop;

import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import javafx.stage.Stage;
import org.linkwright.desktop.shared.FileDialogs;
import org.linkwright.desktop.shared.Settings;
import org.linkwright.task.Jobs;

/** Opens the window as the program does, at a fixed time. */
final class TestWindow {
    static final InstantSource CLOCK = InstantSource.fixed(Instant.parse("2026-01-02T03:04:05Z"));

    private TestWindow() {}

    /** On the start screen, or on a case where one is given. */
    static void show(Stage stage, Path folder, FileDialogs dialogs, Optional<Path> opened) {
        DesktopServices services = new DesktopServices(Jobs::inBackground, CLOCK, "A. Example", folder, opened);
        new DesktopFrame(stage, services, Settings.read(folder), dialogs).show();
    }
}
