package org.linkwright.normalize;

import org.linkwright.model.Identifier;

/** Addresses on block chains, and transaction hashes. */
public final class Wallets {
    private Wallets() {}

    /** Never throws for any text. */
    public static Reading<Identifier> read(String raw, Context context) {
        throw new UnsupportedOperationException();
    }
}
