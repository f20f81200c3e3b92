package org.linkwright.task;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;

class JobsTest {
    private final List<String> shown = new ArrayList<>();
    private final Queue<Runnable> handedOver = new ArrayDeque<>();

    @Test
    void worksInTheBackgroundAndHandsItsResultOver() throws InterruptedException {
        CountDownLatch done = new CountDownLatch(1);
        AtomicReference<Thread> worker = new AtomicReference<>();
        try (Jobs jobs = Jobs.inBackground(Runnable::run, unexpected -> shown.add(unexpected.toString()))) {
            jobs.run(
                    progress -> {
                        worker.set(Thread.currentThread());
                        return "result";
                    },
                    result -> {
                        shown.add(result);
                        done.countDown();
                    });
            assertTrue(done.await(10, TimeUnit.SECONDS));
        }
        assertEquals(List.of("result"), shown);
        assertNotSame(Thread.currentThread(), worker.get());
    }

    @Test
    void givesAFailureThatNobodyTakesToTheOnePlaceThatShowsErrors() {
        IOException failure = new IOException("disk");
        AtomicReference<Throwable> unexpected = new AtomicReference<>();
        Jobs jobs = Jobs.onSameThread(unexpected::set);

        jobs.run(
                progress -> {
                    throw failure;
                },
                result -> shown.add("done"));

        assertSame(failure, unexpected.get());
        assertEquals(List.of(), shown);
    }

    @Test
    void showsTheLatestOfWhatComesOnTheWayAndThenTheResult() {
        Jobs jobs = lateHandOver();
        jobs.<String, String>show(
                (sketch, progress) -> {
                    sketch.accept("first");
                    sketch.accept("second");
                    return "result";
                },
                shown::add,
                shown::add,
                failure -> shown.add(failure.toString()));

        handedOver.forEach(Runnable::run);

        assertEquals(List.of("second", "result"), shown);
    }

    @Test
    void showsNothingOfWhatCameOnTheWayOnceItWasCancelled() {
        Jobs jobs = lateHandOver();
        Jobs.Job job = jobs.<String, String>show(
                (sketch, progress) -> {
                    sketch.accept("first");
                    return "result";
                },
                shown::add,
                shown::add,
                failure -> shown.add(failure.toString()));

        job.cancel();
        handedOver.forEach(Runnable::run);

        assertEquals(List.of(), shown);
    }

    @Test
    void handsOverNothingOnceItWasCancelled() {
        Jobs jobs = lateHandOver();
        Jobs.Job job = jobs.run(
                progress -> "result", (what, share) -> {}, result -> shown.add(result), failure -> shown.add("failed"));

        job.cancel();
        handedOver.forEach(Runnable::run);

        assertEquals(List.of(), shown);
    }

    @Test
    void endsAtTheNextCheckAfterItWasCancelled() throws InterruptedException {
        CountDownLatch started = new CountDownLatch(1);
        CountDownLatch cancelled = new CountDownLatch(1);
        CountDownLatch ended = new CountDownLatch(1);
        try (Jobs jobs = Jobs.inBackground(Runnable::run, unexpected -> shown.add(unexpected.toString()))) {
            Jobs.Job job = jobs.run(
                    progress -> {
                        started.countDown();
                        try {
                            cancelled.await();
                            progress.check();
                            return "went on";
                        } finally {
                            ended.countDown();
                        }
                    },
                    result -> shown.add(result));
            assertTrue(started.await(10, TimeUnit.SECONDS));
            job.cancel();
            cancelled.countDown();
            assertTrue(ended.await(10, TimeUnit.SECONDS));
        }
        assertEquals(List.of(), shown);
    }

    @Test
    void showsOnlyTheLatestOfReportsThatComeFasterThanTheyCanBeShown() {
        Jobs jobs = lateHandOver();

        jobs.run(
                progress -> {
                    progress.report("a", 0.1);
                    progress.report("b", 0.2);
                    progress.report("c", 0.3);
                    return "";
                },
                (what, share) -> shown.add(what + share),
                result -> {},
                failure -> {});
        handedOver.forEach(Runnable::run);

        assertEquals(List.of("c0.3"), shown);
    }

    /** Work is done at once, hand-overs wait in {@link #handedOver}. */
    private Jobs lateHandOver() {
        return Jobs.onSameThread(handedOver::add, unexpected -> shown.add(unexpected.toString()));
    }
}
