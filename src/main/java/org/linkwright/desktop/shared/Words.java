package org.linkwright.desktop.shared;

import org.linkwright.model.Messages;

/** The sentences of the window. */
public final class Words {
    private static final Messages MESSAGES = Messages.of(Words.class);

    private Words() {}

    /** The sentence for {@code key}, its {@code {0}}, {@code {1}} … filled in. */
    public static String text(String key, Object... arguments) {
        return MESSAGES.text(key, arguments);
    }
}
