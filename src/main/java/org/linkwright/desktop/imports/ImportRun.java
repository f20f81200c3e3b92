package org.linkwright.desktop.imports;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicBoolean;
import org.linkwright.intake.IntakeOptions;
import org.linkwright.operation.ImportFiles;
import org.linkwright.store.CaseFile;
import org.linkwright.task.Progress;

/**
 * One import of several files. A cancelled run still tells which files had been finished: they are in the case.
 */
final class ImportRun {
    private final List<Path> files;
    private final IntakeOptions options;
    private final AtomicBoolean cancelled = new AtomicBoolean();

    ImportRun(List<Path> files, IntakeOptions options) {
        this.files = files;
        this.options = options;
    }

    /** What became of the files that were finished. */
    record Result(List<ImportFiles.Outcome> outcomes, boolean cancelled) {}

    void cancel() {
        cancelled.set(true);
    }

    /** Imports the files one by one. */
    Result run(CaseFile target, Progress progress) {
        List<ImportFiles.Outcome> outcomes = new ArrayList<>();
        ImportFiles importing = new ImportFiles(target, options);
        try {
            for (int i = 0; i < files.size(); i++) {
                outcomes.addAll(importing.run(List.of(files.get(i)), new OfOneFile(progress, i)));
            }
            return new Result(outcomes, false);
        } catch (CancellationException e) {
            return new Result(outcomes, true);
        }
    }

    /** The share of one file in the progress of all. */
    private final class OfOneFile implements Progress {
        private final Progress whole;
        private final int file;

        OfOneFile(Progress whole, int file) {
            this.whole = whole;
            this.file = file;
        }

        @Override
        public void report(String what, double share) {
            whole.report(files.get(file).getFileName() + " · " + what, (file + Math.clamp(share, 0, 1)) / files.size());
        }

        @Override
        public boolean isCancelled() {
            return cancelled.get() || whole.isCancelled();
        }
    }
}
