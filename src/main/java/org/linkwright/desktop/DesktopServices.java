package org.linkwright.desktop;

import java.nio.file.Path;
import java.time.InstantSource;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import org.linkwright.task.Jobs;

/**
 * What the program gives its window.
 *
 * @param jobs makes the one executor of background work
 * @param clock what the case files write as the time of a change
 * @param author who the audit names
 * @param settings folder in which the window remembers recent cases and sizes, and the sample case is kept
 * @param open a case to open at the start
 */
public record DesktopServices(
        JobsFactory jobs, InstantSource clock, String author, Path settings, Optional<Path> open) {
    /** Makes the executor once the window can say which thread it is drawn on and where errors are shown. */
    @FunctionalInterface
    public interface JobsFactory {
        Jobs make(Executor handOver, Consumer<Throwable> unexpected);
    }
}
