package org.linkwright.store;

import java.util.Arrays;

/** Numbers of events by their fingerprint, in 16 bytes an entry at most half filled. Stands in for an index not yet built. */
final class FingerprintIndex {
    private static final long[] NONE = {};

    private long[] fingerprints = new long[1 << 10];
    private long[] events = new long[1 << 10];
    private int size;

    void put(long fingerprint, long event) {
        if (2 * (size + 1) > events.length) {
            grow();
        }
        insert(fingerprint, event);
        size++;
    }

    /** The events with that fingerprint. */
    long[] all(long fingerprint) {
        long[] found = NONE;
        int mask = events.length - 1;
        for (int i = (int) fingerprint & mask; events[i] != 0; i = (i + 1) & mask) {
            if (fingerprints[i] == fingerprint) {
                found = Arrays.copyOf(found, found.length + 1);
                found[found.length - 1] = events[i];
            }
        }
        return found;
    }

    private void insert(long fingerprint, long event) {
        int mask = events.length - 1;
        int i = (int) fingerprint & mask;
        while (events[i] != 0) {
            i = (i + 1) & mask;
        }
        fingerprints[i] = fingerprint;
        events[i] = event;
    }

    private void grow() {
        long[] oldFingerprints = fingerprints;
        long[] oldEvents = events;
        fingerprints = new long[2 * oldEvents.length];
        events = new long[2 * oldEvents.length];
        for (int i = 0; i < oldEvents.length; i++) {
            if (oldEvents[i] != 0) {
                insert(oldFingerprints[i], oldEvents[i]);
            }
        }
    }
}
