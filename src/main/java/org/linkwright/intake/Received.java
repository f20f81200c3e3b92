package org.linkwright.intake;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.linkwright.model.LinkwrightException;
import org.linkwright.model.Messages;

/**
 * A file as it was received. It is read several times, never as a whole: for its hash, for its tables, for the case, for
 * its rows. All these must be the same file.
 *
 * @param changed when it was last written, as it was before the first reading
 */
record Received(Path file, String sha256, long size, FileTime changed) {
    private static final Messages MESSAGES = Messages.of(Received.class);

    /** @throws LinkwrightException where it can't be read */
    static Received of(Path file) throws LinkwrightException {
        MessageDigest digest = digest();
        byte[] buffer = new byte[1 << 16];
        try (InputStream in = Files.newInputStream(file)) {
            FileTime changed = Files.getLastModifiedTime(file);
            long size = 0;
            for (int n = in.read(buffer); n >= 0; n = in.read(buffer)) {
                digest.update(buffer, 0, n);
                size += n;
            }
            return new Received(file, HexFormat.of().formatHex(digest.digest()), size, changed);
        } catch (IOException e) {
            throw new LinkwrightException(MESSAGES.issue("FILE_MISSING", file.toString()), e);
        }
    }

    private static MessageDigest digest() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }

    /** Its bytes, once more. */
    InputStream bytes() throws IOException {
        return Files.newInputStream(file);
    }

    /** @throws LinkwrightException where somebody wrote to it since the first reading */
    void checkUnchanged() throws LinkwrightException {
        try {
            if (Files.size(file) == size && Files.getLastModifiedTime(file).equals(changed)) {
                return;
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        throw new LinkwrightException(MESSAGES.issue("FILE_CHANGED", String.valueOf(file.getFileName())));
    }
}
