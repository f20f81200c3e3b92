package org.linkwright.sheet;

import java.nio.file.Path;
import org.linkwright.model.LinkwrightException;

/** Opens a file by its content. */
public final class Workbooks {
    private Workbooks() {}

    /**
     * Opens a file. It is only read.
     *
     * @throws LinkwrightException where it can't be read: {@code FILE_MISSING}, {@code FILE_EMPTY}, {@code FILE_ENCRYPTED},
     *     {@code FILE_DAMAGED}, {@code FORMAT_UNKNOWN} …, each with a way out
     */
    public static Workbook open(Path file) throws LinkwrightException {
        throw new UnsupportedOperationException();
    }

    /** Opens the bytes of a file that was called {@code name}: an original kept in a case file. */
    public static Workbook open(String name, byte[] content) throws LinkwrightException {
        throw new UnsupportedOperationException();
    }
}
