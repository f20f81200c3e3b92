package org.linkwright.normalize;

/** Which comes first in a date written with numbers alone. */
public enum DateOrder {
    MDY,
    DMY,
    UNDECIDED
}
