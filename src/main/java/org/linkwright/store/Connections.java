package org.linkwright.store;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Locale;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteOpenMode;

/**
 * Opens SQLite files, each connection with the same guarantees, asserted rather than assumed. A path becomes a URI in which
 * all but plain letters are escaped, so that no file name is taken for an instruction to the driver, and SQLite is told not
 * to make a file that is missing.
 */
final class Connections {
    /** Older versions can corrupt a file with a write-ahead log. */
    private static final String OLDEST_SQLITE = "3.51.3";

    private static final String PLAIN = "/._-";

    private Connections() {}

    /** For making a case of an empty file. */
    static Connection toMake(Path file) throws SQLException {
        return open(file, "mode=rw");
    }

    /** For changing a case. */
    static Connection toWrite(Path file) throws SQLException {
        SQLiteConfig config = config();
        config.setTransactionMode(SQLiteConfig.TransactionMode.IMMEDIATE);
        Connection connection = guarded(config.createConnection(url(file, "mode=rw")));
        try {
            run(connection, "PRAGMA cache_size = -196608");
            // sorting in memory, SQLite neither uses a second thread nor works through short runs
            run(connection, "PRAGMA temp_store = FILE");
            run(connection, "PRAGMA threads = 2");
            expect("wal", Sql.text(connection, "PRAGMA journal_mode = WAL"));
            expect("2", Sql.text(connection, "PRAGMA synchronous"));
            return connection;
        } catch (SQLException e) {
            throw closing(connection, e);
        }
    }

    /** For reading beside a writer; works on write-protected media too, where nothing can change meanwhile. */
    static Connection toRead(Path file) throws SQLException {
        boolean fixed = !Files.isWritable(file) && !Files.isWritable(folder(file)) && !hasLog(file);
        return open(file, fixed ? "mode=ro&immutable=1" : "mode=ro");
    }

    /** For looking at a file nobody writes to, without locks and without leaving anything beside it. */
    static Connection toInspect(Path file) throws SQLException {
        return open(file, "mode=ro&immutable=1");
    }

    /** An empty database in memory. */
    static Connection inMemory() throws SQLException {
        return guarded(config().createConnection("jdbc:sqlite::memory:"));
    }

    /** An empty file that SQLite locks as a whole until the connection is closed. */
    static Connection toLock(Path file) throws SQLException {
        SQLiteConfig config = config();
        config.setOpenMode(SQLiteOpenMode.CREATE);
        config.setBusyTimeout(0);
        return config.createConnection(url(file, "mode=rwc"));
    }

    /** Whether changes wait in a write-ahead log beside the file. */
    static boolean hasLog(Path file) {
        Path log = file.resolveSibling(file.getFileName() + "-wal");
        return log.toFile().length() > 0;
    }

    private static Connection open(Path file, String parameters) throws SQLException {
        return guarded(config().createConnection(url(file, parameters)));
    }

    private static SQLiteConfig config() {
        SQLiteConfig config = new SQLiteConfig();
        config.resetOpenMode(SQLiteOpenMode.CREATE);
        config.setTransactionMode(SQLiteConfig.TransactionMode.DEFERRED);
        config.setBusyTimeout(5000);
        config.enableLoadExtension(false);
        return config;
    }

    private static Connection guarded(Connection connection) throws SQLException {
        try {
            run(connection, "PRAGMA foreign_keys = ON");
            run(connection, "PRAGMA synchronous = FULL");
            run(connection, "PRAGMA trusted_schema = OFF");
            run(connection, "PRAGMA cell_size_check = ON");
            run(connection, "PRAGMA mmap_size = 0");
            run(connection, "PRAGMA temp_store = MEMORY");
            expect("1", Sql.text(connection, "PRAGMA foreign_keys"));
            expect("0", Sql.text(connection, "PRAGMA trusted_schema"));
            expect("1", Sql.text(connection, "PRAGMA cell_size_check"));
            String version = Sql.text(connection, "SELECT sqlite_version()");
            if (Arrays.compare(parts(version), parts(OLDEST_SQLITE)) < 0) {
                throw new IllegalStateException("SQLite " + version + " is older than " + OLDEST_SQLITE);
            }
            return connection;
        } catch (SQLException e) {
            throw closing(connection, e);
        }
    }

    private static void run(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static int[] parts(String version) {
        return Arrays.stream(version.split("\\.", -1))
                .mapToInt(Integer::parseInt)
                .toArray();
    }

    private static void expect(String wanted, String found) {
        if (!wanted.equals(found.toLowerCase(Locale.ROOT))) {
            throw new IllegalStateException("SQLite answered " + found + " where " + wanted + " was asked for");
        }
    }

    private static SQLException closing(Connection connection, SQLException e) {
        try {
            connection.close();
        } catch (SQLException second) {
            e.addSuppressed(second);
        }
        return e;
    }

    private static Path folder(Path file) {
        Path folder = file.toAbsolutePath().getParent();
        return folder == null ? file.toAbsolutePath() : folder;
    }

    static String url(Path file, String parameters) {
        String path =
                file.toAbsolutePath().toString().replace(file.getFileSystem().getSeparator(), "/");
        StringBuilder url = new StringBuilder("jdbc:sqlite:file://");
        if (!path.startsWith("/")) {
            url.append('/');
        }
        for (byte b : path.getBytes(StandardCharsets.UTF_8)) {
            char c = (char) (b & 0xff);
            if (c < 0x80 && (Character.isLetterOrDigit(c) || PLAIN.indexOf(c) >= 0)) {
                url.append(c);
            } else {
                url.append('%').append(HexFormat.of().withUpperCase().toHexDigits(b));
            }
        }
        return url.append('?').append(parameters).toString();
    }
}
