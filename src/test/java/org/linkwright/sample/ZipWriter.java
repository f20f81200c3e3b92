package org.linkwright.sample;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;

/** A ZIP archive (PKWARE APPNOTE 6.3) whose bytes depend on nothing but its entries: all dated 1 January 2026. */
final class ZipWriter {
    private static final int DATE = (2026 - 1980) << 9 | 1 << 5 | 1;
    private static final int VERSION = 20;
    private static final int DEFLATED = 8;

    private final ByteArrayOutputStream entries = new ByteArrayOutputStream();
    private final ByteArrayOutputStream directory = new ByteArrayOutputStream();
    private int count;

    void add(String name, byte[] content) {
        byte[] nameBytes = name.getBytes(StandardCharsets.UTF_8);
        byte[] packed = Deflate.pack(content);
        byte[] header = header(content, packed.length, nameBytes.length);
        int offset = entries.size();
        put(entries, 0x04034b50, 4);
        entries.writeBytes(header);
        entries.writeBytes(nameBytes);
        entries.writeBytes(packed);
        put(directory, 0x02014b50, 4);
        put(directory, VERSION, 2);
        directory.writeBytes(header);
        put(directory, 0, 10);
        put(directory, offset, 4);
        directory.writeBytes(nameBytes);
        count++;
    }

    /** What the local header and the directory both say of an entry. */
    private static byte[] header(byte[] content, int packed, int name) {
        CRC32 crc = new CRC32();
        crc.update(content);
        ByteArrayOutputStream header = new ByteArrayOutputStream();
        put(header, VERSION, 2);
        put(header, 0, 2);
        put(header, DEFLATED, 2);
        put(header, 0, 2);
        put(header, DATE, 2);
        put(header, crc.getValue(), 4);
        put(header, packed, 4);
        put(header, content.length, 4);
        put(header, name, 2);
        put(header, 0, 2);
        return header.toByteArray();
    }

    byte[] finish() {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        all.writeBytes(entries.toByteArray());
        all.writeBytes(directory.toByteArray());
        put(all, 0x06054b50, 4);
        put(all, 0, 4);
        put(all, count, 2);
        put(all, count, 2);
        put(all, directory.size(), 4);
        put(all, entries.size(), 4);
        put(all, 0, 2);
        return all.toByteArray();
    }

    /** Little-endian, as everything in a ZIP; at most the eight lowest bytes are not zero. */
    private static void put(ByteArrayOutputStream out, long value, int bytes) {
        for (int i = 0; i < bytes; i++) {
            out.write(i < Long.BYTES ? (int) (value >>> (8 * i)) & 0xFF : 0);
        }
    }
}
