package org.linkwright.sheet;

import java.io.IOException;
import java.util.Optional;
import org.linkwright.model.LinkwrightException;

/** A file format: knows its own by the content. */
interface Format {
    /**
     * Opens what is of this format; empty for what is not.
     *
     * @throws IOException where it is of this format and damaged
     * @throws LinkwrightException where it is of this format and can't be read for another reason
     */
    Optional<Workbook> open(Content content) throws IOException, LinkwrightException;
}
