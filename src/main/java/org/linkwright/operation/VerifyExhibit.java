package org.linkwright.operation;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.linkwright.exhibit.Exhibit;
import org.linkwright.exhibit.Exhibits;
import org.linkwright.exhibit.SettingsDocument;
import org.linkwright.model.Issue;
import org.linkwright.model.LinkwrightException;
import org.linkwright.model.Messages;
import org.linkwright.store.CaseFile;
import org.linkwright.task.Progress;

/** Makes an exhibit again from its case and compares. */
public final class VerifyExhibit {
    private static final Messages MESSAGES = Messages.of(VerifyExhibit.class);

    private final CaseFile source;

    public VerifyExhibit(CaseFile source) {
        this.source = source;
    }

    /**
     * Every difference; empty where the exhibit comes out the same, byte by byte.
     *
     * @throws LinkwrightException where the file can't be read, or the case never made it
     */
    public List<Issue> run(Path exhibit, Progress progress) throws LinkwrightException {
        byte[] bytes = read(exhibit);
        String format = ExportExhibit.format(exhibit);
        Optional<String> settings = source.exhibit(Exhibits.sha256(bytes));
        boolean isAsWritten = settings.isPresent();
        String printed = Exhibits.printedHash(bytes, format);
        if (settings.isEmpty() && !printed.isEmpty()) {
            settings = source.exhibit(printed);
        }
        if (settings.isEmpty()) {
            throw new LinkwrightException(MESSAGES.issue("EXHIBIT_NOT_OF_CASE", exhibit));
        }
        Exhibit again = Exhibits.make(source, SettingsDocument.read(settings.get()), format, progress);
        if (Arrays.equals(bytes, again.bytes())) {
            return List.of();
        }
        if (!isAsWritten) {
            return List.of(MESSAGES.issue("EXHIBIT_ALTERED", exhibit));
        }
        return again.hash().equals(printed)
                ? List.of(MESSAGES.issue("EXHIBIT_LOOKS_DIFFERENT", exhibit))
                : List.of(MESSAGES.issue("EXHIBIT_CASE_CHANGED", exhibit, printed, again.hash()));
    }

    private static byte[] read(Path file) throws LinkwrightException {
        try {
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new LinkwrightException(MESSAGES.issue("EXHIBIT_NOT_READ", file), e);
        }
    }
}
