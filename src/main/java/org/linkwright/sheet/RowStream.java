package org.linkwright.sheet;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.NoSuchElementException;

/** {@link Rows} over a source that gives one row after the other. */
abstract class RowStream implements Rows {
    private Row next;
    private boolean ended;

    /** The next row; null after the last. */
    abstract Row read() throws IOException;

    /** Lets go of the file. */
    abstract void release() throws IOException;

    @Override
    public final boolean hasNext() {
        if (next == null && !ended) {
            try {
                next = read();
            } catch (IOException e) {
                ended = true;
                throw new UncheckedIOException(e);
            }
            ended = next == null;
        }
        return next != null;
    }

    @Override
    public final Row next() {
        if (!hasNext()) {
            throw new NoSuchElementException();
        }
        Row row = next;
        next = null;
        return row;
    }

    @Override
    public final void close() {
        ended = true;
        next = null;
        try {
            release();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
