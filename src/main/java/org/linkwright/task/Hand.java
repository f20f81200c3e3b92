package org.linkwright.task;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Small steps in the order in which they are given: the first at once, and where many come the others a little later, on a
 * thread of their own. For one giver.
 *
 * @param <E> as what a step may fail
 */
public final class Hand<E extends Exception> implements AutoCloseable {
    private static final int AT_ONCE = 1000;
    private static final int BATCH = 64;

    private final Class<E> expected;
    private Optional<Relay<E>> relay = Optional.empty();
    private List<Relay.Step<E>> waiting = new ArrayList<>(BATCH);
    private int given;

    public Hand(Class<E> expected) {
        this.expected = expected;
    }

    /** Has a step done, now or later; throws what an earlier one failed with. */
    public void give(Relay.Step<E> step) throws E {
        if (given < AT_ONCE) {
            given++;
            step.run();
            return;
        }
        waiting.add(step);
        if (waiting.size() == BATCH) {
            hand();
        }
    }

    private void hand() throws E {
        if (relay.isEmpty()) {
            relay = Optional.of(new Relay<>(expected));
        }
        List<Relay.Step<E>> steps = waiting;
        waiting = new ArrayList<>(BATCH);
        relay.get().give(() -> {
            for (Relay.Step<E> step : steps) {
                step.run();
            }
        });
    }

    /** Waits until all steps are done; throws what one of them failed with. */
    public void await() throws E {
        if (!waiting.isEmpty()) {
            hand();
        }
        if (relay.isPresent()) {
            relay.get().await();
        }
    }

    /** Waits for the steps under way and does no other. */
    @Override
    public void close() {
        relay.ifPresent(Relay::close);
    }
}
