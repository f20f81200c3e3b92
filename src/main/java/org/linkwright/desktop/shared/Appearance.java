package org.linkwright.desktop.shared;

import atlantafx.base.theme.PrimerDark;
import atlantafx.base.theme.PrimerLight;
import java.util.Locale;
import javafx.application.Application;
import javafx.application.ColorScheme;
import javafx.application.Platform;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import org.linkwright.chart.Theme;

/** Light or dark: by the system's setting, or as the person chose. */
public final class Appearance {
    private static final String KEY = "theme";

    private final Settings settings;
    private final ReadOnlyBooleanWrapper dark = new ReadOnlyBooleanWrapper();

    /** What a person can choose. */
    public enum Choice {
        SYSTEM,
        LIGHT,
        DARK
    }

    public Appearance(Settings settings) {
        this.settings = settings;
        Platform.getPreferences().colorSchemeProperty().addListener((scheme, was, is) -> apply());
        apply();
    }

    public Choice choice() {
        String chosen = settings.get(KEY, "system").toUpperCase(Locale.ROOT);
        for (Choice choice : Choice.values()) {
            if (choice.name().equals(chosen)) {
                return choice;
            }
        }
        return Choice.SYSTEM;
    }

    public void choose(Choice choice) {
        settings.set(KEY, choice.name().toLowerCase(Locale.ROOT));
        apply();
    }

    public ReadOnlyBooleanProperty darkProperty() {
        return dark.getReadOnlyProperty();
    }

    /** The ground and ink of charts on screen. */
    public Theme chartTheme() {
        return dark.get() ? Theme.DARK : Theme.LIGHT;
    }

    private void apply() {
        boolean isDark = switch (choice()) {
            case SYSTEM -> Platform.getPreferences().getColorScheme() == ColorScheme.DARK;
            case LIGHT -> false;
            case DARK -> true;
        };
        Application.setUserAgentStylesheet((isDark ? new PrimerDark() : new PrimerLight()).getUserAgentStylesheet());
        dark.set(isDark);
    }
}
