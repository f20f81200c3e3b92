package org.linkwright.model;

/**
 * A node of the case.
 *
 * @param id its number in the case file, from 1
 * @param identifier kind and canonical key
 * @param label what to write beside it; the key where nobody gave a better one
 * @param category what a person is in the case; {@link Category#UNKNOWN} for all that are not persons
 */
public record Entity(long id, Identifier identifier, String label, Category category) {
    public EntityKind kind() {
        return identifier.kind();
    }

    public String key() {
        return identifier.key();
    }
}
