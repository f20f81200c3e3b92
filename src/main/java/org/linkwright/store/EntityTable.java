package org.linkwright.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.linkwright.model.Category;
import org.linkwright.model.Entity;
import org.linkwright.model.EntityKind;
import org.linkwright.model.Identifier;

/**
 * {@code entity}: the nodes of the case, kind and key unique together, and {@code label}: what to write beside those that
 * have a better name than their key. The first label given is in force; each source may give one, which
 * is in force when those before it are undone.
 */
final class EntityTable implements AutoCloseable {
    static final String CREATE = """
            CREATE TABLE entity (
                id INTEGER PRIMARY KEY,
                kind TEXT NOT NULL,
                key TEXT NOT NULL,
                UNIQUE (key, kind)
            ) STRICT""";

    static final String CREATE_LABEL = """
            CREATE TABLE label (
                id INTEGER PRIMARY KEY,
                entity INTEGER NOT NULL REFERENCES entity,
                source INTEGER REFERENCES source,
                text TEXT NOT NULL,
                UNIQUE (entity, source)
            ) STRICT""";

    /** The columns that {@link #read} takes, of a table {@code entity e}. */
    static final String COLUMNS = "e.id, e.kind, e.key,"
            + " coalesce((SELECT text FROM label WHERE entity = e.id ORDER BY id LIMIT 1), e.key),"
            + " (SELECT value FROM decision WHERE kind = 'category' AND subject = e.id ORDER BY id DESC LIMIT 1)";

    private static final int CACHE = 1 << 20;

    private final Appenders appenders;
    private final Appender entities;
    private final Appender labels;
    private final long source;
    private final PreparedStatement find;
    private final PreparedStatement findLabel;
    private final Map<Identifier, Known> known = new HashMap<>();

    /** Whether the table may hold entities that are not among the known ones. */
    private boolean mayHoldOthers;

    private record Known(long id, boolean labelled) {}

    /** @param source on whose word labels are given; 0 for a person, who only names what has no name yet */
    EntityTable(Appenders appenders, long source) throws SQLException {
        this.appenders = appenders;
        this.source = source;
        Connection connection = appenders.connection();
        entities = appenders.to("entity", List.of("kind", "key"));
        labels = appenders.to("label", List.of("entity", "source", "text"), entities);
        find = connection.prepareStatement("SELECT id FROM entity WHERE key = ? AND kind = ?");
        findLabel = connection.prepareStatement("SELECT 1 FROM label WHERE entity = ?1 AND (source = ?2 OR ?2 = 0)");
        mayHoldOthers = entities.first() > 1;
        if (mayHoldOthers && appenders.isBeside() && entities.first() <= CACHE / 2) {
            // looking each up would wait for what is being written
            remember(connection);
            mayHoldOthers = false;
        }
    }

    /** Number of the entity, which is made if there is none yet. */
    long add(Identifier identifier, String label) throws SQLException {
        Known found = known.get(identifier);
        if (found == null) {
            if (known.size() == CACHE) {
                forget();
            }
            found = findOrMake(identifier);
            known.put(identifier, found);
        }
        if (!found.labelled && !label.isBlank() && !label.equals(identifier.key())) {
            labels.number(found.id).reference(source).text(label).add();
            known.put(identifier, new Known(found.id, true));
        }
        return found.id;
    }

    /** At the beginning of an import, when its source has named nothing yet. */
    private void remember(Connection connection) throws SQLException {
        Sql.each(
                connection,
                "SELECT kind, key, id FROM entity",
                row -> known.put(identifier(row, 1), new Known(row.getLong(3), false)));
    }

    private void forget() throws SQLException {
        labels.flush();
        entities.flush();
        appenders.settle();
        known.clear();
        mayHoldOthers = true;
    }

    private Known findOrMake(Identifier identifier) throws SQLException {
        long id = mayHoldOthers ? find(identifier) : 0;
        if (id == 0) {
            return new Known(
                    entities.text(identifier.kind().id()).text(identifier.key()).add(), false);
        }
        findLabel.setLong(1, id);
        findLabel.setLong(2, source);
        return new Known(id, firstNumber(findLabel) != 0);
    }

    private long find(Identifier identifier) throws SQLException {
        find.setString(1, identifier.key());
        find.setString(2, identifier.kind().id());
        return firstNumber(find);
    }

    private static long firstNumber(PreparedStatement query) throws SQLException {
        try (ResultSet row = query.executeQuery()) {
            return row.next() ? row.getLong(1) : 0;
        }
    }

    void seal(List<Seal> seals) throws SQLException {
        entities.seal(seals);
        labels.seal(seals);
    }

    /** What other tables' rows wait for when they point to entities. */
    Appender rows() {
        return entities;
    }

    Appender labels() {
        return labels;
    }

    static List<Entity> all(Connection connection, Optional<EntityKind> kind) throws SQLException {
        return Sql.list(
                connection,
                "SELECT " + COLUMNS + " FROM entity e WHERE ?1 IS NULL OR e.kind = ?1 ORDER BY e.kind, e.key",
                row -> read(row, 1),
                kind.map(EntityKind::id).orElse(null));
    }

    static Optional<Entity> with(Connection connection, Identifier identifier) throws SQLException {
        return Sql.first(
                connection,
                "SELECT " + COLUMNS + " FROM entity e WHERE e.key = ? AND e.kind = ?",
                row -> read(row, 1),
                identifier.key(),
                identifier.kind().id());
    }

    static Optional<Entity> numbered(Connection connection, long id) throws SQLException {
        return Sql.first(connection, "SELECT " + COLUMNS + " FROM entity e WHERE e.id = ?", row -> read(row, 1), id);
    }

    /** The entity in the columns from {@code column} on. */
    static Entity read(ResultSet row, int column) throws SQLException {
        String category = row.getString(column + 4);
        return new Entity(
                row.getLong(column),
                identifier(row, column + 1),
                row.getString(column + 3),
                category == null ? Category.UNKNOWN : Category.of(category));
    }

    /** The identifier whose kind and key are in the columns from {@code column} on. */
    static Identifier identifier(ResultSet row, int column) throws SQLException {
        return new Identifier(new EntityKind(row.getString(column)), row.getString(column + 1));
    }

    @Override
    public void close() throws SQLException {
        find.close();
        findLabel.close();
        entities.close();
        labels.close();
    }
}
