package org.linkwright.store;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Optional;
import org.linkwright.model.LinkwrightException;

/**
 * A file about to be imported and the import that it takes the place of, if any.
 *
 * @param reason why the old import is undone
 */
record Replacement(NewSource fresh, Optional<Source> old, String reason) {
    /** Undoes the old import. */
    void makeRoom(Connection connection, Stamp stamp) throws SQLException, LinkwrightException {
        if (old.isPresent()) {
            undo(connection, old.get(), reason, stamp);
        }
    }

    /** Undoes an import and writes the audit entry about it. */
    static void undo(Connection connection, Source source, String reason, Stamp stamp)
            throws SQLException, LinkwrightException {
        AuditTable.add(
                connection,
                stamp,
                "undo-import",
                source.sha256(),
                source.name() + ": " + reason,
                Removal.of(connection, source));
    }
}
