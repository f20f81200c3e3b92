package org.linkwright.store;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HexFormat;

/**
 * SHA-256 over values in an encoding that can be read in one way only: a byte for the type (0 nothing, 1 number, 2 text, 3
 * bytes), then the number in 8 bytes, or the length in 4 bytes and the bytes; big-endian, text as UTF-8.
 */
final class RowHash {
    private static final VarHandle LONG = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.BIG_ENDIAN);

    private final MessageDigest digest = sha256();
    private final byte[] buffer = new byte[1 << 16];
    private int size;

    static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    static String hex(byte[] bytes) {
        return HexFormat.of().formatHex(sha256().digest(bytes));
    }

    void nothing() {
        room(1);
        buffer[size++] = 0;
    }

    void number(long value) {
        room(9);
        buffer[size++] = 1;
        LONG.set(buffer, size, value);
        size += Long.BYTES;
    }

    void text(String value) {
        bytes((byte) 2, value.getBytes(StandardCharsets.UTF_8));
    }

    /** All columns of a row in their order. */
    void row(ResultSet row, int columns) throws SQLException {
        for (int i = 1; i <= columns; i++) {
            value(row.getObject(i));
        }
    }

    /** A number, a text, bytes, or null for nothing. */
    void value(Object value) {
        switch (value) {
            case null -> nothing();
            case Number number -> number(number.longValue());
            case byte[] bytes -> bytes((byte) 3, bytes);
            case Object text -> text(text.toString());
        }
    }

    /** The hash of all that was given, 64 hexadecimal digits; the next value starts a new one. */
    String hex() {
        digest.update(buffer, 0, size);
        size = 0;
        return HexFormat.of().formatHex(digest.digest());
    }

    private void bytes(byte type, byte[] value) {
        room(5);
        buffer[size++] = type;
        for (int shift = 24; shift >= 0; shift -= 8) {
            buffer[size++] = (byte) (value.length >>> shift);
        }
        if (value.length > buffer.length) {
            room(buffer.length);
            digest.update(value);
        } else {
            room(value.length);
            System.arraycopy(value, 0, buffer, size, value.length);
            size += value.length;
        }
    }

    private void room(int needed) {
        if (size + needed > buffer.length) {
            digest.update(buffer, 0, size);
            size = 0;
        }
    }
}
