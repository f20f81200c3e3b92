package org.linkwright.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.sql.Connection;
import java.sql.SQLException;
import org.linkwright.model.LinkwrightException;

/**
 * The right to change a case: one holder at a time, in this process or another. It is SQLite's own exclusive lock on an
 * empty file beside the case, which the operating system gives back when the holder dies.
 *
 * <p>Java's {@code FileLock} would not do: on POSIX systems closing any other channel on the same file in the same process
 * silently gives the lock up; SQLite keeps account of that.
 */
final class WriterLock implements AutoCloseable {
    private final Path file;
    private final Connection connection;

    private WriterLock(Path file, Connection connection) {
        this.file = file;
        this.connection = connection;
    }

    /** Takes the lock for that case; {@code CASE_LOCKED} where another has it. */
    static WriterLock take(Path caseFile) throws LinkwrightException {
        Path file = caseFile.resolveSibling(caseFile.getFileName() + "-lock");
        try {
            while (true) {
                Connection connection = Connections.toLock(file);
                Object locked = key(file);
                try {
                    Sql.run(connection, "BEGIN EXCLUSIVE");
                } catch (SQLException e) {
                    connection.close();
                    throw e;
                }
                // a holder that ended meanwhile took the file away: what was locked is no longer what others see
                if (locked != null && locked.equals(key(file))) {
                    return new WriterLock(file, connection);
                }
                connection.close();
            }
        } catch (SQLException e) {
            if (Files.isDirectory(caseFile.resolveSibling("")) && !Files.isWritable(caseFile.resolveSibling(""))) {
                throw Trouble.of("CASE_READ_ONLY", caseFile.getFileName());
            }
            throw Trouble.of(e, caseFile);
        }
    }

    private static Object key(Path file) {
        try {
            Object key = Files.readAttributes(file, BasicFileAttributes.class).fileKey();
            return key == null ? file : key;
        } catch (IOException e) {
            return null;
        }
    }

    @Override
    public void close() throws LinkwrightException {
        try {
            // POSIX: away while it is still locked, so that nobody locks a file that is about to vanish
            boolean away = file.toFile().delete();
            connection.close();
            if (!away) {
                file.toFile().delete();
            }
        } catch (SQLException e) {
            throw Trouble.of(e, file);
        }
    }
}
