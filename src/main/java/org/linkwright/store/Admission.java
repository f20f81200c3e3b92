package org.linkwright.store;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import org.linkwright.model.LinkwrightException;

/** Looks at a file before it is taken for a case, and leaves it as it is, with nothing beside it. */
final class Admission {
    /** A larger file is examined in full only by {@code verify}, so that opening it does not take long. */
    private static final long EXAMINED_AT_ONCE = 64 << 20;

    private Admission() {}

    /** Refuses a file that is missing, no case, or of a newer form. */
    static void checkKind(Path file) throws LinkwrightException {
        if (!Files.isRegularFile(file)) {
            throw Trouble.of("CASE_MISSING", file);
        }
        try (Connection connection = Connections.toInspect(file)) {
            Schema.checkKind(connection, file);
        } catch (SQLException e) {
            throw Trouble.of(e, file);
        }
    }

    /** Refuses a damaged case. Nobody may be writing to it meanwhile. */
    static void check(Path file) throws LinkwrightException {
        if (Connections.hasLog(file)) {
            // the last writer died: only together with its log is the file whole
            return;
        }
        try (Connection connection = Connections.toInspect(file)) {
            check(connection, file);
        } catch (SQLException e) {
            throw Trouble.of(e, file);
        }
    }

    /** Refuses a damaged case. */
    static void check(Connection connection, Path file) throws SQLException, LinkwrightException {
        Schema.checkForm(connection, file);
        long size = Sql.number(connection, "PRAGMA page_count") * Sql.number(connection, "PRAGMA page_size");
        if (size > EXAMINED_AT_ONCE) {
            return;
        }
        String found = Sql.text(connection, "PRAGMA quick_check(1)");
        if (!found.equals("ok")) {
            throw Trouble.of(
                    "CASE_DAMAGED",
                    file.getFileName(),
                    found.lines().findFirst().orElse(""));
        }
    }
}
