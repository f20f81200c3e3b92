package org.linkwright.model;

/**
 * How reliable something is, in the words of one scheme. Grades are stored as given and never averaged.
 *
 * @param scheme {@code admiralty}, {@code 3x5x2} or {@code 5x5x5}; empty where nobody graded it
 * @param value as the scheme writes it, such as {@code B2}; empty where nobody graded it
 */
public record Grade(String scheme, String value) {
    public static final Grade NONE = new Grade("", "");

    public boolean isGiven() {
        return !value.isEmpty();
    }
}
