package org.linkwright.task;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class RelayTest {
    @Test
    void doesTheStepsInTheOrderInWhichTheyAreGiven() throws IOException {
        List<Integer> done = new ArrayList<>();
        try (Relay<IOException> relay = new Relay<>(IOException.class)) {
            for (int i = 0; i < 1000; i++) {
                int step = i;
                relay.give(() -> done.add(step));
            }
            relay.await();
            assertEquals(IntStream.range(0, 1000).boxed().toList(), done);
        }
    }

    @Test
    void tellsItsGiverWhatAStepFailedWithAndDoesNoOther() throws IOException {
        IOException full = new IOException("the disk is full");
        AtomicBoolean later = new AtomicBoolean();
        CountDownLatch given = new CountDownLatch(1);
        try (Relay<IOException> relay = new Relay<>(IOException.class)) {
            relay.give(() -> {
                awaited(given);
                throw full;
            });
            relay.give(() -> later.set(true));
            given.countDown();
            assertSame(full, assertThrows(IOException.class, relay::await));
            assertSame(full, assertThrows(IOException.class, () -> relay.give(() -> later.set(true))));
        }
        assertFalse(later.get());
    }

    @Test
    void tellsAnUnexpectedFailureAsItIs() throws IOException {
        try (Relay<IOException> relay = new Relay<>(IOException.class)) {
            relay.give(() -> {
                throw new IllegalStateException("broken");
            });
            assertThrows(IllegalStateException.class, relay::await);
        }
    }

    @Test
    void waitsForTheStepUnderWayWhenClosed() throws IOException {
        CountDownLatch begun = new CountDownLatch(1);
        AtomicBoolean ended = new AtomicBoolean();
        Relay<IOException> relay = new Relay<>(IOException.class);
        relay.give(() -> {
            begun.countDown();
            ended.set(true);
        });
        awaited(begun);
        relay.close();
        assertEquals(true, ended.get());
    }

    private static void awaited(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
