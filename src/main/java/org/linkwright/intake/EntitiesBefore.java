package org.linkwright.intake;

import org.linkwright.model.Identifier;

/**
 * Numbers of entities by their identifiers while these are the same objects, as readings of texts that came before are: most
 * are found in one look. Of two that fall on one place the later stays; what is not found here is known to the case.
 */
final class EntitiesBefore {
    private static final int PLACES = 1 << 18;
    private static final int TRIED = 4;

    private final Identifier[] identifiers = new Identifier[PLACES];
    private final long[] numbers = new long[PLACES];

    /** The number; 0 where it is not here. */
    // another object with the same identifier is found by the case
    @SuppressWarnings("ReferenceEquality")
    long find(Identifier identifier) {
        int place = place(identifier);
        for (int i = 0; i < TRIED; i++) {
            if (identifiers[place ^ i] == identifier) {
                return numbers[place ^ i];
            }
        }
        return 0;
    }

    void keep(Identifier identifier, long number) {
        int place = place(identifier);
        for (int i = 1; i < TRIED && identifiers[place] != null; i++) {
            place = place(identifier) ^ i;
        }
        identifiers[place] = identifier;
        numbers[place] = number;
    }

    private static int place(Identifier identifier) {
        return System.identityHashCode(identifier) & (PLACES - 1);
    }
}
