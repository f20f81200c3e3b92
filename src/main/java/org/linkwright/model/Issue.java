package org.linkwright.model;

import java.util.Optional;

/**
 * Expected trouble, as a value.
 *
 * @param code stable upper-case code that a user can search for, such as {@code ROW_SHORT}
 * @param message a sentence an analyst understands, with a way out
 * @param where the place it is about, if it has one
 * @param raw the text it is about, as it stood in the file; empty where it is about no text
 */
public record Issue(String code, String message, Optional<SourceRef> where, String raw) {
    public Issue at(SourceRef place, String text) {
        return new Issue(code, message, Optional.of(place), text);
    }
}
