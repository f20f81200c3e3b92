package org.linkwright.operation;

import java.nio.file.Path;
import java.time.InstantSource;
import org.linkwright.model.LinkwrightException;
import org.linkwright.store.CaseFile;
import org.linkwright.task.Progress;

/** Builds the made-up case "Operation Lantern" from the sample files that ship with the product. */
public final class SampleCase {
    private final InstantSource clock;
    private final String author;

    public SampleCase(InstantSource clock, String author) {
        this.clock = clock;
        this.author = author;
    }

    /** Builds it in {@code folder}, or opens it where it is there already. The caller closes it. */
    public CaseFile run(Path folder, Progress progress) throws LinkwrightException {
        throw new UnsupportedOperationException(folder.toString() + clock + author + progress);
    }
}
