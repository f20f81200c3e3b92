package org.linkwright.sheet;

/**
 * How a text table is written.
 *
 * @param delimiter between cells; {@link #NONE} where a line is one cell
 * @param bracketed whether a delimiter inside an unquoted {@code [list]} that fills a cell belongs to the list
 */
record Dialect(char delimiter, boolean bracketed) {
    /** No text has this character (a Unicode non-character). */
    static final char NONE = '\uFFFF';

    static final Dialect PLAIN_TEXT = new Dialect(NONE, false);

    boolean isTable() {
        return delimiter != NONE;
    }
}
