package org.linkwright.sheet;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.security.GeneralSecurityException;
import java.util.Arrays;
import java.util.Optional;
import java.util.zip.ZipException;
import javax.crypto.Cipher;
import javax.crypto.Mac;
import javax.crypto.SecretKeyFactory;
import javax.crypto.spec.PBEKeySpec;
import javax.crypto.spec.SecretKeySpec;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipExtraField;
import org.apache.commons.compress.archivers.zip.ZipShort;

/** AES in a ZIP archive, versions AE-1 and AE-2; "AES Encryption Information: Encryption Specification AE-1 and AE-2", WinZip. */
final class ZipAes extends ZipCipher {
    private static final ZipShort FIELD = new ZipShort(0x9901);
    private static final int ROUNDS = 1000;
    private static final int VERIFIER = 2;
    private static final int SEAL = 10;
    private static final int BLOCK = 16;

    private final int keyBytes;

    private ZipAes(ZipArchiveEntry entry, int method, int keyBytes, Content.Opener<InputStream> raw) {
        super(entry, method, raw);
        this.keyBytes = keyBytes;
    }

    static Optional<ZipCipher> of(ZipArchiveEntry entry, Content.Opener<InputStream> raw) {
        ZipExtraField field = entry.getExtraField(FIELD);
        byte[] data = field == null ? new byte[0] : field.getCentralDirectoryData();
        if (data.length < 7 || data[4] < 1 || data[4] > 3) {
            return Optional.empty();
        }
        int method = (data[5] & 0xFF) | (data[6] & 0xFF) << 8;
        return Optional.of(new ZipAes(entry, method, 8 + 8 * data[4], raw));
    }

    @Override
    Optional<InputStream> decrypted(String password) throws IOException {
        InputStream raw = raw();
        byte[] salt = raw.readNBytes(keyBytes / 2);
        byte[] verifier = raw.readNBytes(VERIFIER);
        long length = entry().getCompressedSize() - salt.length - VERIFIER - SEAL;
        try {
            PBEKeySpec spec = new PBEKeySpec(password.toCharArray(), salt, ROUNDS, 8 * (2 * keyBytes + VERIFIER));
            byte[] keys = SecretKeyFactory.getInstance("PBKDF2WithHmacSHA1")
                    .generateSecret(spec)
                    .getEncoded();
            if (length < 0 || !Arrays.equals(verifier, Arrays.copyOfRange(keys, 2 * keyBytes, keys.length))) {
                raw.close();
                return Optional.empty();
            }
            return Optional.of(new Decrypted(raw, length, keys, keyBytes));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Every Java platform has AES and HMAC-SHA1", e);
        }
    }

    @Override
    boolean isProvenByCipher() {
        return true;
    }

    /** Counter mode whose counter has its lowest byte first, sealed with a HMAC over the encrypted bytes. */
    private static final class Decrypted extends FilterInputStream {
        private final Cipher cipher = Cipher.getInstance("AES/ECB/NoPadding");
        private final Mac mac = Mac.getInstance("HmacSHA1");
        private final byte[] counter = new byte[BLOCK];
        private byte[] stream = new byte[0];
        private int used;
        private long left;

        private Decrypted(InputStream raw, long length, byte[] keys, int keyBytes) throws GeneralSecurityException {
            super(raw);
            left = length;
            cipher.init(Cipher.ENCRYPT_MODE, new SecretKeySpec(keys, 0, keyBytes, "AES"));
            mac.init(new SecretKeySpec(keys, keyBytes, keyBytes, "HmacSHA1"));
        }

        @Override
        public int read() throws IOException {
            byte[] one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
        }

        @Override
        public int read(byte[] buffer, int offset, int length) throws IOException {
            if (left <= 0) {
                return -1;
            }
            int n = in.read(buffer, offset, (int) Math.min(left, length));
            if (n < 0) {
                throw new ZipException("the entry is cut");
            }
            left -= n;
            mac.update(buffer, offset, n);
            for (int i = offset; i < offset + n; i++) {
                buffer[i] ^= next();
            }
            if (left == 0 && !Arrays.equals(in.readNBytes(SEAL), Arrays.copyOf(mac.doFinal(), SEAL))) {
                throw new ZipException("the entry was changed, or the password is wrong");
            }
            return n;
        }

        private byte next() {
            if (used == stream.length) {
                for (int i = 0; i < BLOCK && ++counter[i] == 0; i++) {
                    // carries into the next byte
                }
                stream = cipher.update(counter);
                used = 0;
            }
            return stream[used++];
        }
    }
}
