package org.linkwright.desktop.imports;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import org.linkwright.task.Jobs;

/** Reads the waiting files as their imports will in the background, one after another. */
final class ReadAhead {
    private final Jobs jobs;
    private final Runnable changed;
    private final Deque<FileLine> waiting = new ArrayDeque<>();
    private Optional<FileLine> current = Optional.empty();
    private Optional<Jobs.Job> job = Optional.empty();
    /** Number of the latest reading: what an earlier one brings is out of date. */
    private int readings;

    /** @param changed called when a file has been tried */
    ReadAhead(Jobs jobs, Runnable changed) {
        this.jobs = jobs;
        this.changed = changed;
    }

    boolean idle() {
        return current.isEmpty() && waiting.isEmpty();
    }

    int left() {
        return waiting.size() + (current.isPresent() ? 1 : 0);
    }

    /** Reads a new file after the others. */
    void add(FileLine line) {
        waiting.addLast(line);
        next();
    }

    /** Reads a file again, at once: somebody looks at it. */
    void again(FileLine line) {
        drop(line);
        waiting.addFirst(line);
        next();
    }

    /** Forgets a file. */
    void drop(FileLine line) {
        waiting.remove(line);
        if (current.equals(Optional.of(line))) {
            stopCurrent();
            next();
        }
    }

    /** Forgets all files. */
    void stop() {
        waiting.clear();
        stopCurrent();
    }

    private void stopCurrent() {
        job.ifPresent(Jobs.Job::cancel);
        job = Optional.empty();
        current = Optional.empty();
    }

    private void next() {
        if (current.isPresent() || waiting.isEmpty()) {
            return;
        }
        FileLine line = waiting.removeFirst();
        current = Optional.of(line);
        readings++;
        int own = readings;
        line.reading();
        Jobs.Job started = jobs.run(
                line::read,
                (what, share) -> {},
                preview -> finished(own, () -> line.read(preview)),
                failure -> finished(own, () -> line.failed(failure)));
        if (own == readings && current.isPresent()) {
            job = Optional.of(started);
        }
    }

    private void finished(int own, Runnable tell) {
        if (own != readings || current.isEmpty()) {
            return;
        }
        current = Optional.empty();
        job = Optional.empty();
        tell.run();
        changed.run();
        next();
    }
}
