package org.linkwright.model;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.Optional;
import java.util.ResourceBundle;

/**
 * The user-visible sentences of one package, from the bundle {@code messages.properties} beside its classes. Numbers are
 * written the same on every machine.
 */
public final class Messages {
    private final ResourceBundle bundle;

    private Messages(ResourceBundle bundle) {
        this.bundle = bundle;
    }

    /** The bundle of the package that {@code anchor} is in. */
    public static Messages of(Class<?> anchor) {
        return new Messages(ResourceBundle.getBundle(anchor.getPackageName() + ".messages", Locale.ROOT));
    }

    /**
     * The sentence for {@code key}, its {@code {0}}, {@code {1}} … filled in.
     *
     * @throws java.util.MissingResourceException where the bundle has no such key
     */
    public String text(String key, Object... arguments) {
        return new MessageFormat(bundle.getString(key), Locale.ENGLISH).format(arguments);
    }

    /** The issue whose sentence the bundle keeps under its code. */
    public Issue issue(String code, Object... arguments) {
        return new Issue(code, text(code, arguments), Optional.empty(), "");
    }
}
