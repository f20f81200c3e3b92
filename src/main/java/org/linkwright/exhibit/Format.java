package org.linkwright.exhibit;

import java.io.IOException;

/** A way to write an exhibit. The same document gives the same bytes. */
interface Format {
    /** Its file ending, lower case. */
    String id();

    byte[] write(Document document) throws IOException;

    /** All text in a finished file, also what no reader shows: metadata, names, alternative texts. */
    String text(byte[] file) throws IOException;
}
