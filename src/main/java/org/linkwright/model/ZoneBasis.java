package org.linkwright.model;

import java.util.Locale;

/** Where the zone of a time came from. */
public enum ZoneBasis {
    /** written in the cell, or beside it in the row */
    CELL,
    /** written in the column's header */
    COLUMN,
    /** stated by the layout's profile */
    PROFILE,
    /** said by the person who imported the file */
    USER,
    /** nobody said: the time is local to an unknown place */
    UNKNOWN;

    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }
}
