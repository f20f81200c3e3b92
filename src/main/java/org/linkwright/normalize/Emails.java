package org.linkwright.normalize;

import org.linkwright.model.Identifier;

/** E-mail addresses. */
public final class Emails {
    private Emails() {}

    /** Never throws for any text. */
    public static Reading<Identifier> read(String raw, Context context) {
        throw new UnsupportedOperationException();
    }
}
