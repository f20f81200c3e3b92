package org.linkwright.task;

import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;

/**
 * Steps that one thread does after the other, in the order in which they are given, while their giver goes on. Few may wait:
 * who gives more waits too. After a step has failed no further one is done. For one giver.
 *
 * @param <E> as what a step may fail
 */
public final class Relay<E extends Exception> implements AutoCloseable {
    private static final int WAITING = 12;

    private final Class<E> expected;
    private final Semaphore room = new Semaphore(WAITING);
    private final ExecutorService runner = Executors.newSingleThreadExecutor(
            Thread.ofPlatform().name("relay-", 1).daemon(true).factory());
    private volatile Throwable failure;
    private volatile boolean closed;

    /** A part of the work. */
    @FunctionalInterface
    public interface Step<E extends Exception> {
        void run() throws E;
    }

    public Relay(Class<E> expected) {
        this.expected = expected;
    }

    /** Has a step done some time later; throws what an earlier one failed with. */
    public void give(Step<E> step) throws E {
        check();
        room.acquireUninterruptibly();
        runner.execute(() -> run(step));
    }

    private void run(Step<E> step) {
        try {
            if (failure == null && !closed) {
                step.run();
            }
        } catch (Throwable t) {
            failure = t;
        } finally {
            room.release();
        }
    }

    /** Waits until all steps are done; throws what one of them failed with. */
    public void await() throws E {
        room.acquireUninterruptibly(WAITING);
        room.release(WAITING);
        check();
    }

    private void check() throws E {
        Throwable t = failure;
        if (expected.isInstance(t)) {
            throw expected.cast(t);
        } else if (t instanceof RuntimeException e) {
            throw e;
        } else if (t instanceof Error e) {
            throw e;
        }
    }

    /** Waits for the step under way and does no other. */
    @Override
    public void close() {
        closed = true;
        room.acquireUninterruptibly(WAITING);
        room.release(WAITING);
        runner.shutdown();
    }
}
