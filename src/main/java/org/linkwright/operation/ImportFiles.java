package org.linkwright.operation;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.linkwright.intake.ImportReport;
import org.linkwright.intake.Intake;
import org.linkwright.intake.IntakeOptions;
import org.linkwright.model.Issue;
import org.linkwright.model.LinkwrightException;
import org.linkwright.store.CaseFile;
import org.linkwright.task.Progress;

/**
 * Imports files into a case. Each file comes in whole or not at all; one that can't be read does not keep the others out.
 * Cancelling keeps the files that were finished.
 */
public final class ImportFiles {
    private final CaseFile target;
    private final IntakeOptions options;

    public ImportFiles(CaseFile target, IntakeOptions options) {
        this.target = target;
        this.options = options;
    }

    /** What became of one file. */
    public sealed interface Outcome {
        Path file();

        /** It was read; its report reconciles. */
        record Imported(Path file, ImportReport report) implements Outcome {}

        /** It could not be read; the case is as it was before it. */
        record Refused(Path file, Issue reason) implements Outcome {}
    }

    /** Imports the files in their order. */
    public List<Outcome> run(List<Path> files, Progress progress) {
        List<Outcome> outcomes = new ArrayList<>();
        for (Path file : files) {
            progress.check();
            outcomes.add(importOne(file, progress));
        }
        return outcomes;
    }

    /**
     * Imports the original of a source again in place of its import, as a person says now; where it can't be read so, the case
     * stays as it is.
     *
     * @param file by which name it is told
     * @param sha256 hash of the source
     */
    public Outcome replay(Path file, String sha256, String reason, Progress progress) {
        try {
            return new Outcome.Imported(file, Intake.replay(target, sha256, options, reason, progress));
        } catch (LinkwrightException e) {
            return new Outcome.Refused(file, e.issue());
        }
    }

    private Outcome importOne(Path file, Progress progress) {
        try {
            return new Outcome.Imported(file, Intake.importFile(target, file, options, progress));
        } catch (LinkwrightException e) {
            return new Outcome.Refused(file, e.issue());
        }
    }
}
