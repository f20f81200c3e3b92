package org.linkwright.desktop.imports;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicBoolean;
import org.linkwright.desktop.shared.Words;
import org.linkwright.intake.IntakeOptions;
import org.linkwright.operation.ImportFiles;
import org.linkwright.store.CaseFile;
import org.linkwright.task.Progress;

/**
 * One import of several files. A cancelled run still tells which files had been finished: they are in the case.
 */
final class ImportRun {
    private final List<Item> files;
    private final AtomicBoolean cancelled = new AtomicBoolean();

    ImportRun(List<Item> files) {
        this.files = files;
    }

    /**
     * A file and what was said about it.
     *
     * @param replaces hash of the source whose original is read again in place of its import; empty for a new file
     */
    record Item(Path file, IntakeOptions options, String replaces) {}

    /** What became of the files that were finished. */
    record Result(List<ImportFiles.Outcome> outcomes, boolean cancelled) {}

    void cancel() {
        cancelled.set(true);
    }

    /** Imports the files one by one. */
    Result run(CaseFile target, Progress progress) {
        List<ImportFiles.Outcome> outcomes = new ArrayList<>();
        try {
            for (int i = 0; i < files.size(); i++) {
                new OfOneFile(progress, i).check();
                outcomes.add(run(target, files.get(i), new OfOneFile(progress, i)));
            }
            return new Result(outcomes, false);
        } catch (CancellationException e) {
            return new Result(outcomes, true);
        }
    }

    private static ImportFiles.Outcome run(CaseFile target, Item item, Progress progress) {
        ImportFiles imports = new ImportFiles(target, item.options());
        return item.replaces().isEmpty()
                ? imports.run(List.of(item.file()), progress).getFirst()
                : imports.replay(item.file(), item.replaces(), Words.text("import.fix.reason"), progress);
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
            whole.report(
                    files.get(file).file().getFileName() + " · " + what,
                    (file + Math.clamp(share, 0, 1)) / files.size());
        }

        @Override
        public boolean isCancelled() {
            return cancelled.get() || whole.isCancelled();
        }
    }
}
