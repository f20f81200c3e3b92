package org.linkwright.intake;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.TreeMap;
import java.util.function.LongPredicate;
import org.linkwright.model.Assertion;
import org.linkwright.model.Category;
import org.linkwright.model.Fate;
import org.linkwright.model.Identifier;
import org.linkwright.model.Issue;
import org.linkwright.store.Block;
import org.linkwright.store.CaseImport;
import org.linkwright.store.CellPart;
import org.linkwright.store.NewEvent;
import org.linkwright.store.Source;

/** An import that keeps in memory what it is given, so that tests see exactly what intake says. */
final class RecordingImport implements CaseImport {
    final Map<Identifier, Long> entities = new LinkedHashMap<>();
    final Map<Long, Identifier> byNumber = new HashMap<>();
    final List<NewEvent> events = new ArrayList<>();
    final Map<Long, List<Long>> eventRows = new TreeMap<>();
    final List<Block> blocks = new ArrayList<>();
    final List<String> mentions = new ArrayList<>();
    final List<CellPart> places = new ArrayList<>();
    final List<Assertion> assertions = new ArrayList<>();
    final List<Ledger> ledger = new ArrayList<>();
    final List<Issue> issues = new ArrayList<>();
    final Map<Long, Category> categories = new TreeMap<>();

    record Ledger(long block, String sheet, long row, Fate fate, String code, int column, String raw) {}

    @Override
    public long source() {
        return 1;
    }

    @Override
    public long block(Block block) {
        blocks.add(block);
        return blocks.size();
    }

    @Override
    public long entity(Identifier identifier, String label) {
        long number = entities.computeIfAbsent(identifier, i -> entities.size() + 1L);
        byNumber.put(number, identifier);
        return number;
    }

    @Override
    public long event(NewEvent event) {
        events.add(event);
        eventRows.put((long) events.size(), new ArrayList<>(List.of(event.row())));
        return events.size();
    }

    @Override
    public OptionalLong sameEvent(NewEvent event, LongPredicate free) {
        for (int i = 0; i < events.size(); i++) {
            NewEvent other = events.get(i);
            boolean ends = other.from() == event.from() && other.to() == event.to();
            boolean told = other.kind().equals(event.kind()) && other.start().equals(event.start());
            if (ends && told && other.block() != event.block() && free.test(i + 1L)) {
                return OptionalLong.of(i + 1L);
            }
        }
        return OptionalLong.empty();
    }

    @Override
    public void told(long event, NewEvent record) {
        eventRow(event, record.block(), record.row());
    }

    @Override
    public void eventRow(long event, long block, long row) {
        eventRows.get(event).add(row);
    }

    @Override
    public void mention(long entity, long event, String role, CellPart where) {
        mentions.add(where.row() + ":" + where.column() + " " + role + " "
                + byNumber.get(entity).key());
        if (where.place().isPart()) {
            places.add(where);
        }
    }

    @Override
    public void assertion(Assertion assertion) {
        assertions.add(assertion);
    }

    @Override
    public void categorise(long entity, Category category, String reason) {
        categories.put(entity, category);
    }

    @Override
    public void row(
            long block, String sheet, long row, Fate fate, String code, String message, int column, String raw) {
        ledger.add(new Ledger(block, sheet, row, fate, code, column, raw));
    }

    @Override
    public void issue(Issue issue) {
        issues.add(issue);
    }

    @Override
    public Source commit() {
        throw new UnsupportedOperationException();
    }

    @Override
    public void close() {}

    long count(Fate fate) {
        return ledger.stream().filter(l -> l.fate() == fate).count();
    }

    /** The events as a person writes them down: kind, ends, start, seconds, amount, place, rows. */
    List<String> told() {
        List<String> told = new ArrayList<>();
        for (int i = 0; i < events.size(); i++) {
            NewEvent event = events.get(i);
            BigDecimal amount = event.amount().map(a -> a.value()).orElse(null);
            told.add(event.kind()
                    + " " + key(event.from()) + " > " + key(event.to())
                    + event.start().map(s -> " " + s.canonical()).orElse("")
                    + (event.durationSeconds().isPresent()
                            ? " " + event.durationSeconds().getAsLong() + "s"
                            : "")
                    + (amount == null
                            ? ""
                            : " " + (event.amount().get().currency() + " " + amount.toPlainString()).strip())
                    + (event.place() == 0 ? "" : " at " + key(event.place()))
                    + " rows " + eventRows.get(i + 1L));
        }
        return told;
    }

    private String key(long entity) {
        return entity == 0 ? "-" : byNumber.get(entity).key();
    }
}
