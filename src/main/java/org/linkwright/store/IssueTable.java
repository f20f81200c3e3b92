package org.linkwright.store;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.linkwright.model.Issue;
import org.linkwright.model.SourceRef;

/** {@code issue}: what there is to tell about a source that is not the fate of a row. */
final class IssueTable implements AutoCloseable {
    static final String CREATE = """
            CREATE TABLE issue (
                id INTEGER PRIMARY KEY,
                source INTEGER NOT NULL REFERENCES source,
                code TEXT NOT NULL,
                message TEXT NOT NULL,
                sheet TEXT,
                row INTEGER,
                column_number INTEGER,
                raw TEXT NOT NULL
            ) STRICT""";

    private final Appender rows;
    private final long source;

    IssueTable(Appenders appenders, long source) throws SQLException {
        this.source = source;
        this.rows = appenders.to("issue", List.of("source", "code", "message", "sheet", "row", "column_number", "raw"));
    }

    void add(Issue issue) throws SQLException {
        rows.number(source).text(issue.code()).text(issue.message());
        if (issue.where().isPresent()) {
            SourceRef where = issue.where().get();
            rows.text(where.sheet()).number(where.row()).number(where.column());
        } else {
            rows.nothing().nothing().nothing();
        }
        rows.text(issue.raw()).add();
    }

    void seal(List<Seal> seals) throws SQLException {
        rows.seal(seals);
    }

    static List<Issue> of(Connection connection, long source) throws SQLException {
        return Sql.list(
                connection,
                "SELECT i.code, i.message, s.sha256, i.sheet, i.row, i.column_number, i.raw FROM issue i"
                        + " JOIN source s ON s.id = i.source WHERE i.source = ?1 OR ?1 = 0 ORDER BY i.id",
                row -> new Issue(
                        row.getString(1),
                        row.getString(2),
                        row.getString(4) == null
                                ? Optional.empty()
                                : Optional.of(new SourceRef(
                                        row.getString(3), row.getString(4), row.getLong(5), row.getInt(6))),
                        row.getString(7)),
                source);
    }

    @Override
    public void close() throws SQLException {
        rows.close();
    }
}
