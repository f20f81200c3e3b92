package org.linkwright.normalize;

/** Internet addresses with their port. */
public final class Addresses {
    private Addresses() {}

    /** Never throws for any text. */
    public static Reading<IpEndpoint> read(String raw, Context context) {
        throw new UnsupportedOperationException();
    }
}
