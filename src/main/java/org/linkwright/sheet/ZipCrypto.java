package org.linkwright.sheet;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;

/** PKWARE's first cipher; APPNOTE 6.3.10, section 6.1. */
final class ZipCrypto extends ZipCipher {
    private static final int HEADER = 12;
    private static final int[] CRC_TABLE = table();

    ZipCrypto(ZipArchiveEntry entry, Content.Opener<InputStream> raw) {
        super(entry, entry.getMethod(), raw);
    }

    @Override
    Optional<InputStream> decrypted(String password) throws IOException {
        InputStream raw = raw();
        InputStream plain = new Decrypted(raw, password.getBytes(StandardCharsets.UTF_8));
        byte[] header = plain.readNBytes(HEADER);
        if (header.length < HEADER || (header[HEADER - 1] & 0xFF) != check()) {
            raw.close();
            return Optional.empty();
        }
        return Optional.of(plain);
    }

    /** One byte proves little: a wrong password passes once in 256 times. */
    @Override
    boolean isProvenByCipher() {
        return false;
    }

    /** The last byte of the header repeats the check sum, or the time where that was not known in advance. */
    private int check() {
        if (!entry().getGeneralPurposeBit().usesDataDescriptor()) {
            return (int) (entry().getCrc() >>> 24) & 0xFF;
        }
        return dosTime() >>> 8;
    }

    private int dosTime() {
        var time = entry().getTimeLocal();
        return time.getHour() << 11 | time.getMinute() << 5 | time.getSecond() / 2;
    }

    private static int[] table() {
        int[] table = new int[256];
        for (int i = 0; i < table.length; i++) {
            int value = i;
            for (int bit = 0; bit < 8; bit++) {
                value = (value & 1) == 0 ? value >>> 1 : value >>> 1 ^ 0xEDB88320;
            }
            table[i] = value;
        }
        return table;
    }

    private static final class Decrypted extends FilterInputStream {
        private int key0 = 0x12345678;
        private int key1 = 0x23456789;
        private int key2 = 0x34567890;

        private Decrypted(InputStream in, byte[] password) {
            super(in);
            for (byte b : password) {
                update(b);
            }
        }

        private void update(byte plain) {
            key0 = crc(key0, plain);
            key1 = (key1 + (key0 & 0xFF)) * 134775813 + 1;
            key2 = crc(key2, (byte) (key1 >>> 24));
        }

        private static int crc(int crc, byte next) {
            return (crc >>> 8) ^ CRC_TABLE[(crc ^ next) & 0xFF];
        }

        private byte plain(byte cipher) {
            int temp = (key2 | 2) & 0xFFFF;
            byte plain = (byte) (cipher ^ ((temp * (temp ^ 1)) >>> 8));
            update(plain);
            return plain;
        }

        @Override
        public int read() throws IOException {
            int cipher = in.read();
            return cipher < 0 ? -1 : plain((byte) cipher) & 0xFF;
        }

        @Override
        public int read(byte[] buffer, int offset, int length) throws IOException {
            int n = in.read(buffer, offset, length);
            for (int i = offset; i < offset + n; i++) {
                buffer[i] = plain(buffer[i]);
            }
            return n;
        }
    }
}
