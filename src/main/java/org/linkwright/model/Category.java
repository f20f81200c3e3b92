package org.linkwright.model;

import java.util.Locale;

/** What a person is in a case: Directive (EU) 2016/680, article 6. Only a person's decision sets it. */
public enum Category {
    SUSPECT,
    VICTIM,
    /** A victim who was under 18 at the time. */
    CHILD_VICTIM,
    WITNESS,
    OTHER,
    UNKNOWN;

    /** The form written to files: lower case, hyphens. */
    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /**
     * The category with that id.
     *
     * @throws IllegalArgumentException where no category has it
     */
    public static Category of(String id) {
        return valueOf(id.strip().toUpperCase(Locale.ROOT).replace('-', '_').replace(' ', '_'));
    }

    public boolean isVictim() {
        return this == VICTIM || this == CHILD_VICTIM;
    }
}
