package org.linkwright.store;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.OptionalLong;

/** {@code block}: the tables found in the sources. */
final class BlockTable {
    static final String CREATE = """
            CREATE TABLE block (
                id INTEGER PRIMARY KEY,
                source INTEGER NOT NULL REFERENCES source,
                sheet TEXT NOT NULL,
                sheet_index INTEGER NOT NULL,
                header_row INTEGER NOT NULL,
                first_row INTEGER NOT NULL,
                last_row INTEGER NOT NULL,
                profile TEXT NOT NULL,
                mapping TEXT NOT NULL,
                subject TEXT NOT NULL,
                zone TEXT NOT NULL,
                region TEXT NOT NULL,
                declared INTEGER,
                rows_read INTEGER NOT NULL DEFAULT 0,
                accepted INTEGER NOT NULL DEFAULT 0,
                duplicate INTEGER NOT NULL DEFAULT 0,
                rejected INTEGER NOT NULL DEFAULT 0,
                ignored INTEGER NOT NULL DEFAULT 0,
                CHECK (rows_read = accepted + duplicate + rejected + ignored)
            ) STRICT""";

    private BlockTable() {}

    static List<Block> of(Connection connection, long source) throws SQLException {
        return Sql.list(
                connection, "SELECT * FROM block WHERE source = ?1 OR ?1 = 0 ORDER BY id", BlockTable::read, source);
    }

    static long add(Connection connection, long source, Block block) throws SQLException {
        Sql.run(
                connection,
                "INSERT INTO block(sheet, sheet_index, header_row, first_row, last_row, profile, mapping, subject, zone,"
                        + " region, declared, source) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                values(block, source));
        return Sql.number(connection, "SELECT last_insert_rowid()");
    }

    static void setTotals(Connection connection, long id, Source.Totals totals) throws SQLException {
        Sql.run(
                connection,
                "UPDATE block SET rows_read = ?, accepted = ?, duplicate = ?, rejected = ?, ignored = ? WHERE id = ?",
                totals.read(),
                totals.accepted(),
                totals.duplicate(),
                totals.rejected(),
                totals.ignored(),
                id);
    }

    private static Object[] values(Block block, long source) {
        OptionalLong declared = block.declared();
        return new Object[] {
            block.sheet(),
            block.sheetIndex(),
            block.headerRow(),
            block.firstRow(),
            block.lastRow(),
            block.profile(),
            block.mapping(),
            block.subject(),
            block.zone(),
            block.region(),
            declared.isPresent() ? (Object) declared.getAsLong() : null,
            source
        };
    }

    private static Block read(ResultSet row) throws SQLException {
        return new Block(
                row.getLong(1),
                row.getString(3),
                row.getInt(4),
                row.getLong(5),
                row.getLong(6),
                row.getLong(7),
                row.getString(8),
                row.getString(9),
                row.getString(10),
                row.getString(11),
                row.getString(12),
                Sql.optionalLong(row, 13),
                SourceTable.totals(row, 14));
    }
}
