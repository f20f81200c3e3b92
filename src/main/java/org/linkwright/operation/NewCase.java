package org.linkwright.operation;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import org.linkwright.model.LinkwrightException;
import org.linkwright.model.Messages;
import org.linkwright.store.CaseFile;

/** Makes a case. Where its first import brings nothing in, no empty case is left behind. */
public final class NewCase {
    private static final Messages MESSAGES = Messages.of(NewCase.class);

    private final InstantSource clock;
    private final String author;

    public NewCase(InstantSource clock, String author) {
        this.clock = clock;
        this.author = author;
    }

    /** The first work on the new case. */
    @FunctionalInterface
    public interface FirstImport {
        List<ImportFiles.Outcome> run(CaseFile made) throws LinkwrightException;
    }

    /** Makes an empty case. The caller closes it. */
    public CaseFile run(Path file) throws LinkwrightException {
        return CaseFile.create(file, clock, author);
    }

    /** Makes a case, runs the first import and closes the case. */
    public List<ImportFiles.Outcome> run(Path file, FirstImport first) throws LinkwrightException {
        CaseFile made = run(file);
        List<ImportFiles.Outcome> outcomes = List.of();
        try (made) {
            outcomes = first.run(made);
        } finally {
            if (outcomes.stream().noneMatch(ImportFiles.Outcome.Imported.class::isInstance)) {
                delete(file);
            }
        }
        return outcomes;
    }

    private static void delete(Path file) throws LinkwrightException {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            throw new LinkwrightException(MESSAGES.issue("CASE_LEFT_EMPTY", file), e);
        }
    }
}
