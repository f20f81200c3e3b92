package org.linkwright.store;

/**
 * A part of a cell's text, as indexes of {@code char}s.
 *
 * @param start where it begins
 * @param end the index behind it
 */
public record Span(int start, int end) {
    /** The whole of a cell, whatever is in it. */
    public static final Span WHOLE = new Span(0, 0);

    /** Whether it is a part, and not the whole. */
    public boolean isPart() {
        return end > start;
    }
}
