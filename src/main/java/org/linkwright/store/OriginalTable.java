package org.linkwright.store;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.zip.DataFormatException;
import java.util.zip.Deflater;
import java.util.zip.Inflater;
import org.linkwright.model.Issue;
import org.linkwright.model.LinkwrightException;
import org.linkwright.model.SourceRef;

/**
 * {@code original}: the bytes of the sources as they came, in parts of 4 MiB, each compressed by itself (zlib), so that a
 * large file needs no large blob.
 */
final class OriginalTable {
    static final String CREATE = """
            CREATE TABLE original (
                source INTEGER NOT NULL REFERENCES source,
                part INTEGER NOT NULL,
                bytes BLOB NOT NULL,
                PRIMARY KEY (source, part)
            ) STRICT""";

    private static final int PART = 4 << 20;

    private OriginalTable() {}

    /** Keeps all bytes of a stream and returns their hash. */
    static String add(Connection connection, long source, InputStream original) throws SQLException {
        MessageDigest digest = RowHash.sha256();
        // the fastest level: compressing must not take longer than reading the rows
        try (Deflater packing = new Deflater(Deflater.BEST_SPEED);
                Deflater wrapping = new Deflater(Deflater.NO_COMPRESSION);
                PreparedStatement insert =
                        connection.prepareStatement("INSERT INTO original(source, part, bytes) VALUES (?, ?, ?)")) {
            byte[] in = new byte[PART];
            byte[] out = new byte[PART + PART / 1000 + 64];
            Deflater deflater = packing;
            int part = 0;
            for (int size = next(original, in); size > 0; size = next(original, in)) {
                digest.update(in, 0, size);
                int length = deflate(deflater, in, size, out);
                insert.setLong(1, source);
                insert.setLong(2, part++);
                insert.setBytes(3, Arrays.copyOf(out, length));
                insert.executeUpdate();
                // what is packed already, as workbooks are, is only wrapped from then on
                deflater = length > size - size / 20 ? wrapping : packing;
            }
        }
        return HexFormat.of().formatHex(digest.digest());
    }

    private static int deflate(Deflater deflater, byte[] in, int size, byte[] out) {
        deflater.reset();
        deflater.setInput(in, 0, size);
        deflater.finish();
        int length = deflater.deflate(out);
        if (!deflater.finished()) {
            throw new IllegalStateException("A part of an original takes more room than it can");
        }
        return length;
    }

    private static int next(InputStream original, byte[] part) {
        try {
            return original.readNBytes(part, 0, part.length);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Writes the bytes of a source to a stream; fails at the end where they do not have its hash. */
    static void copy(Connection connection, Source source, OutputStream target)
            throws SQLException, LinkwrightException {
        MessageDigest digest = RowHash.sha256();
        byte[] buffer = new byte[1 << 16];
        int[] parts = {0};
        try (Inflater inflater = new Inflater()) {
            Sql.each(
                    connection,
                    "SELECT bytes FROM original WHERE source = ? ORDER BY part",
                    row -> {
                        parts[0]++;
                        inflater.reset();
                        inflater.setInput(row.getBytes(1));
                        unpack(inflater, buffer, new DigestOutputStream(target, digest));
                    },
                    source.id());
        }
        if (parts[0] == 0 && source.size() > 0) {
            throw Trouble.of("ORIGINAL_NOT_KEPT", source.name(), source.sha256());
        }
        if (!HexFormat.of().formatHex(digest.digest()).equals(source.sha256())) {
            throw new LinkwrightException(damaged(source));
        }
    }

    static Issue damaged(Source source) {
        return Trouble.issue("VERIFY_ORIGINAL", source.name()).at(new SourceRef(source.sha256(), "", 0, 0), "");
    }

    private static void unpack(Inflater inflater, byte[] buffer, OutputStream target) {
        try {
            int count = inflater.inflate(buffer);
            while (count > 0) {
                target.write(buffer, 0, count);
                count = inflater.inflate(buffer);
            }
        } catch (DataFormatException e) {
            // what is missing is found by the hash
            inflater.reset();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
