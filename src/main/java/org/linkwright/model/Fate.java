package org.linkwright.model;

import java.util.Locale;

/** What became of a row. Every row has exactly one fate, and the four add up to the rows read. */
public enum Fate {
    /** something of it was kept: an event, an identifier, a place or a fact */
    ACCEPTED,
    /** says the same as a row that was kept; it stays attached to that row's event */
    DUPLICATE,
    /** nothing of it could be used; the reason is kept */
    REJECTED,
    /** no record by rule: blank, banner, repeated header, total, footer; the rule is kept */
    IGNORED;

    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }
}
