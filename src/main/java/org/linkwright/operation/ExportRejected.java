package org.linkwright.operation;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.linkwright.exhibit.RejectedRows;
import org.linkwright.intake.Intake;
import org.linkwright.model.Fate;
import org.linkwright.model.LinkwrightException;
import org.linkwright.model.Messages;
import org.linkwright.sheet.Access;
import org.linkwright.store.CaseFile;
import org.linkwright.store.Source;
import org.linkwright.task.Progress;

/** Writes the rejected rows of sources as a spreadsheet, to be put right by hand and imported beside their originals. */
public final class ExportRejected {
    private static final Messages MESSAGES = Messages.of(ExportRejected.class);

    private final CaseFile source;
    private final Access access;

    /** @param access passwords of originals that need one */
    public ExportRejected(CaseFile source, Access access) {
        this.source = source;
        this.access = access;
    }

    /**
     * Writes the rows of the given sources and says how many there are. The file appears whole or not at all.
     *
     * @throws LinkwrightException where an original can't be opened or the file not be written
     */
    public int run(List<Source> sources, Path file, Progress progress) throws LinkwrightException {
        RejectedRows rejected = new RejectedRows();
        for (Source one : sources) {
            progress.check();
            if (one.totals().rejected() > 0) {
                for (Intake.FatedRows table : Intake.rows(source, one, Fate.REJECTED, access)) {
                    rejected.add(one.name(), table);
                }
            }
        }
        try {
            WholeFile.write(file, rejected.bytes());
        } catch (IOException e) {
            throw new LinkwrightException(MESSAGES.issue("FILE_NOT_WRITTEN", file, e.getMessage()), e);
        }
        return rejected.rows();
    }
}
