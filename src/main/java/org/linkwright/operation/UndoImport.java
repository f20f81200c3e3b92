package org.linkwright.operation;

import org.linkwright.model.LinkwrightException;
import org.linkwright.model.Messages;
import org.linkwright.store.CaseFile;

/**
 * Takes a whole import out of the case, with the file itself; the audit keeps that it was there and why it went. What other
 * files say too stays. The same file can be imported again afterwards.
 */
public final class UndoImport {
    private static final Messages MESSAGES = Messages.of(UndoImport.class);

    private final CaseFile target;

    public UndoImport(CaseFile target) {
        this.target = target;
    }

    /**
     * Undoes the import of a source.
     *
     * @param sha256 hash of the source
     * @throws LinkwrightException without a reason, where the case has no such source, or where rows that would change were
     *     altered outside Linkwright; the case is then unchanged
     */
    public void run(String sha256, String reason) throws LinkwrightException {
        if (reason.isBlank()) {
            throw new LinkwrightException(MESSAGES.issue("UNDO_REASON_MISSING"));
        }
        target.undoImport(sha256, reason.strip());
    }
}
