package org.linkwright.store;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.linkwright.model.Entity;
import org.linkwright.model.SourceRef;

/**
 * Finds entities by their keys however they are spelled, by parts of keys and labels and by what is asserted about them, and
 * events by the words of their texts. The best comes first: the whole key, the end of a number, the beginning of a key, a
 * part of it, a label, an assertion, a text.
 */
final class SearchQuery {
    /** How many entities with a part in common are looked at to find the best of them. */
    private static final int CANDIDATES = 2000;

    /** A national number, which lacks the beginning of its key, has at least so many digits. */
    private static final int NATIONAL = 7;

    private static final int TRIGRAM = 3;

    private final Connection connection;
    private final String query;
    private final String compact;
    private final int limit;
    private final Map<Long, SearchHit> entities = new LinkedHashMap<>();

    SearchQuery(Connection connection, String query, int limit) {
        this.connection = connection;
        this.query = query.strip();
        this.compact = compact(this.query);
        this.limit = limit;
    }

    /** The query without punctuation; a number also without the zeros that stand for "abroad" or "long distance". */
    private static String compact(String query) {
        String compact = SearchIndex.compact(query.replace("(0)", ""));
        String national = compact.replaceFirst("^0+", "");
        boolean number = compact.chars().allMatch(Character::isDigit) && national.length() >= NATIONAL;
        return number ? national : compact;
    }

    List<SearchHit> hits() throws SQLException {
        List<SearchHit> hits = new ArrayList<>();
        if (query.isEmpty() || limit < 1) {
            return hits;
        }
        addKeys();
        if (entities.size() < limit) {
            addLabels();
        }
        hits.addAll(entities.values());
        if (hits.size() < limit) {
            addAssertions(hits);
        }
        if (hits.size() < limit) {
            addEvents(hits);
        }
        return List.copyOf(hits.subList(0, Math.min(limit, hits.size())));
    }

    private void addKeys() throws SQLException {
        List<Entity> found = new ArrayList<>(select("e.key = ?1", query));
        found.addAll(select("e.key >= ?1 AND e.key < ?1 || char(0x10ffff)", query));
        if (compact.codePointCount(0, compact.length()) >= TRIGRAM) {
            found.addAll(select("e.id IN (SELECT rowid FROM entity_text WHERE entity_text MATCH ?1)", quoted(compact)));
        } else if (!compact.isEmpty()) {
            found.addAll(select("instr(lower(e.key), ?1) > 0", compact));
        }
        found.stream()
                .distinct()
                .sorted(Comparator.comparingInt(this::rank).thenComparing(Entity::identifier))
                .limit(limit)
                .forEach(entity -> put(entity, entity.key()));
    }

    private List<Entity> select(String condition, String argument) throws SQLException {
        return Sql.list(
                connection,
                "SELECT " + EntityTable.COLUMNS + " FROM entity e WHERE " + condition + " LIMIT " + CANDIDATES,
                row -> EntityTable.read(row, 1),
                argument);
    }

    private int rank(Entity entity) {
        String key = SearchIndex.compact(entity.key());
        if (entity.key().equals(query)) {
            return 0;
        } else if (key.equals(compact)) {
            return 1;
        } else if (compact.length() >= NATIONAL && key.endsWith(compact)) {
            return 2;
        }
        return key.startsWith(compact) ? 3 : 4;
    }

    private void put(Entity entity, String text) {
        entities.putIfAbsent(entity.id(), new SearchHit(List.of(entity), text, 0, Optional.empty()));
    }

    private void addLabels() throws SQLException {
        String condition = isTrigram()
                ? "l.id IN (SELECT rowid FROM label_text WHERE label_text MATCH ?1)"
                : "instr(lower(l.text), ?1) > 0";
        Sql.each(
                connection,
                "SELECT " + EntityTable.COLUMNS + ", l.text FROM label l JOIN entity e ON e.id = l.entity WHERE "
                        + condition + " ORDER BY length(l.text), l.text, e.id LIMIT " + limit,
                row -> put(EntityTable.read(row, 1), row.getString(6)),
                isTrigram() ? quoted(query) : query.toLowerCase(Locale.ROOT));
    }

    private void addAssertions(List<SearchHit> hits) throws SQLException {
        if (isTrigram()) {
            hits.addAll(Sql.list(
                    connection,
                    "SELECT " + EntityTable.COLUMNS + ", a.value FROM assertion a JOIN entity e ON e.id = a.subject"
                            + " WHERE a.id IN (SELECT rowid FROM assertion_text WHERE assertion_text MATCH ?1)"
                            + " ORDER BY length(a.value), a.value, a.id LIMIT " + limit,
                    row -> new SearchHit(List.of(EntityTable.read(row, 1)), row.getString(6), 0, Optional.empty()),
                    quoted(query)));
        }
    }

    private void addEvents(List<SearchHit> hits) throws SQLException {
        String words = query.codePoints()
                .mapToObj(c -> Character.isLetterOrDigit(c) ? Character.toString(c) : " ")
                .collect(Collectors.joining())
                .strip();
        if (words.isEmpty()) {
            return;
        }
        String match = '"' + words.replaceAll("\\s+", "\"* \"") + "\"*";
        record Found(long id, long from, long to, String text, SourceRef row) {}
        List<Found> events = Sql.list(
                connection,
                "SELECT e.id, e.from_entity, e.to_entity, e.text, s.sha256, b.sheet, e.row FROM event e"
                        + " JOIN block b ON b.id = e.block JOIN source s ON s.id = b.source"
                        + " WHERE e.id IN (SELECT rowid FROM event_text WHERE event_text MATCH ?1 ORDER BY rowid LIMIT "
                        + limit + ") ORDER BY e.id",
                row -> new Found(
                        row.getLong(1),
                        row.getLong(2),
                        row.getLong(3),
                        row.getString(4),
                        new SourceRef(row.getString(5), row.getString(6), row.getLong(7), 0)),
                match);
        for (Found event : events) {
            List<Entity> ends = new ArrayList<>();
            EntityTable.numbered(connection, event.from).ifPresent(ends::add);
            EntityTable.numbered(connection, event.to).ifPresent(ends::add);
            hits.add(new SearchHit(ends, event.text, event.id, Optional.of(event.row)));
        }
    }

    private boolean isTrigram() {
        return query.codePointCount(0, query.length()) >= TRIGRAM;
    }

    private static String quoted(String phrase) {
        return '"' + phrase.replace("\"", "\"\"") + '"';
    }
}
