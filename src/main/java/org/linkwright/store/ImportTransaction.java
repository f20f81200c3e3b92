package org.linkwright.store;

import java.io.InputStream;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
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
import org.linkwright.model.LinkwrightException;

/** An import under way: the one transaction of the writing connection from its beginning to {@link #commit}. */
final class ImportTransaction implements CaseImport {
    /** From so many bytes on, writing beside reading saves time. */
    private static final long LARGE = 2 << 20;

    private final Database database;
    private final Runnable ended;
    private final Stamp stamp;
    private final String name;
    private final String sha256;
    private final long source;
    private final boolean unchecked;
    private final ImportTables tables;
    private final List<Decision> decisions = new ArrayList<>();
    private Optional<LinkwrightException> failure = Optional.empty();
    private boolean over;

    /** A category that waits until its person is in the table. */
    private record Decision(long entity, Category category, String reason) {}

    /** Begins the transaction; {@code ended} is run once, when it is over. */
    ImportTransaction(Database database, Replacement source, InputStream original, Stamp stamp, Runnable ended)
            throws LinkwrightException {
        this.database = database;
        this.ended = ended;
        this.stamp = stamp;
        this.name = source.fresh().name();
        this.sha256 = source.fresh().sha256();
        boolean begun = false;
        try {
            boolean large = source.fresh().size() > LARGE;
            this.unchecked = large && source.old().isEmpty();
            this.source = database.turn(c -> begin(c, source));
            this.tables = database.turn(c -> new ImportTables(c, this.source, original, large));
            if (!large) {
                checkOriginal();
            }
            begun = true;
        } finally {
            if (!begun) {
                database.rollback();
            }
        }
    }

    private long begin(Connection connection, Replacement source) throws SQLException, LinkwrightException {
        if (unchecked) {
            Database.beginUnchecked(connection);
        } else {
            Database.begin(connection);
        }
        source.makeRoom(connection, stamp);
        return SourceTable.add(connection, source.fresh(), stamp.at(), stamp.author());
    }

    private void checkOriginal() throws LinkwrightException {
        if (!tables.originalHash().equals(sha256)) {
            throw Trouble.of("SOURCE_HASH", name);
        }
    }

    @Override
    public long source() {
        return source;
    }

    @Override
    public long block(Block block) throws LinkwrightException {
        return step(c -> {
            tables.settle();
            return BlockTable.add(c, source, block);
        });
    }

    @Override
    public long entity(Identifier identifier, String label) throws LinkwrightException {
        return step(c -> tables.entities.add(identifier, label));
    }

    @Override
    public long event(NewEvent event) throws LinkwrightException {
        return step(c -> tables.events.add(event));
    }

    @Override
    public OptionalLong sameEvent(NewEvent event, LongPredicate free) throws LinkwrightException {
        return step(c -> tables.same.find(event, free));
    }

    @Override
    public void told(long event, NewEvent record) throws LinkwrightException {
        step(c -> {
            tables.eventRows.add(event, record.block(), record.row());
            tables.tellings.add(event, record);
            return null;
        });
    }

    @Override
    public void eventRow(long event, long block, long row) throws LinkwrightException {
        step(c -> {
            tables.eventRows.add(event, block, row);
            return null;
        });
    }

    @Override
    public void mention(long entity, long event, String role, CellPart where) throws LinkwrightException {
        step(c -> {
            tables.mentions.add(entity, event, role, where);
            return null;
        });
    }

    @Override
    public void assertion(Assertion assertion) throws LinkwrightException {
        step(c -> {
            tables.assertions.add(assertion);
            return null;
        });
    }

    @Override
    public void categorise(long entity, Category category, String reason) throws LinkwrightException {
        step(c -> {
            decisions.add(new Decision(entity, category, reason));
            return null;
        });
    }

    @Override
    public void row(long block, String sheet, long row, Fate fate, String code, String message, int column, String raw)
            throws LinkwrightException {
        LedgerEntry entry = new LedgerEntry(name, sheet, block, row, row, fate, code, message, column, raw);
        step(c -> {
            tables.ledger.add(entry);
            return null;
        });
    }

    @Override
    public void issue(Issue issue) throws LinkwrightException {
        step(c -> {
            tables.issues.add(issue);
            return null;
        });
    }

    @Override
    public Source commit() throws LinkwrightException {
        Source done = step(c -> {
            tables.settle();
            checkOriginal();
            List<Seal> seals = new ArrayList<>();
            tables.seal(c, seals);
            for (Decision decision : decisions) {
                long id = DecisionTable.add(
                        c,
                        DecisionTable.CATEGORY,
                        decision.entity(),
                        decision.category().id(),
                        decision.reason(),
                        stamp);
                seals.add(Seal.of(c, "decision", id, id));
            }
            if (unchecked) {
                for (String table : ImportTables.FILLED_BESIDE) {
                    References.check(c, table);
                }
            }
            Source.Totals totals = reconcile(c);
            seals.add(Seal.of(c, "source", source, source));
            for (Block block : BlockTable.of(c, source)) {
                seals.add(Seal.of(c, "block", block.id(), block.id()));
            }
            Source imported = SourceTable.numbered(c, source);
            AuditTable.add(c, stamp, "import", imported.sha256(), detail(imported, totals), seals);
            tables.close();
            Database.commit(c);
            return imported;
        });
        over = true;
        ended.run();
        return done;
    }

    private Source.Totals reconcile(Connection connection) throws SQLException, LinkwrightException {
        Optional<Issue> twice = LedgerTable.rowTwice(connection, source);
        if (twice.isPresent()) {
            throw new LinkwrightException(twice.get());
        }
        Source.Totals all = Source.Totals.ZERO;
        for (Map.Entry<Long, Source.Totals> block :
                LedgerTable.totals(connection, source).entrySet()) {
            all = all.plus(block.getValue());
            if (block.getKey() != 0) {
                BlockTable.setTotals(connection, block.getKey(), block.getValue());
            }
        }
        if (all.read() != tables.ledger.rows()) {
            throw Trouble.of("LEDGER_BROKEN", name, all.read(), tables.ledger.rows());
        }
        SourceTable.setTotals(connection, source, all);
        return all;
    }

    private static String detail(Source source, Source.Totals totals) {
        return source.name() + ": " + totals.read() + " rows read, " + totals.accepted() + " accepted, "
                + totals.duplicate() + " duplicate, " + totals.rejected() + " rejected, " + totals.ignored()
                + " ignored";
    }

    /** A step of the import. After one has failed, the import can only be closed. */
    private <T> T step(Database.Work<T> work) throws LinkwrightException {
        return database.turn(c -> {
            if (over) {
                throw new IllegalStateException("The import is over");
            }
            if (failure.isPresent()) {
                throw new LinkwrightException(failure.get().issue(), failure.get());
            }
            try {
                return work.with(c);
            } catch (LinkwrightException e) {
                failure = Optional.of(e);
                throw e;
            } catch (SQLException e) {
                LinkwrightException known = database.trouble(e);
                failure = Optional.of(known);
                throw known;
            }
        });
    }

    @Override
    public void close() {
        if (!over) {
            over = true;
            tables.stop();
            database.rollback();
            ended.run();
        }
    }
}
