package org.linkwright.desktop;

import java.util.concurrent.Executor;
import javafx.application.Platform;

/** The one hand-over to the JavaFX thread. */
final class FxThread implements Executor {
    @Override
    public void execute(Runnable command) {
        Platform.runLater(command);
    }
}
