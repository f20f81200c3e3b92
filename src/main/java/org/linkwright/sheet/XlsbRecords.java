package org.linkwright.sheet;

import java.io.BufferedInputStream;
import java.io.Closeable;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;

/** The records of a part of a binary workbook, one after the other; [MS-XLSB] 2.1.4. */
final class XlsbRecords implements Closeable {
    private static final int LONGEST = 64 << 20;

    private final InputStream in;
    private byte[] data = new byte[0];

    XlsbRecords(InputStream in) {
        this.in = new BufferedInputStream(in, 1 << 16);
    }

    /** Goes to the next record and answers its type; -1 after the last. */
    int next() throws IOException {
        int first = in.read();
        if (first < 0) {
            return -1;
        }
        int type = first < 0x80 ? first : (first & 0x7F) | ((byteOf(in.read()) & 0x7F) << 7);
        int length = 0;
        for (int shift = 0; shift < 28; shift += 7) {
            int more = byteOf(in.read());
            length |= (more & 0x7F) << shift;
            if (more < 0x80) {
                break;
            }
        }
        if (length > LONGEST) {
            throw new IOException("a record of " + length + " bytes");
        }
        data = in.readNBytes(length);
        byteOf(data.length == length ? 0 : -1);
        return type;
    }

    private static int byteOf(int read) throws EOFException {
        if (read < 0) {
            throw new EOFException("the last record is cut");
        }
        return read;
    }

    int byteAt(int offset) {
        return offset < data.length ? data[offset] & 0xFF : 0;
    }

    int shortAt(int offset) {
        return byteAt(offset) | byteAt(offset + 1) << 8;
    }

    int intAt(int offset) {
        return shortAt(offset) | shortAt(offset + 2) << 16;
    }

    double doubleAt(int offset) {
        return Double.longBitsToDouble((intAt(offset) & 0xFFFFFFFFL) | (long) intAt(offset + 4) << 32);
    }

    /** A text: its length in characters in four bytes, of which -1 is none, then UTF-16. */
    String textAt(int offset) {
        long wanted = Math.max(0, intAt(offset)) * 2L;
        int from = Math.min(offset + 4, data.length);
        return new String(data, from, (int) Math.min(wanted, data.length - from), StandardCharsets.UTF_16LE);
    }

    /** Where the record goes on after a text. */
    int afterTextAt(int offset) {
        return (int) Math.min(offset + 4 + Math.max(0, intAt(offset)) * 2L, data.length);
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
