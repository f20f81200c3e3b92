package org.linkwright.store;

import java.math.BigDecimal;
import org.linkwright.model.Amount;
import org.linkwright.model.Moment;

/**
 * A number that is the same for events that say the same: kind, ends, start, duration and amount. Others share it only by
 * rare chance, so that what it finds is compared in full.
 */
final class Fingerprint {
    private Fingerprint() {}

    static long of(NewEvent event) {
        long hash = mix(text(event.kind().id()));
        hash = mix(hash ^ event.from());
        hash = mix(hash ^ event.to());
        if (event.start().isPresent()) {
            Moment start = event.start().get();
            hash = mix(hash ^ Moments.order(start));
            hash = mix(hash ^ (start.instant().isPresent() ? 1 : 2));
        }
        hash = mix(hash ^ event.durationSeconds().orElse(-1));
        if (event.amount().isPresent()) {
            Amount amount = event.amount().get();
            BigDecimal value = amount.value().stripTrailingZeros();
            hash = mix(hash ^ text(value.toString() + " " + amount.currency()));
        }
        return hash;
    }

    /** FNV-1a, 64 bits, over the characters. */
    private static long text(String text) {
        long hash = 0xcbf29ce484222325L;
        for (int i = 0; i < text.length(); i++) {
            hash = (hash ^ text.charAt(i)) * 0x100000001b3L;
        }
        return hash;
    }

    /** The finaliser of SplitMix64 (Steele, Lea, Flood: "Fast splittable pseudorandom number generators", 2014). */
    private static long mix(long value) {
        long z = value + 0x9e3779b97f4a7c15L;
        z = (z ^ (z >>> 30)) * 0xbf58476d1ce4e5b9L;
        z = (z ^ (z >>> 27)) * 0x94d049bb133111ebL;
        return z ^ (z >>> 31);
    }
}
