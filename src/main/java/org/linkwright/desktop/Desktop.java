package org.linkwright.desktop;

import java.util.concurrent.CountDownLatch;
import javafx.application.Platform;
import javafx.stage.Stage;
import org.linkwright.desktop.shared.NativeFileDialogs;
import org.linkwright.desktop.shared.Settings;

/** Starts the window. */
public final class Desktop {
    private Desktop() {}

    /**
     * Shows the window and returns when it is closed.
     *
     * @throws UnsupportedOperationException where there is no display
     */
    public static void launch(DesktopServices services) throws InterruptedException {
        Settings settings = Settings.read(services.settings());
        CountDownLatch closed = new CountDownLatch(1);
        Platform.startup(() -> {
            Stage stage = new Stage();
            stage.setOnHidden(hidden -> closed.countDown());
            new DesktopFrame(stage, services, settings, new NativeFileDialogs(stage)).show();
        });
        closed.await();
    }
}
