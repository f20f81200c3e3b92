package org.linkwright.intake;

import java.time.LocalDate;
import java.util.BitSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import org.linkwright.model.Assertion;
import org.linkwright.model.Coordinates;
import org.linkwright.model.Identifier;
import org.linkwright.model.LinkwrightException;
import org.linkwright.model.SourceRef;
import org.linkwright.sheet.Row;
import org.linkwright.store.CaseImport;
import org.linkwright.store.CellPart;
import org.linkwright.store.NewEvent;
import org.linkwright.store.Span;

/** Stores what rows say. An event that another return or another table tells too gets a further row, no twin. */
final class DraftWriter implements AutoCloseable {
    private final CaseImport target;
    private final String sha256;
    private final boolean firstOfCase;
    private final Privileged privileged;
    private final EntitiesBefore entities = new EntitiesBefore();
    private final Fingerprints facts = new Fingerprints();
    private final Map<Identifier, Coordinates> stands = new HashMap<>();
    private final Map<Identifier, String> azimuths = new HashMap<>();
    private final BitSet matched = new BitSet();
    private final Map<Identifier, Draft.Standing> categories = new LinkedHashMap<>();
    private long block;
    private String sheet = "";
    private int blocks;

    /** @param firstOfCase whether the case holds no other source that could tell the same */
    DraftWriter(CaseImport target, String sha256, boolean firstOfCase, Privileged privileged) {
        this.privileged = privileged;
        this.target = target;
        this.sha256 = sha256;
        this.firstOfCase = firstOfCase;
    }

    /** The rows that follow are of another table. */
    void begin(long newBlock, String sheetName) {
        block = newBlock;
        sheet = sheetName;
        matched.clear();
        blocks++;
    }

    /** Whether nothing of a row may be stored. */
    boolean isPrivileged(Draft draft) {
        return privileged.isIn(draft);
    }

    /** What a person's list says about persons, to be decided once the rows are kept. */
    Map<Identifier, Draft.Standing> categories() {
        return categories;
    }

    /**
     * Stores a row.
     *
     * @param whole the event of which it is a further part; 0 for none
     * @return its first event; 0 where it has none
     */
    long write(Row row, Draft draft, long whole) throws LinkwrightException {
        long first = whole;
        if (whole > 0) {
            target.eventRow(whole, block, row.number());
            for (Draft.Happening leg : draft.events()) {
                place(leg, whole, row);
            }
        } else {
            for (Draft.Happening happening : draft.events()) {
                long event = event(happening, row);
                first = first == 0 ? event : first;
            }
        }
        for (Draft.Mention mention : draft.mentions()) {
            long entity = entity(mention.identifier(), mention.label());
            target.mention(
                    entity,
                    first,
                    mention.role(),
                    new CellPart(block, row.rowOf(mention.column() - 1), mention.column(), mention.place()));
        }
        for (Draft.Fact fact : draft.facts()) {
            state(fact, row);
        }
        return first;
    }

    private long event(Draft.Happening happening, Row row) throws LinkwrightException {
        NewEvent event = new NewEvent(
                happening.kind(),
                party(happening.from()),
                party(happening.to()),
                happening.start(),
                happening.durationSeconds(),
                happening.money().flatMap(Draft.Money::amount),
                happening.place().isPresent() ? place(happening.place().get(), row) : 0,
                happening.money().map(Draft.Money::text).orElse(""),
                block,
                row.number());
        OptionalLong same = toldElsewhere(event);
        if (same.isPresent()) {
            target.told(same.getAsLong(), event);
            return same.getAsLong();
        }
        return target.event(event);
    }

    /** Only what other returns and other tables tell is the same; two rows of one table are two events. */
    private OptionalLong toldElsewhere(NewEvent event) throws LinkwrightException {
        boolean comparable = event.from() + event.to() > 0 && event.start().isPresent();
        if (!comparable || (firstOfCase && blocks == 1)) {
            return OptionalLong.empty();
        }
        OptionalLong same = target.sameEvent(event, id -> !matched.get(Math.toIntExact(id)));
        same.ifPresent(id -> matched.set(Math.toIntExact(id)));
        return same;
    }

    private void place(Draft.Happening leg, long event, Row row) throws LinkwrightException {
        if (leg.place().isPresent()) {
            target.mention(
                    place(leg.place().get(), row), event, "cell", new CellPart(block, row.number(), 0, Span.WHOLE));
        }
    }

    private long place(Draft.Place place, Row row) throws LinkwrightException {
        if (place.coordinates().isPresent()
                && !place.coordinates()
                        .get()
                        .equals(stands.put(
                                place.identifier(), place.coordinates().get()))) {
            state(
                    new Draft.Fact(
                            place.identifier(),
                            "coordinates",
                            Optional.empty(),
                            place.coordinates().get().canonical()),
                    row);
        }
        if (!place.azimuth().isEmpty() && !place.azimuth().equals(azimuths.put(place.identifier(), place.azimuth()))) {
            state(new Draft.Fact(place.identifier(), "azimuth", Optional.empty(), place.azimuth()), row);
        }
        return entity(place.identifier(), place.identifier().key());
    }

    private void state(Draft.Fact fact, Row row) throws LinkwrightException {
        entity(fact.subject(), fact.subject().key());
        if (fact.object().isPresent()) {
            Draft.Party object = fact.object().get();
            entity(object.identifier(), object.label());
            if (fact.standing().category().isPresent()) {
                categories.put(object.identifier(), fact.standing());
            }
        }
        facts.begin()
                .add(fact.subject().key())
                .add(fact.predicate())
                .add(fact.object().map(o -> o.identifier().key()).orElse(""))
                .add(fact.value())
                .add(fact.from().map(LocalDate::toString).orElse(""))
                .add(fact.to().map(LocalDate::toString).orElse(""));
        if (facts.find() != Fingerprints.NONE) {
            return;
        }
        facts.keep(row.number());
        target.assertion(new Assertion(
                0,
                fact.subject(),
                fact.predicate(),
                fact.object().map(Draft.Party::identifier),
                fact.value(),
                fact.from(),
                fact.to(),
                fact.standing().grade(),
                "",
                Optional.of(new SourceRef(sha256, sheet, row.number(), 0))));
    }

    @Override
    public void close() {
        facts.close();
    }

    private long party(Optional<Draft.Party> party) throws LinkwrightException {
        return party.isPresent() ? entity(party.get().identifier(), party.get().label()) : 0;
    }

    private long entity(Identifier identifier, String label) throws LinkwrightException {
        // a name goes to the case each time: the first one given is in force
        boolean named = !label.equals(identifier.key());
        long known = named ? 0 : entities.find(identifier);
        if (known == 0) {
            known = target.entity(identifier, label);
            entities.keep(identifier, known);
        }
        return known;
    }
}
