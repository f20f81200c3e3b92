package org.linkwright.task;

import java.util.concurrent.CancellationException;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * The one executor. Work runs off the caller's thread; its result, its failure and its progress are handed to the
 * {@code handOver} executor, which in the desktop is the JavaFX thread. A failure that nobody takes is logged and given to
 * the one place that shows errors.
 */
public final class Jobs implements AutoCloseable {
    private static final Logger LOG = Logger.getLogger(Jobs.class.getName());

    private final Executor workers;
    private final Executor handOver;
    private final Consumer<Throwable> unexpected;

    private Jobs(Executor workers, Executor handOver, Consumer<Throwable> unexpected) {
        this.workers = workers;
        this.handOver = handOver;
        this.unexpected = unexpected;
    }

    /** Background work on threads of its own. */
    public static Jobs inBackground(Executor handOver, Consumer<Throwable> unexpected) {
        return new Jobs(
                Executors.newCachedThreadPool(
                        Thread.ofPlatform().name("job-", 1).daemon(true).factory()),
                handOver,
                unexpected);
    }

    /** Runs all work at once on the caller's thread: for tests. */
    public static Jobs onSameThread(Consumer<Throwable> unexpected) {
        return onSameThread(Runnable::run, unexpected);
    }

    /** Runs all work at once on the caller's thread and hands over to {@code handOver}: for tests. */
    public static Jobs onSameThread(Executor handOver, Consumer<Throwable> unexpected) {
        return new Jobs(Runnable::run, handOver, unexpected);
    }

    /** Work that may fail. */
    @FunctionalInterface
    public interface Work<T> {
        T run(Progress progress) throws Exception;
    }

    /** Work that shows what it has on the way. */
    @FunctionalInterface
    public interface Shown<T, S> {
        T run(Consumer<S> sketch, Progress progress) throws Exception;
    }

    /** Handle on work under way. */
    public interface Job {
        /** Asks the work to stop; it ends at its next check, and no result is handed over. */
        void cancel();
    }

    /** Runs {@code work}, hands its result to {@code done} and any failure to the place that shows errors. */
    public <T> Job run(Work<T> work, Consumer<T> done) {
        return run(work, (what, share) -> {}, done, unexpected);
    }

    /**
     * Runs {@code work}. Exactly one of {@code done} and {@code failed} is called on the hand-over thread, neither if it
     * was cancelled. {@code progress} is called there too, with the latest report: reports that come faster than they can
     * be shown are skipped.
     */
    @SuppressWarnings("FutureReturnValueIgnored")
    public <T> Job run(
            Work<T> work, BiConsumer<String, Double> progress, Consumer<T> done, Consumer<Throwable> failed) {
        AtomicBoolean cancelled = new AtomicBoolean();
        Progress reporter = reporter(progress, cancelled);
        workers.execute(() -> {
            try {
                T result = work.run(reporter);
                handOver.execute(() -> {
                    if (!cancelled.get()) {
                        done.accept(result);
                    }
                });
            } catch (CancellationException e) {
                LOG.log(Level.FINE, "cancelled", e);
            } catch (Throwable t) {
                LOG.log(Level.INFO, "a job failed", t);
                handOver.execute(() -> failed.accept(t));
            }
        });
        return () -> cancelled.set(true);
    }

    /**
     * Runs {@code work} that shows what it has on the way: the latest is handed to {@code sketch}, those that come faster than
     * they can be shown are skipped, none comes after the result or a cancel.
     */
    public <T, S> Job show(Shown<T, S> work, Consumer<S> sketch, Consumer<T> done, Consumer<Throwable> failed) {
        AtomicBoolean ended = new AtomicBoolean();
        Consumer<S> latest = latest(each -> {
            if (!ended.get()) {
                sketch.accept(each);
            }
        });
        Job job = run(
                progress -> work.run(latest, progress),
                (what, share) -> {},
                result -> {
                    ended.set(true);
                    done.accept(result);
                },
                failed);
        return () -> {
            ended.set(true);
            job.cancel();
        };
    }

    /** Hands over the latest of what it is given; what comes faster than it can be shown is skipped. */
    private <S> Consumer<S> latest(Consumer<S> taker) {
        AtomicReference<S> latest = new AtomicReference<>();
        return each -> {
            if (latest.getAndSet(each) == null) {
                handOver.execute(() -> taker.accept(latest.getAndSet(null)));
            }
        };
    }

    private Progress reporter(BiConsumer<String, Double> progress, AtomicBoolean cancelled) {
        record Report(String what, double share) {}
        Consumer<Report> latest = latest(report -> progress.accept(report.what(), report.share()));
        return new Progress() {
            @Override
            public void report(String what, double share) {
                latest.accept(new Report(what, share));
            }

            @Override
            public boolean isCancelled() {
                return cancelled.get();
            }
        };
    }

    @Override
    public void close() {
        if (workers instanceof ExecutorService service) {
            service.shutdownNow();
        }
    }
}
