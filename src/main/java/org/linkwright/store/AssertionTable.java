package org.linkwright.store;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.linkwright.model.Assertion;
import org.linkwright.model.Grade;
import org.linkwright.model.Identifier;
import org.linkwright.model.LinkwrightException;
import org.linkwright.model.SourceRef;

/** {@code assertion}: what people and returns state about entities. Rows are never changed. */
final class AssertionTable implements AutoCloseable {
    static final String CREATE = """
            CREATE TABLE assertion (
                id INTEGER PRIMARY KEY,
                subject INTEGER NOT NULL REFERENCES entity,
                predicate TEXT NOT NULL,
                object INTEGER REFERENCES entity,
                value TEXT NOT NULL,
                valid_from TEXT,
                valid_to TEXT,
                grade_scheme TEXT NOT NULL,
                grade TEXT NOT NULL,
                author TEXT NOT NULL,
                source INTEGER REFERENCES source,
                sheet TEXT,
                row INTEGER,
                column_number INTEGER
            ) STRICT""";

    static final List<String> INDEXES = List.of(
            "CREATE INDEX assertion_subject ON assertion(subject)",
            "CREATE INDEX assertion_object ON assertion(object)");

    private static final String SELECT =
            "SELECT a.id, s.kind, s.key, a.predicate, o.kind, o.key, a.value, a.valid_from,"
                    + " a.valid_to, a.grade_scheme, a.grade, a.author, f.sha256, a.sheet, a.row, a.column_number"
                    + " FROM assertion a JOIN entity s ON s.id = a.subject LEFT JOIN entity o ON o.id = a.object"
                    + " LEFT JOIN source f ON f.id = a.source";

    private final Connection connection;
    private final Appender rows;
    private final EntityTable entities;
    private final Map<String, Long> sources = new HashMap<>();

    AssertionTable(Appenders appenders, EntityTable entities) throws SQLException {
        this.connection = appenders.connection();
        this.entities = entities;
        rows = appenders.to(
                "assertion",
                List.of(
                        "subject",
                        "predicate",
                        "object",
                        "value",
                        "valid_from",
                        "valid_to",
                        "grade_scheme",
                        "grade",
                        "author",
                        "source",
                        "sheet",
                        "row",
                        "column_number"),
                entities.rows());
    }

    /** Adds an assertion; the entities it names are made where the case has none. */
    void add(Assertion assertion) throws SQLException, LinkwrightException {
        // what a person states about somebody new names them, too
        String name = assertion.author().isEmpty() ? "" : assertion.value();
        long object =
                assertion.object().isPresent() ? entities.add(assertion.object().get(), name) : 0;
        rows.number(entities.add(assertion.subject(), ""))
                .text(assertion.predicate())
                .reference(object)
                .text(assertion.value())
                .text(assertion.from().map(LocalDate::toString))
                .text(assertion.to().map(LocalDate::toString))
                .text(assertion.grade().scheme())
                .text(assertion.grade().value())
                .text(assertion.author());
        if (assertion.row().isPresent()) {
            SourceRef row = assertion.row().get();
            rows.number(source(row.sha256()))
                    .text(row.sheet())
                    .number(row.row())
                    .number(row.column());
        } else {
            rows.nothing().nothing().nothing().nothing();
        }
        rows.add();
    }

    private long source(String sha256) throws SQLException, LinkwrightException {
        Long known = sources.get(sha256);
        if (known == null) {
            known = SourceTable.withHash(connection, sha256)
                    .orElseThrow(() -> Trouble.of("SOURCE_UNKNOWN", sha256))
                    .id();
            sources.put(sha256, known);
        }
        return known;
    }

    void seal(List<Seal> seals) throws SQLException {
        rows.seal(seals);
    }

    Appender rows() {
        return rows;
    }

    /** All, or those about one entity, in the order in which they were made. */
    static List<Assertion> about(Connection connection, Optional<Identifier> subject) throws SQLException {
        if (subject.isEmpty()) {
            return Sql.list(connection, SELECT + " ORDER BY a.id", AssertionTable::read);
        }
        return Sql.list(
                connection,
                SELECT + " WHERE s.key = ? AND s.kind = ? ORDER BY a.id",
                AssertionTable::read,
                subject.get().key(),
                subject.get().kind().id());
    }

    private static Assertion read(ResultSet row) throws SQLException {
        return new Assertion(
                row.getLong(1),
                EntityTable.identifier(row, 2),
                row.getString(4),
                row.getString(5) == null ? Optional.empty() : Optional.of(EntityTable.identifier(row, 5)),
                row.getString(7),
                Optional.ofNullable(row.getString(8)).map(LocalDate::parse),
                Optional.ofNullable(row.getString(9)).map(LocalDate::parse),
                new Grade(row.getString(10), row.getString(11)),
                row.getString(12),
                row.getString(13) == null
                        ? Optional.empty()
                        : Optional.of(
                                new SourceRef(row.getString(13), row.getString(14), row.getLong(15), row.getInt(16))));
    }

    @Override
    public void close() throws SQLException {
        rows.close();
    }
}
