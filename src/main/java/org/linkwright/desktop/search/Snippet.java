package org.linkwright.desktop.search;

import java.util.Arrays;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;

/** A piece of a text around the words that were searched for, which stand out. */
final class Snippet extends HBox {
    private static final int BEFORE = 24;
    private static final int LENGTH = 72;

    Snippet(String text, String query) {
        Matcher found = words(query).matcher(text);
        int start = found.find() ? Math.max(0, found.start() - BEFORE) : 0;
        int end = Math.min(text.length(), start + LENGTH);
        String piece = (start > 0 ? "…" : "") + text.substring(start, end) + (end < text.length() ? "…" : "");
        found.reset(piece);
        int at = 0;
        while (found.find()) {
            add(piece.substring(at, found.start()), false);
            add(found.group(), true);
            at = found.end();
        }
        add(piece.substring(at), false);
    }

    private static Pattern words(String query) {
        String any =
                Arrays.stream(query.strip().split("\\s+")).map(Pattern::quote).collect(Collectors.joining("|"));
        return Pattern.compile(any, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }

    private void add(String text, boolean isFound) {
        if (!text.isEmpty()) {
            Label label = new Label(text);
            if (isFound) {
                label.setMinWidth(Region.USE_PREF_SIZE);
                label.getStyleClass().add("found-word");
            }
            getChildren().add(label);
        }
    }
}
