package org.linkwright.operation;

import java.nio.file.Path;
import org.linkwright.exhibit.Exhibit;
import org.linkwright.exhibit.ExhibitSettings;
import org.linkwright.model.LinkwrightException;
import org.linkwright.store.CaseFile;
import org.linkwright.task.Progress;

/** Writes an exhibit to a file and records it in the case. */
public final class ExportExhibit {
    private final CaseFile source;

    public ExportExhibit(CaseFile source) {
        this.source = source;
    }

    /**
     * Writes the exhibit in the format that the file's ending names. The file appears whole or not at all, and what stood
     * there before stays until then.
     */
    public Exhibit run(Path file, ExhibitSettings settings, Progress progress) throws LinkwrightException {
        throw new UnsupportedOperationException(source.path() + file.toString() + settings + progress);
    }
}
