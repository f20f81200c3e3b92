package org.linkwright.desktop.shared;

import org.linkwright.model.Category;
import org.linkwright.model.EntityKind;
import org.linkwright.model.EventKind;
import org.linkwright.model.Fate;

/** What kinds are called on screen. A kind that a case added goes by its id. */
public final class Kinds {
    private Kinds() {}

    public static String one(EntityKind kind) {
        return EntityKind.KNOWN.contains(kind) ? Words.text("kind." + kind.id()) : kind.id();
    }

    public static String many(EntityKind kind) {
        return EntityKind.KNOWN.contains(kind) ? Words.text("kinds." + kind.id()) : kind.id();
    }

    /** {@code 214 calls}. */
    public static String events(EventKind kind, long number) {
        String word = number == 1 ? "event." : "events.";
        String name = EventKind.KNOWN.contains(kind) ? Words.text(word + kind.id()) : kind.id();
        return Formats.number(number) + " " + name;
    }

    public static String one(EventKind kind) {
        return EventKind.KNOWN.contains(kind) ? Words.text("event." + kind.id()) : kind.id();
    }

    public static String of(Category category) {
        return Words.text("category." + category.id());
    }

    public static String of(Fate fate) {
        return Words.text("fate." + fate.id());
    }
}
