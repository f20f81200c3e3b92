package org.linkwright.store;

import java.io.ByteArrayOutputStream;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.Optional;
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

    static void add(Connection connection, long source, byte[] original) throws SQLException {
        // the fastest level: compressing must not take longer than reading the rows
        try (Deflater deflater = new Deflater(Deflater.BEST_SPEED);
                PreparedStatement insert =
                        connection.prepareStatement("INSERT INTO original(source, part, bytes) VALUES (?, ?, ?)")) {
            byte[] out = new byte[PART + PART / 1000 + 64];
            int part = 0;
            for (int from = 0; from < original.length; from += PART) {
                deflater.reset();
                deflater.setInput(original, from, Math.min(PART, original.length - from));
                deflater.finish();
                int length = deflater.deflate(out);
                insert.setLong(1, source);
                insert.setLong(2, part++);
                insert.setBytes(3, Arrays.copyOf(out, length));
                insert.executeUpdate();
            }
        }
    }

    /** The bytes of a source, their hash checked. */
    static byte[] bytes(Connection connection, Source source) throws SQLException, LinkwrightException {
        Optional<byte[]> bytes = unpacked(connection, source);
        if (bytes.isEmpty()) {
            throw Trouble.of("ORIGINAL_NOT_KEPT", source.name(), source.sha256());
        }
        if (!RowHash.hex(bytes.get()).equals(source.sha256())) {
            throw new LinkwrightException(damaged(source));
        }
        return bytes.get();
    }

    static Issue damaged(Source source) {
        return Trouble.issue("VERIFY_ORIGINAL", source.name()).at(new SourceRef(source.sha256(), "", 0, 0), "");
    }

    /** The bytes as they come out of the case file; empty where none were kept. */
    private static Optional<byte[]> unpacked(Connection connection, Source source) throws SQLException {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
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
                        unpack(inflater, buffer, all);
                    },
                    source.id());
        }
        return parts[0] > 0 || source.size() == 0 ? Optional.of(all.toByteArray()) : Optional.empty();
    }

    private static void unpack(Inflater inflater, byte[] buffer, ByteArrayOutputStream all) {
        try {
            int count = inflater.inflate(buffer);
            while (count > 0) {
                all.write(buffer, 0, count);
                count = inflater.inflate(buffer);
            }
        } catch (DataFormatException e) {
            // what is missing is found by the hash
            all.reset();
        }
    }
}
