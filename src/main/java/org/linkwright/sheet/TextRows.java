package org.linkwright.sheet;

import java.io.IOException;
import java.io.Reader;
import java.util.Arrays;
import java.util.List;

/**
 * The rows of a text table, RFC 4180 and what people made of it. Lines end in CR LF, LF or CR, also mixed. A quote opens a
 * quoted cell only at the cell's start; a quote inside one that is neither doubled nor followed by a delimiter or the line's
 * end is an ordinary character. An opening quote that is never closed, or only by what looks like the next cell's own
 * quote, is an ordinary character too: it must not swallow the rows after it. Nothing is trimmed.
 */
final class TextRows extends RowStream {
    /** Longest quoted cell in characters. Halved at each quote found to be stray, so that many of them cost little. */
    private static final int LONGEST_QUOTED = 1 << 20;

    private static final int SHORTEST_LIMIT = 1 << 12;
    private static final int LONGEST_PLAIN = 1 << 24;
    private static final int MOST_CELLS = 1 << 20;
    private static final int END = -1;

    private final Reader in;
    private final char delimiter;
    private final boolean bracketed;
    private final StringBuilder unescaped = new StringBuilder();
    private char[] buffer = new char[1 << 16];
    private int mark;
    private int limit;
    private boolean drained;
    private Cell[] cells = new Cell[32];
    private int quotedLimit = LONGEST_QUOTED;
    private int length;
    private long number;

    TextRows(Reader in, Dialect dialect) {
        this.in = in;
        this.delimiter = dialect.delimiter();
        this.bracketed = dialect.bracketed();
    }

    @Override
    Row read() throws IOException {
        if (at(0) == END) {
            return null;
        }
        number++;
        if (isLineEnd(at(0))) {
            skipLineEnd();
            return new Row(number, List.of(), false);
        }
        int count = 0;
        while (true) {
            if (count == cells.length) {
                grow(count);
            }
            cells[count++] = cell();
            mark += length;
            if (at(0) != delimiter) {
                break;
            }
            mark++;
        }
        skipLineEnd();
        return new Row(number, List.of(Arrays.copyOf(cells, count)), false);
    }

    @Override
    void release() throws IOException {
        in.close();
    }

    private void grow(int count) throws IOException {
        if (count >= MOST_CELLS) {
            throw new IOException("row " + number + " has more than " + MOST_CELLS + " cells");
        }
        cells = Arrays.copyOf(cells, count * 2);
    }

    /** The cell at the mark; its end goes to {@link #length}. */
    private Cell cell() throws IOException {
        int first = at(0);
        Cell special = null;
        if (first == '"') {
            special = quoted(0);
        } else if (first == ' ') {
            special = quotedAfterSpaces();
        } else if (first == '[' && bracketed) {
            special = list();
        } else if (first == '=' && at(1) == '"') {
            special = guarded();
        }
        return special == null ? plain() : special;
    }

    private Cell plain() throws IOException {
        int offset = 0;
        while (true) {
            int position = mark + offset;
            while (position < limit) {
                char c = buffer[position];
                if (c == delimiter || c == '\n' || c == '\r') {
                    return taken(position - mark);
                }
                position++;
            }
            offset = position - mark;
            if (offset > LONGEST_PLAIN) {
                throw new IOException("row " + number + " has a cell of more than " + LONGEST_PLAIN + " characters");
            }
            if (!fill()) {
                return taken(offset);
            }
        }
    }

    private Cell taken(int end) {
        length = end;
        return end == 0 ? Cell.EMPTY : Cell.text(new String(buffer, mark, end));
    }

    private Cell quotedAfterSpaces() throws IOException {
        int open = 0;
        while (at(open) == ' ') {
            open++;
        }
        return at(open) == '"' && delimiter != ' ' ? quoted(open) : null;
    }

    /** The quoted cell whose quote stands at {@code open}; null where that quote is a stray one. */
    private Cell quoted(int open) throws IOException {
        unescaped.setLength(0);
        int from = open + 1;
        boolean stray = false;
        boolean crossed = false;
        for (int i = from; i <= quotedLimit; i++) {
            int c = at(i);
            if (c == END) {
                return null;
            }
            if (isLineEnd(c)) {
                // beside an undoubled quote, or after an indented one, a line end ends the row
                if (stray || open > 0) {
                    return null;
                }
                crossed = true;
            } else if (c == '"') {
                if (at(i + 1) == '"') {
                    unescaped.append(buffer, mark + from, i + 1 - from);
                    i++;
                    from = i + 1;
                    continue;
                }
                int end = closed(i + 1);
                if (end != END) {
                    return closedAt(from, i, end);
                }
                if (crossed && opensCell(i)) {
                    return null;
                }
                stray = true;
            }
        }
        quotedLimit = Math.max(SHORTEST_LIMIT, quotedLimit / 2);
        return null;
    }

    private Cell closedAt(int from, int quote, int end) {
        length = end;
        if (unescaped.isEmpty()) {
            return Cell.text(new String(buffer, mark + from, quote - from));
        }
        return Cell.text(unescaped.append(buffer, mark + from, quote - from).toString());
    }

    /** Where the cell ends whose closing quote stands before {@code i}, spaces skipped; END where it does not. */
    private int closed(int i) throws IOException {
        int end = i;
        while (at(end) == ' ' && delimiter != ' ') {
            end++;
        }
        int c = at(end);
        return c == delimiter || c == END || isLineEnd(c) ? end : END;
    }

    private boolean opensCell(int i) throws IOException {
        int before = at(i - 1);
        return before == delimiter || isLineEnd(before);
    }

    /** The unquoted list from [ to ] that fills a cell; null where it does not. */
    private Cell list() throws IOException {
        for (int i = 1; i <= SHORTEST_LIMIT; i++) {
            int c = at(i);
            if (c == END || isLineEnd(c) || c == '[') {
                return null;
            }
            if (c == ']') {
                int after = at(i + 1);
                return after == delimiter || after == END || isLineEnd(after) ? taken(i + 1) : null;
            }
        }
        return null;
    }

    /** A text that a formula guards from a spreadsheet program, {@code ="1,5"}, kept as it stands; null where it is none. */
    private Cell guarded() throws IOException {
        for (int i = 2; i <= SHORTEST_LIMIT; i++) {
            int c = at(i);
            if (c == END || isLineEnd(c)) {
                return null;
            }
            int after = c == '"' ? at(i + 1) : c;
            if (c == '"' && (after == delimiter || after == END || isLineEnd(after))) {
                return taken(i + 1);
            }
        }
        return null;
    }

    private void skipLineEnd() throws IOException {
        int c = at(0);
        if (c == END) {
            return;
        }
        mark++;
        if (c == '\r' && at(0) == '\n') {
            mark++;
        }
    }

    private static boolean isLineEnd(int c) {
        return c == '\n' || c == '\r';
    }

    /** The character so far behind the mark, or END. */
    private int at(int offset) throws IOException {
        while (mark + offset >= limit) {
            if (!fill()) {
                return END;
            }
        }
        return buffer[mark + offset];
    }

    /** Reads on; what lies before the mark is given up. */
    private boolean fill() throws IOException {
        if (drained) {
            return false;
        }
        if (mark > 0) {
            System.arraycopy(buffer, mark, buffer, 0, limit - mark);
            limit -= mark;
            mark = 0;
        }
        if (limit == buffer.length) {
            buffer = Arrays.copyOf(buffer, buffer.length * 2);
        }
        int n = in.read(buffer, limit, buffer.length - limit);
        drained = n < 0;
        limit += Math.max(n, 0);
        return n > 0;
    }
}
