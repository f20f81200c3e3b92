package org.linkwright.task;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class HandTest {
    @Test
    void doesFewStepsAtOnceOnTheGivingThread() throws IOException {
        List<Thread> threads = new ArrayList<>();
        try (Hand<IOException> hand = new Hand<>(IOException.class)) {
            hand.give(() -> threads.add(Thread.currentThread()));
            assertEquals(List.of(Thread.currentThread()), threads);
        }
    }

    @Test
    void doesManyStepsInTheirOrderOnAnotherThread() throws IOException {
        List<Integer> done = new ArrayList<>();
        Set<Thread> threads = new HashSet<>();
        try (Hand<IOException> hand = new Hand<>(IOException.class)) {
            for (int i = 0; i < 5_003; i++) {
                int step = i;
                hand.give(() -> {
                    done.add(step);
                    threads.add(Thread.currentThread());
                });
            }
            hand.await();
            assertEquals(IntStream.range(0, 5_003).boxed().toList(), done);
            assertEquals(2, threads.size());
        }
    }

    @Test
    void throwsWhatAStepFailedWithAndDoesNoFurtherOne() throws IOException {
        List<Integer> done = new ArrayList<>();
        try (Hand<IOException> hand = new Hand<>(IOException.class)) {
            for (int i = 0; i < 2_000; i++) {
                hand.give(() -> done.add(0));
            }
            hand.await();
            hand.give(() -> {
                throw new IOException("no room");
            });
            hand.give(() -> done.add(1));
            assertEquals("no room", assertThrows(IOException.class, hand::await).getMessage());
            assertThrows(IOException.class, hand::await);
        }
        assertEquals(2_000, done.size());
        assertNotEquals(1, done.getLast());
    }
}
