package org.linkwright.store;

import java.util.OptionalLong;
import java.util.function.LongPredicate;
import org.linkwright.model.Assertion;
import org.linkwright.model.Category;
import org.linkwright.model.Fate;
import org.linkwright.model.Identifier;
import org.linkwright.model.Issue;
import org.linkwright.model.LinkwrightException;

/**
 * One file on its way into the case: a transaction. Nothing of it is in the case before {@link #commit}; closing without
 * committing leaves the case as it was.
 */
public interface CaseImport extends AutoCloseable {
    /** Number of the source in the case file. */
    long source();

    /** Starts a block; its totals are computed from the ledger at the commit. */
    long block(Block block) throws LinkwrightException;

    /** Number of the entity, which is made where the case has none with that identifier yet. */
    long entity(Identifier identifier, String label) throws LinkwrightException;

    /** Stores an event and returns its number. */
    long event(NewEvent event) throws LinkwrightException;

    /**
     * The event of another block, of this import or of the case before, that says the same as {@code event}; the nearest,
     * where there are several. Kind, both ends and amount are equal. The starts are at most two seconds apart, of calls that
     * lasted ten seconds or more at most thirty (one carrier notes when it rang, the other when it was answered), or in the
     * same minute where one of them has no seconds; a day alone is the same only as that day alone. A start that may mean two
     * instants is near a single one that is near either of them, and near another such start if the earlier ones are near. The
     * durations are at most two seconds apart; for a message none is zero. Where one end is unknown to both, start and text
     * are equal too.
     *
     * @param free whether an event that would do may still be taken
     */
    OptionalLong sameEvent(NewEvent event, LongPredicate free) throws LinkwrightException;

    /** A further record of an event, found by {@link #sameEvent}; what it says itself is kept beside. */
    void told(long event, NewEvent record) throws LinkwrightException;

    /** A further row of an event that has its first already: a leg, a twin, a duplicate. */
    void eventRow(long event, long block, long row) throws LinkwrightException;

    /**
     * An entity seen in a row in another role than that of an event's end, such as {@code device}, {@code sim}, {@code ip}.
     *
     * @param event the event it goes with; 0 for none
     */
    void mention(long entity, long event, String role, CellPart where) throws LinkwrightException;

    void assertion(Assertion assertion) throws LinkwrightException;

    /** What the file, a person's own list, says a person is in the case; {@code entity} is the person's number. */
    void categorise(long entity, Category category, String reason) throws LinkwrightException;

    /** What became of a row; {@code block} is 0 for rows outside every table. Each row exactly once. */
    void row(long block, String sheet, long row, Fate fate, String code, String message, int column, String raw)
            throws LinkwrightException;

    /** Something to tell about the file that is not the fate of a row. */
    void issue(Issue issue) throws LinkwrightException;

    /** Checks that the ledger reconciles, writes the audit entry and makes all of it durable. */
    Source commit() throws LinkwrightException;

    /** Rolls back what was not committed. */
    @Override
    void close();
}
