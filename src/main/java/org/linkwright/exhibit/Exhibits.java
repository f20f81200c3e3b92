package org.linkwright.exhibit;

import org.linkwright.model.LinkwrightException;
import org.linkwright.store.CaseFile;
import org.linkwright.task.Progress;

/** Makes exhibits. */
public final class Exhibits {
    private Exhibits() {}

    /**
     * Makes an exhibit of the case in a format ({@code pdf}, {@code svg}, {@code png}, {@code pptx}).
     *
     * @throws LinkwrightException where there is nothing to show, or an unknown entity, layout or paper is named
     */
    public static Exhibit make(CaseFile source, ExhibitSettings settings, String format, Progress progress)
            throws LinkwrightException {
        throw new UnsupportedOperationException();
    }
}
