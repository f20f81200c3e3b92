package org.linkwright.intake;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.linkwright.model.Amount;
import org.linkwright.model.Category;
import org.linkwright.model.Coordinates;
import org.linkwright.model.EventKind;
import org.linkwright.model.Grade;
import org.linkwright.model.Identifier;
import org.linkwright.model.Moment;
import org.linkwright.store.Span;

/**
 * What one row says, before it is stored.
 *
 * @param events what happened; several where a message had several recipients
 * @param mentions further identifiers of the row
 * @param facts what the row states about identifiers
 * @param troubles values that could not be used
 */
record Draft(List<Happening> events, List<Mention> mentions, List<Fact> facts, List<Trouble> troubles) {

    /** Whether something of the row can be kept. */
    boolean isWorthKeeping() {
        return !events.isEmpty() || !mentions.isEmpty() || !facts.isEmpty();
    }

    /** One thing that happened; an end is empty where the row does not name it. */
    record Happening(
            EventKind kind,
            Optional<Party> from,
            Optional<Party> to,
            Optional<Moment> start,
            OptionalLong durationSeconds,
            Optional<Money> money,
            Optional<Place> place) {}

    /** An end of an event: who, and what to write beside it. */
    record Party(Identifier identifier, String label) {}

    /** What was paid, and the words that go with the event. */
    record Money(Optional<Amount> amount, String text) {}

    /**
     * A cell or a place, and where it stands.
     *
     * @param azimuth where its antenna points, in degrees from north; empty where that is unknown or it is round
     */
    record Place(Identifier identifier, Optional<Coordinates> coordinates, String azimuth) {}

    /**
     * An identifier in another role than that of an end; the column counts from 1.
     *
     * @param place where it stands in the cell's text, if only there
     */
    record Mention(Identifier identifier, String label, int column, String role, Span place) {
        Mention(Identifier identifier, String label, int column, String role) {
            this(identifier, label, column, role, Span.WHOLE);
        }
    }

    /** A fact as in {@link org.linkwright.model.Assertion}, and what its object is in the case, where the row says so. */
    record Fact(
            Identifier subject,
            String predicate,
            Optional<Party> object,
            String value,
            Optional<LocalDate> from,
            Optional<LocalDate> to,
            Standing standing) {
        Fact(Identifier subject, String predicate, Optional<Party> object, String value) {
            this(subject, predicate, object, value, Optional.empty(), Optional.empty(), Standing.NONE);
        }

        /** The same, from one day to another. */
        Fact within(Optional<LocalDate> first, Optional<LocalDate> last) {
            return new Fact(subject, predicate, object, value, first, last, standing);
        }
    }

    /** How a fact is graded, and what a person's list says about the person. */
    record Standing(Grade grade, Optional<Category> category, String basis) {
        static final Standing NONE = new Standing(Grade.NONE, Optional.empty(), "");
    }

    /** A value that could not be used; the column counts from 1. */
    record Trouble(String code, String message, int column, String raw) {}
}
