package org.linkwright.store;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.linkwright.model.LinkwrightException;
import org.sqlite.SQLiteErrorCode;

/**
 * The side of an open case that changes it. It holds the writer's lock from its beginning to its end. A closed case is one
 * file: on closing, the write-ahead log is taken into it and SQLite's usual journal is put in force, so that it can be read
 * from write-protected media too.
 */
final class Writer implements AutoCloseable {
    private static final DateTimeFormatter AT = DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss.SS'Z'", Locale.ROOT)
            .withZone(ZoneOffset.UTC);

    private final Path file;
    private final InstantSource clock;
    private final String author;
    private final WriterLock lock;
    private final Database database;
    private Optional<CaseImport> underWay = Optional.empty();

    /** A change; it answers for what it wrote. */
    @FunctionalInterface
    interface Change {
        List<Seal> with(Connection connection, Stamp stamp) throws SQLException, LinkwrightException;
    }

    private Writer(Path file, InstantSource clock, String author, WriterLock lock) {
        this.file = file;
        this.clock = clock;
        this.author = author;
        this.lock = lock;
        this.database = new Database(file, Connections::toWrite);
    }

    /** Makes a new case. */
    static Writer create(Path file, InstantSource clock, String author) throws LinkwrightException {
        makeEmpty(file);
        boolean made = false;
        try {
            Writer writer = new Writer(file, clock, author, WriterLock.take(file));
            writer.fill();
            writer.start();
            made = true;
            return writer;
        } finally {
            if (!made) {
                file.toFile().delete();
            }
        }
    }

    private static void makeEmpty(Path file) throws LinkwrightException {
        try {
            Files.createFile(file);
        } catch (FileAlreadyExistsException e) {
            throw new LinkwrightException(Trouble.issue("CASE_EXISTS", file), e);
        } catch (AccessDeniedException e) {
            throw new LinkwrightException(Trouble.issue("CASE_READ_ONLY", file), e);
        } catch (IOException e) {
            throw new LinkwrightException(Trouble.issue("CASE_UNREADABLE", file, e.getMessage()), e);
        }
    }

    /** Opens a case. */
    static Writer open(Path file, InstantSource clock, String author) throws LinkwrightException {
        Admission.checkKind(file);
        if (!Files.isWritable(file)) {
            throw Trouble.of("CASE_READ_ONLY", file.getFileName());
        }
        Writer writer = new Writer(file, clock, author, WriterLock.take(file));
        writer.start();
        return writer;
    }

    /** Writes the form of a case, by the usual journal, so that the file by itself says at once that it is one. */
    private void fill() throws LinkwrightException {
        try (Connection connection = Connections.toMake(file)) {
            Database.begin(connection);
            Schema.upgrade(connection);
            AuditTable.add(connection, stamp(), "create", file.getFileName().toString(), "", List.of());
            Database.commit(connection);
        } catch (SQLException e) {
            throw Trouble.of(e, file);
        }
    }

    private void start() throws LinkwrightException {
        boolean started = false;
        try {
            Admission.check(file);
            database.transaction(c -> {
                Schema.checkForm(c, file);
                return null;
            });
            started = true;
        } finally {
            if (!started) {
                close();
            }
        }
    }

    /** Makes a change and its audit entry in one transaction; it is on disk when this returns. */
    void change(String action, String subject, String detail, Change change) throws LinkwrightException {
        database.turn(c -> {
            refuseBesideImport();
            return database.transaction(same -> {
                Stamp stamp = stamp();
                AuditTable.add(same, stamp, action, subject, detail, change.with(same, stamp));
                return null;
            });
        });
    }

    /** Takes the import of a source out of the case. */
    void undoImport(String sha256, String reason) throws LinkwrightException {
        database.turn(c -> {
            refuseBesideImport();
            return database.transaction(same -> {
                Replacement.undo(same, known(same, sha256), reason, stamp());
                return null;
            });
        });
    }

    private static Source known(Connection connection, String sha256) throws SQLException, LinkwrightException {
        return SourceTable.withHash(connection, sha256).orElseThrow(() -> Trouble.of("SOURCE_UNKNOWN", sha256));
    }

    /** Begins an import that first undoes the one of {@code replaced}, where that is given. */
    CaseImport beginImport(NewSource source, InputStream original, Optional<String> replaced, String reason)
            throws LinkwrightException {
        return database.turn(c -> {
            refuseBesideImport();
            Optional<Source> known = SourceTable.withHash(c, source.sha256());
            if (known.isPresent() && !replaced.equals(Optional.of(source.sha256()))) {
                throw Trouble.of("SOURCE_KNOWN", known.get().name());
            }
            Optional<Source> old = replaced.isPresent() ? Optional.of(known(c, replaced.get())) : Optional.empty();
            Replacement replacement = new Replacement(source, old, reason);
            CaseImport begun =
                    new ImportTransaction(database, replacement, original, stamp(), () -> underWay = Optional.empty());
            underWay = Optional.of(begun);
            return begun;
        });
    }

    private void refuseBesideImport() throws LinkwrightException {
        if (underWay.isPresent()) {
            throw Trouble.of("CASE_BUSY", file.getFileName());
        }
    }

    private Stamp stamp() {
        return new Stamp(author, AT.format(clock.instant()));
    }

    @Override
    public void close() throws LinkwrightException {
        try {
            database.close(Writer::settle);
        } finally {
            lock.close();
        }
    }

    private static Void settle(Connection connection) throws SQLException {
        if (!connection.getAutoCommit()) {
            connection.rollback();
            connection.setAutoCommit(true);
        }
        Sql.run(connection, "PRAGMA busy_timeout = 100");
        try {
            Sql.text(connection, "PRAGMA journal_mode = DELETE");
        } catch (SQLException e) {
            // where somebody still reads, the file stays as it is until the next writer closes it
            if (Trouble.primaryCode(e) != SQLiteErrorCode.SQLITE_BUSY) {
                throw e;
            }
        }
        return null;
    }
}
