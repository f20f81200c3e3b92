package org.linkwright.task;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.TimeUnit;

/**
 * What an iterator gives, in its order, read on a thread of its own a little ahead of who asks. Few things are read at once on the
 * asking thread. What the iterator throws is thrown where the thing would have come. The iterator is used by one thread at a
 * time, and by none after {@link #close}.
 */
public final class Ahead<T> implements Iterator<T>, AutoCloseable {
    private static final int AT_ONCE = 1000;
    private static final int BATCH = 64;
    private static final int WAITING = 6;
    private static final long LOOK_EVERY_MILLIS = 20;

    private final Iterator<T> source;
    private final BlockingQueue<Batch<T>> batches = new ArrayBlockingQueue<>(WAITING);
    private Batch<T> batch = new Batch<>(List.of(), null, false);
    private int at;
    private int given;
    private Thread reader;
    private volatile boolean closed;
    private volatile boolean stopped;
    private volatile Throwable stoppedBy;

    /** Some things, and what follows them: more, the end, or a failure. */
    private record Batch<T>(List<T> things, Throwable failure, boolean last) {}

    public Ahead(Iterator<T> source) {
        this.source = source;
    }

    @Override
    public boolean hasNext() {
        if (given < AT_ONCE) {
            return source.hasNext();
        }
        while (at == batch.things().size()) {
            rethrow(batch.failure());
            if (batch.last()) {
                return false;
            }
            batch = take();
            at = 0;
        }
        return true;
    }

    @Override
    public T next() {
        if (given < AT_ONCE) {
            given++;
            return source.next();
        }
        if (!hasNext()) {
            throw new NoSuchElementException();
        }
        return batch.things().get(at++);
    }

    private Batch<T> take() {
        if (reader == null) {
            reader = Thread.ofPlatform().name("ahead").daemon(true).start(this::read);
        }
        boolean interrupted = false;
        try {
            while (true) {
                try {
                    boolean last = stopped;
                    Batch<T> next = batches.poll(last ? 0 : LOOK_EVERY_MILLIS, TimeUnit.MILLISECONDS);
                    if (next != null || last) {
                        return next == null ? new Batch<>(List.of(), stoppedBy, true) : next;
                    }
                } catch (InterruptedException e) {
                    interrupted = true;
                }
            }
        } finally {
            if (interrupted) {
                Thread.currentThread().interrupt();
            }
        }
    }

    /** Whatever stops the thread, be it want of memory for the next batch, reaches who asks. */
    private void read() {
        try {
            readAll();
        } catch (Throwable t) {
            stoppedBy = t;
        } finally {
            stopped = true;
        }
    }

    private void readAll() {
        boolean more = true;
        while (more && !closed) {
            List<T> things = new ArrayList<>(BATCH);
            Throwable failure = null;
            try {
                while (things.size() < BATCH && source.hasNext()) {
                    things.add(source.next());
                }
                more = things.size() == BATCH;
            } catch (Throwable t) {
                failure = t;
                more = false;
            }
            give(new Batch<>(things, failure, !more));
        }
    }

    private void give(Batch<T> full) {
        try {
            while (!closed && !batches.offer(full, LOOK_EVERY_MILLIS, TimeUnit.MILLISECONDS)) {
                // whoever asks is slower
            }
        } catch (InterruptedException e) {
            throw new IllegalStateException("Nobody interrupts the reader", e);
        }
    }

    private static void rethrow(Throwable failure) {
        if (failure instanceof RuntimeException e) {
            throw e;
        } else if (failure instanceof Error e) {
            throw e;
        }
    }

    /** Waits until the thread has stopped; it is never interrupted, since that would close the file it reads. */
    @Override
    public void close() {
        closed = true;
        boolean interrupted = false;
        while (reader != null && reader.isAlive()) {
            try {
                reader.join();
            } catch (InterruptedException e) {
                interrupted = true;
            }
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
    }
}
