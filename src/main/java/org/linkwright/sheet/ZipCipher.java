package org.linkwright.sheet;

import java.io.ByteArrayInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.util.Optional;
import java.util.zip.CRC32;
import java.util.zip.CheckedInputStream;
import java.util.zip.Inflater;
import java.util.zip.InflaterInputStream;
import java.util.zip.ZipException;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipMethod;

/** An encrypted entry of a ZIP archive: PKWARE's first cipher (APPNOTE 6.3.10, section 6.1) or AES as WinZip does it. */
abstract sealed class ZipCipher permits ZipAes, ZipCrypto {
    private final ZipArchiveEntry entry;
    private final int method;
    private final Content.Opener<InputStream> raw;

    ZipCipher(ZipArchiveEntry entry, int method, Content.Opener<InputStream> raw) {
        this.entry = entry;
        this.method = method;
        this.raw = raw;
    }

    /** Empty where the entry is encrypted or compressed in a way that is not known. */
    static Optional<ZipCipher> of(ZipArchiveEntry entry, Content.Opener<InputStream> raw) {
        if (entry.getGeneralPurposeBit().usesStrongEncryption()) {
            return Optional.empty();
        }
        Optional<ZipCipher> cipher = entry.getMethod() == ZipMethod.AES_ENCRYPTED.getCode()
                ? ZipAes.of(entry, raw)
                : Optional.of(new ZipCrypto(entry, raw));
        return cipher.filter(c -> c.method == ZipMethod.STORED.getCode() || c.method == ZipMethod.DEFLATED.getCode());
    }

    final ZipArchiveEntry entry() {
        return entry;
    }

    final InputStream raw() throws IOException {
        return raw.open();
    }

    /** The bytes as they were before they were encrypted; empty where the password is seen to be wrong. */
    abstract Optional<InputStream> decrypted(String password) throws IOException;

    /**
     * Whether {@link #open} gives what was encrypted: the entry is read to its end, where the check sum is. One that is larger
     * than {@link Limits#SMALL} is believed when so much of it made sense.
     */
    final boolean isOpenedBy(String password) throws IOException {
        try (InputStream in = open(password)) {
            CheckedInputStream checked = new CheckedInputStream(in, new CRC32());
            byte[] buffer = new byte[1 << 16];
            long length = 0;
            for (int n = checked.read(buffer); n >= 0; n = checked.read(buffer)) {
                length += n;
                if (length > Limits.SMALL) {
                    return true;
                }
            }
            return isProvenByCipher() || checked.getChecksum().getValue() == entry.getCrc();
        } catch (ZipException e) {
            // a wrong password gives bytes that do not inflate
            return false;
        }
    }

    /** Whether the cipher itself shows a wrong password or changed bytes. */
    abstract boolean isProvenByCipher();

    /** @throws ZipException where the password is wrong */
    final InputStream open(String password) throws IOException {
        InputStream plain = decrypted(password).orElseThrow(() -> new ZipException("the password is wrong"));
        if (method == ZipMethod.STORED.getCode()) {
            return plain;
        }
        Inflater inflater = new Inflater(true);
        // an inflater without header wants one byte more at the end
        InputStream padded = new SequenceInputStream(plain, new ByteArrayInputStream(new byte[1]));
        return new FilterInputStream(new InflaterInputStream(padded, inflater, 1 << 13)) {
            @Override
            public void close() throws IOException {
                super.close();
                inflater.end();
            }
        };
    }
}
