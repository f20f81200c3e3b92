package org.linkwright.operation;

import java.nio.file.Path;
import java.util.List;
import org.linkwright.model.Issue;
import org.linkwright.model.LinkwrightException;
import org.linkwright.store.CaseFile;
import org.linkwright.task.Progress;

/** Makes an exhibit again from its case and compares. */
public final class VerifyExhibit {
    private final CaseFile source;

    public VerifyExhibit(CaseFile source) {
        this.source = source;
    }

    /** Every difference; empty where the exhibit comes out the same. */
    public List<Issue> run(Path exhibit, Progress progress) throws LinkwrightException {
        throw new UnsupportedOperationException(exhibit + source.path().toString() + progress);
    }
}
