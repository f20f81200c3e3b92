package org.linkwright.operation;

import java.util.List;
import org.linkwright.model.Issue;
import org.linkwright.model.LinkwrightException;
import org.linkwright.store.CaseFile;
import org.linkwright.task.Progress;

/** Checks that a case is as it was left: the file, the audit chain, the originals, the ledger. */
public final class VerifyCase {
    private final CaseFile target;

    public VerifyCase(CaseFile target) {
        this.target = target;
    }

    /** Everything that does not hold; empty where all does. */
    public List<Issue> run(Progress progress) throws LinkwrightException {
        return target.verify(progress);
    }
}
