package org.linkwright.intake;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.LongPredicate;
import org.linkwright.model.Assertion;
import org.linkwright.model.Category;
import org.linkwright.model.Fate;
import org.linkwright.model.Identifier;
import org.linkwright.model.Issue;
import org.linkwright.model.SourceRef;
import org.linkwright.store.Block;
import org.linkwright.store.CaseImport;
import org.linkwright.store.CellPart;
import org.linkwright.store.NewEvent;
import org.linkwright.store.Source;

/** An import into no case: it only counts, so that what it counts is what an import would. */
final class Trial implements CaseImport {
    private static final int SAMPLE = 20;

    private final Map<Identifier, Long> entities = new HashMap<>();
    private final List<Counted> blocks = new ArrayList<>();
    private final Counted outside = new Counted();
    private long events;

    /** What became of a row of the sample. */
    record RowFate(Fate fate, String code, String message) {}

    /** What is counted of one block. */
    static final class Counted {
        private final Map<String, ImportReport.IssueGroup> causes = new LinkedHashMap<>();
        private final Map<Long, RowFate> sample = new HashMap<>();
        private Source.Totals totals = Source.Totals.ZERO;
        private LocalDate first = LocalDate.MAX;
        private LocalDate last = LocalDate.MIN;

        Source.Totals totals() {
            return totals;
        }

        List<ImportReport.IssueGroup> causes() {
            return List.copyOf(causes.values());
        }

        Optional<Preview.Period> period() {
            return first.isAfter(last) ? Optional.empty() : Optional.of(new Preview.Period(first, last));
        }

        Optional<RowFate> fate(long row) {
            return Optional.ofNullable(sample.get(row));
        }

        private void cause(ImportReport.IssueGroup one) {
            ImportReport.group(causes, one);
        }
    }

    /** In the order of the tables. */
    List<Counted> blocks() {
        return blocks;
    }

    /** What is of no table. */
    Counted outside() {
        return outside;
    }

    Source.Totals totals() {
        return blocks.stream().map(Counted::totals).reduce(outside.totals(), Source.Totals::plus);
    }

    private Counted of(long block) {
        return block == 0 ? outside : blocks.get((int) block - 1);
    }

    @Override
    public long source() {
        return 1;
    }

    @Override
    public long block(Block block) {
        blocks.add(new Counted());
        return blocks.size();
    }

    @Override
    public long entity(Identifier identifier, String label) {
        return entities.computeIfAbsent(identifier, i -> entities.size() + 1L);
    }

    @Override
    public long event(NewEvent event) {
        Counted block = of(event.block());
        event.start().map(start -> start.local().toLocalDate()).ifPresent(day -> {
            block.first = day.isBefore(block.first) ? day : block.first;
            block.last = day.isAfter(block.last) ? day : block.last;
        });
        return ++events;
    }

    /** What another block tells too gets a further row and the same fate, so that it need not be looked for. */
    @Override
    public OptionalLong sameEvent(NewEvent event, LongPredicate free) {
        return OptionalLong.empty();
    }

    @Override
    public void told(long event, NewEvent record) {}

    @Override
    public void eventRow(long event, long block, long row) {}

    @Override
    public void mention(long entity, long event, String role, CellPart where) {}

    @Override
    public void assertion(Assertion assertion) {}

    @Override
    public void categorise(long entity, Category category, String reason) {}

    @Override
    public void row(
            long block, String sheet, long row, Fate fate, String code, String message, int column, String raw) {
        Counted counted = of(block);
        counted.totals = counted.totals.plus(fate, 1);
        if (fate != Fate.IGNORED && counted.sample.size() < SAMPLE) {
            counted.sample.put(row, new RowFate(fate, code, message));
        }
        if (fate == Fate.REJECTED) {
            counted.cause(new ImportReport.IssueGroup(code, message, 1, row, column, raw));
        }
    }

    @Override
    public void issue(Issue issue) {
        long row = issue.where().map(SourceRef::row).orElse(0L);
        int column = issue.where().map(SourceRef::column).orElse(0);
        of(blocks.size())
                .cause(new ImportReport.IssueGroup(issue.code(), issue.message(), 1, row, column, issue.raw()));
    }

    /** A trial ends in nothing. */
    @Override
    public Source commit() {
        throw new IllegalStateException("A trial has nothing to commit");
    }

    @Override
    public void close() {}
}
