package org.linkwright.layout;

import java.util.stream.IntStream;
import org.linkwright.task.Progress;

/**
 * Loops over nodes on all processors. Each node's result must depend on nothing that the loop changes; then it does not
 * matter which thread computes it, and the result is the same everywhere.
 */
final class Lanes {
    private static final int CHUNK = 1024;

    private Lanes() {}

    /** Does the nodes from {@code begin} to before {@code end}. */
    @FunctionalInterface
    interface Span {
        void run(int begin, int end);
    }

    /**
     * Does all nodes.
     *
     * @throws java.util.concurrent.CancellationException between two parts, once {@code progress} is cancelled
     */
    static void over(int nodes, Progress progress, Span work) {
        int chunks = (nodes + CHUNK - 1) / CHUNK;
        if (chunks <= 2) {
            work.run(0, nodes);
        } else {
            IntStream.range(0, chunks).parallel().forEach(chunk -> {
                progress.check();
                work.run(chunk * CHUNK, Math.min(nodes, (chunk + 1) * CHUNK));
            });
        }
    }
}
