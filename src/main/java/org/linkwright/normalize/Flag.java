package org.linkwright.normalize;

/**
 * What is to be known about a value beside its canonical form. {@link #unusable} flags go with no value: such a text is
 * kept and listed but never becomes an entity.
 */
public enum Flag {
    BAD_CHECKSUM(true),
    SCI_LOSSY(true);

    private final boolean unusable;

    Flag(boolean unusable) {
        this.unusable = unusable;
    }

    public boolean unusable() {
        return unusable;
    }
}
