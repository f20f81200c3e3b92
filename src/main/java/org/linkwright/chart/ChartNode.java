package org.linkwright.chart;

import org.linkwright.model.Category;
import org.linkwright.model.Identifier;

/**
 * An entity on a chart.
 *
 * @param id which entity
 * @param label what is written at it
 * @param category what a person is in the case
 * @param x of its centre, to the right, in points
 * @param y of its centre, down, in points
 * @param size factor on its usual size, 1 to 3
 * @param pinned whether layouts leave it where it is
 */
public record ChartNode(
        Identifier id, String label, Category category, double x, double y, double size, boolean pinned) {
    /** Names the node within its chart and its scene. */
    public String name() {
        return nameOf(id);
    }

    /** The name of the node that stands for {@code id}. */
    public static String nameOf(Identifier id) {
        return id.kind() + ":" + id.key();
    }

    public ChartNode movedTo(double newX, double newY) {
        return new ChartNode(id, label, category, newX, newY, size, pinned);
    }

    public ChartNode sized(double newSize) {
        return new ChartNode(id, label, category, x, y, newSize, pinned);
    }

    public ChartNode pinned(boolean isPinned) {
        return new ChartNode(id, label, category, x, y, size, isPinned);
    }
}
