package org.linkwright.operation;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;
import org.linkwright.exhibit.Exhibit;
import org.linkwright.exhibit.ExhibitSettings;
import org.linkwright.exhibit.Exhibits;
import org.linkwright.model.LinkwrightException;
import org.linkwright.model.Messages;
import org.linkwright.store.CaseFile;
import org.linkwright.task.Progress;

/** Writes an exhibit to a file and records it in the case. */
public final class ExportExhibit {
    private static final Messages MESSAGES = Messages.of(ExportExhibit.class);

    private final CaseFile source;

    public ExportExhibit(CaseFile source) {
        this.source = source;
    }

    /**
     * Writes the exhibit in the format that the file's ending names. The file appears whole or not at all, and what stood
     * there before stays until then.
     */
    public Exhibit run(Path file, ExhibitSettings settings, Progress progress) throws LinkwrightException {
        Exhibit exhibit = Exhibits.make(source, settings, format(file), progress);
        progress.check();
        try {
            WholeFile.write(file, exhibit.bytes());
        } catch (IOException e) {
            throw new LinkwrightException(MESSAGES.issue("FILE_NOT_WRITTEN", file, reason(e)), e);
        }
        source.recordExhibit(
                exhibit.hash(), file.getFileName().toString(), Exhibits.sha256(exhibit.bytes()), exhibit.settings());
        return exhibit;
    }

    /** The format that a file's ending names; the ending itself where it names none. */
    static String format(Path file) {
        String name = file.getFileName().toString();
        return name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    }

    private static String reason(IOException e) {
        return e.getMessage() == null ? e.getClass().getSimpleName() : e.getMessage();
    }
}
