package org.linkwright.task;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AheadTest {
    @ParameterizedTest
    @ValueSource(ints = {0, 1, 999, 1000, 1001, 1255, 1256, 1257, 10_000})
    void givesEverythingInItsOrder(int number) {
        List<Integer> all = new ArrayList<>();
        try (Ahead<Integer> ahead = new Ahead<>(IntStream.range(0, number).iterator())) {
            while (ahead.hasNext()) {
                assertTrue(ahead.hasNext(), "asking again changes nothing");
                all.add(ahead.next());
            }
            assertFalse(ahead.hasNext());
        }
        assertEquals(IntStream.range(0, number).boxed().toList(), all);
    }

    @ParameterizedTest
    @ValueSource(ints = {5, 1000, 3000})
    void throwsWhatTheSourceThrowsAfterAllBeforeIt(int good) {
        AtomicInteger seen = new AtomicInteger();
        try (Ahead<Integer> ahead = new Ahead<>(failingAfter(good))) {
            assertThrows(UncheckedIOException.class, () -> {
                while (ahead.hasNext()) {
                    assertEquals(seen.getAndIncrement(), ahead.next());
                }
            });
        }
        assertEquals(good, seen.get());
    }

    @Test
    void closingStopsTheReaderThoughNobodyAskedForTheRest() {
        AtomicInteger read = new AtomicInteger();
        Iterator<Integer> endless = IntStream.generate(read::getAndIncrement).iterator();
        try (Ahead<Integer> ahead = new Ahead<>(endless)) {
            for (int i = 0; i < 2000; i++) {
                assertEquals(i, ahead.next());
            }
        }
        int afterwards = read.get();
        assertTrue(afterwards < 10_000, "it reads only a little ahead: " + afterwards);
        assertEquals(afterwards, read.get(), "and nothing once it is closed");
    }

    private static Iterator<Integer> failingAfter(int good) {
        return new Iterator<>() {
            private int next;

            @Override
            public boolean hasNext() {
                if (next == good) {
                    throw new UncheckedIOException(new java.io.IOException("cut off"));
                }
                return true;
            }

            @Override
            public Integer next() {
                return next++;
            }
        };
    }
}
