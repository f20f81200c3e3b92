package org.linkwright.sheet;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.Charset;

/** One record of an Excel 2 to 95 file. What lies beyond its end reads as zero: such files are often cut. */
record OldExcelRecord(int type, ByteBuffer data) {
    private static final int HEADER = 4;

    /** The record that starts there; null where there is none. */
    static OldExcelRecord at(byte[] file, int offset) {
        if (offset + HEADER > file.length) {
            return null;
        }
        ByteBuffer all = ByteBuffer.wrap(file).order(ByteOrder.LITTLE_ENDIAN);
        int length = Math.min(all.getShort(offset + 2) & 0xFFFF, file.length - offset - HEADER);
        ByteBuffer data = all.slice(offset + HEADER, length).order(ByteOrder.LITTLE_ENDIAN);
        return new OldExcelRecord(all.getShort(offset) & 0xFFFF, data);
    }

    /** Bytes with its header. */
    int length() {
        return HEADER + data.limit();
    }

    int byteAt(int offset) {
        return offset < data.limit() ? data.get(offset) & 0xFF : 0;
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

    /** A text whose length is in the {@code lengthBytes} bytes before it. */
    String textAt(int offset, int lengthBytes, Charset charset) {
        int length = lengthBytes == 1 ? byteAt(offset) : shortAt(offset);
        int from = Math.min(offset + lengthBytes, data.limit());
        byte[] bytes = new byte[Math.min(length, data.limit() - from)];
        data.get(from, bytes);
        return new String(bytes, charset);
    }
}
