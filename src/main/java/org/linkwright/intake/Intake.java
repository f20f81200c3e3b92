package org.linkwright.intake;

import java.nio.file.Path;
import org.linkwright.model.LinkwrightException;
import org.linkwright.model.SourceRef;
import org.linkwright.sheet.Row;
import org.linkwright.store.CaseFile;
import org.linkwright.task.Progress;

/** Imports files into a case, and reads rows back from their originals. */
public final class Intake {
    private Intake() {}

    /**
     * Imports one file: all of it or nothing.
     *
     * @throws LinkwrightException where the file can't be read or holds no table; the case is then unchanged
     * @throws java.util.concurrent.CancellationException where cancelled; the case is then unchanged
     */
    public static ImportReport importFile(CaseFile target, Path file, IntakeOptions options, Progress progress)
            throws LinkwrightException {
        throw new UnsupportedOperationException();
    }

    /**
     * A row and the header above it as they stand in the kept original.
     *
     * @param header empty cells where the block has no header
     */
    public record RawRow(Row header, Row row) {}

    /** Reads a row back from the original kept in the case. */
    public static RawRow rawRow(CaseFile source, SourceRef place) throws LinkwrightException {
        throw new UnsupportedOperationException();
    }
}
