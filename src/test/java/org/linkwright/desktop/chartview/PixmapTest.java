package org.linkwright.desktop.chartview;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;

import org.junit.jupiter.api.Test;

class PixmapTest {
    private final Pixmap four = new Pixmap(new int[] {1, 2, 3, 4}, 2, 2);

    @Test
    void growsByRepeatingThePixelsThatAreNearest() {
        int[] twice = {1, 1, 2, 2, 1, 1, 2, 2, 3, 3, 4, 4, 3, 3, 4, 4};

        assertArrayEquals(twice, four.stretched(0, 0, 0.5, 4, 4, 9).pixels());
    }

    @Test
    void hasAnotherColourBeyondItsEdges() {
        assertArrayEquals(
                new int[] {9, 9, 9, 1}, four.stretched(-1, -1, 1, 2, 2, 9).pixels());
        assertArrayEquals(
                new int[] {4, 9, 9, 9}, four.stretched(1, 1, 1, 2, 2, 9).pixels());
    }
}
