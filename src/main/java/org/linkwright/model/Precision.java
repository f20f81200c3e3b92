package org.linkwright.model;

/** How exactly a time was written. What was not written is missing, not zero. */
public enum Precision {
    DAY,
    MINUTE,
    SECOND,
    FRACTION
}
