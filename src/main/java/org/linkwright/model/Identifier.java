package org.linkwright.model;

/**
 * An entity's name for machines: kind and canonical key, unique together. Two texts that normalise to the same identifier
 * are the same entity; nothing else merges by itself.
 *
 * @param kind what it is
 * @param key canonical form, such as {@code +12025550143}, {@code instagram:example_user}, {@code imei:356938035643809};
 *     never blank
 */
public record Identifier(EntityKind kind, String key) implements Comparable<Identifier> {
    public Identifier {
        if (key.isBlank()) {
            throw new IllegalArgumentException("An identifier needs a key");
        }
    }

    @Override
    public int compareTo(Identifier other) {
        int byKind = kind.compareTo(other.kind);
        return byKind != 0 ? byKind : key.compareTo(other.key);
    }

    @Override
    public String toString() {
        return key;
    }
}
