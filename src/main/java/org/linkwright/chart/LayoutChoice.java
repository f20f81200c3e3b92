package org.linkwright.chart;

import java.util.List;
import org.linkwright.layout.Layout;
import org.linkwright.layout.Layouts;

/**
 * A layout with what it groups by, written {@code organic} or {@code grouped:country}. A chart, a saved document and the
 * settings of an exhibit name it like that.
 *
 * @param layout its id
 * @param grouping what the grouped layout puts together; the others, but for the grid, take no notice
 */
public record LayoutChoice(String layout, Grouping grouping) {
    /**
     * The choice that is written so; by community where that is not said.
     *
     * @throws IllegalArgumentException where there is no such layout or grouping
     */
    public static LayoutChoice of(String text) {
        String[] parts = text.split(":", 2);
        if (!isKnown(text)) {
            throw new IllegalArgumentException(text);
        }
        return new LayoutChoice(parts[0], parts.length == 1 ? Grouping.COMMUNITY : Grouping.of(parts[1]));
    }

    /** Whether {@link #of} takes it. */
    public static boolean isKnown(String text) {
        String[] parts = text.split(":", 2);
        return ids().contains(parts[0]) && (parts.length == 1 || Grouping.ids().contains(parts[1]));
    }

    private static List<String> ids() {
        return Layouts.ALL.stream().map(Layout::id).toList();
    }

    /** As it is written. */
    public String text() {
        return grouping == Grouping.COMMUNITY ? layout : layout + ":" + grouping.id();
    }
}
