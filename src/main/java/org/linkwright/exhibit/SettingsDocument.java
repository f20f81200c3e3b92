package org.linkwright.exhibit;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import com.google.gson.JsonParseException;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.linkwright.model.LinkwrightException;
import org.linkwright.model.Messages;

/** The settings of an exhibit as a JSON document, kept in the case so that it can be made again. */
public final class SettingsDocument {
    private static final Messages MESSAGES = Messages.of(SettingsDocument.class);
    private static final Gson GSON = new GsonBuilder().disableHtmlEscaping().create();

    private SettingsDocument() {}

    public static String write(ExhibitSettings settings) {
        return GSON.toJson(new Written(
                settings.chart(),
                settings.focus(),
                settings.hops(),
                settings.top(),
                settings.from().map(LocalDate::toString).orElse(null),
                settings.to().map(LocalDate::toString).orElse(null),
                settings.kinds(),
                settings.layout(),
                settings.title(),
                settings.paper(),
                settings.redact(),
                settings.label()));
    }

    /**
     * The settings of a document.
     *
     * @throws LinkwrightException {@code SETTINGS_UNREADABLE}
     */
    public static ExhibitSettings read(String json) throws LinkwrightException {
        try {
            Written w = GSON.fromJson(json, Written.class);
            return new ExhibitSettings(
                    w.chart,
                    List.copyOf(w.focus),
                    w.hops,
                    w.top,
                    Optional.ofNullable(w.from).map(LocalDate::parse),
                    Optional.ofNullable(w.to).map(LocalDate::parse),
                    List.copyOf(w.kinds),
                    w.layout,
                    w.title,
                    w.paper,
                    w.redact,
                    w.label);
        } catch (JsonParseException | NullPointerException | DateTimeException e) {
            throw new LinkwrightException(MESSAGES.issue("SETTINGS_UNREADABLE"), e);
        }
    }

    private record Written(
            String chart,
            List<String> focus,
            int hops,
            int top,
            String from,
            String to,
            List<String> kinds,
            String layout,
            String title,
            String paper,
            String redact,
            String label) {}
}
