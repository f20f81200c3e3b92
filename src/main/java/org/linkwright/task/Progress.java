package org.linkwright.task;

import java.util.concurrent.CancellationException;

/** How long work says where it is, and learns that nobody wants it any more. Safe for threads. */
public interface Progress {
    /** Tells nobody and is never cancelled. */
    Progress NONE = new Progress() {
        @Override
        public void report(String what, double share) {}

        @Override
        public boolean isCancelled() {
            return false;
        }
    };

    /**
     * Says how far the work is.
     *
     * @param what what is being done, for a person to read
     * @param share how much of it is done, 0 to 1; negative where that is not known
     */
    void report(String what, double share);

    boolean isCancelled();

    /**
     * Ends the work where it was cancelled.
     *
     * @throws CancellationException once the work was cancelled
     */
    default void check() {
        if (isCancelled()) {
            throw new CancellationException();
        }
    }
}
