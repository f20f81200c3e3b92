package org.linkwright.desktop.shared;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.linkwright.model.Entity;
import org.linkwright.model.Event;
import org.linkwright.model.Identifier;

/** How events are written, with names as they are locked or unlocked at the time it is made. */
public final class EventText {
    private final Formats formats;
    private final Pseudonyms pseudonyms;
    private final Map<Identifier, Entity> entities = new HashMap<>();
    private final Map<Identifier, String> names = new HashMap<>();

    public EventText(CaseSession session) {
        formats = session.formats();
        pseudonyms = session.pseudonyms();
        session.overview().entities().values().stream()
                .flatMap(Collection::stream)
                .forEach(entity -> entities.put(entity.identifier(), entity));
    }

    public String time(Event event) {
        return event.start().map(formats::time).orElse(Words.text("time.none"));
    }

    /** Whether the time stands without a zone; such times are set in italics. */
    public boolean isWithoutZone(Event event) {
        return event.start().filter(moment -> moment.zone().isEmpty()).isPresent();
    }

    /** {@code A → B}. */
    public String ends(Event event) {
        return end(event.from()) + " → " + end(event.to());
    }

    public String end(Optional<Identifier> end) {
        return end.map(this::name).orElse("–");
    }

    /** Its amount, or else its duration. */
    public String measure(Event event) {
        return event.amount()
                .map(Formats::amount)
                .orElseGet(() -> event.durationSeconds().isPresent()
                        ? Formats.duration(event.durationSeconds().getAsLong())
                        : "");
    }

    public String text(Event event) {
        return event.text().isEmpty() ? "" : pseudonyms.mask(event.text());
    }

    private String name(Identifier id) {
        return names.computeIfAbsent(id, known -> {
            Entity entity = entities.get(known);
            return entity == null ? pseudonyms.key(known) : pseudonyms.name(entity);
        });
    }
}
