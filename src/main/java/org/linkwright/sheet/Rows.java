package org.linkwright.sheet;

import java.util.Iterator;

/**
 * The rows of one sheet, in order, read as they are asked for: memory does not grow with the sheet. Rows with no cell at
 * all may be left out; their numbers are then missing. Trouble in mid-file is thrown as {@link java.io.UncheckedIOException}.
 */
public interface Rows extends Iterator<Row>, AutoCloseable {
    @Override
    void close();
}
