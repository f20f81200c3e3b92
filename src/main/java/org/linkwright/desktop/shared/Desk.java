package org.linkwright.desktop.shared;

import org.linkwright.task.Jobs;

/** What every screen may use: background work, the settings, the theme, file dialogs, and the place that shows errors. */
public record Desk(Jobs jobs, Settings settings, Appearance appearance, FileDialogs dialogs, Notices notices) {
    /** Remembers the settings on disk, in the background. */
    public void remember() {
        remember(() -> {});
    }

    /** Remembers the settings on disk, then goes on. */
    public void remember(Runnable then) {
        jobs.run(
                progress -> {
                    settings.write();
                    return true;
                },
                written -> then.run());
    }
}
