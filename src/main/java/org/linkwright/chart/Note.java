package org.linkwright.chart;

import org.linkwright.model.EntityKind;
import org.linkwright.model.Identifier;

/**
 * What a person wrote on a chart.
 *
 * @param id unique within its chart, such as {@code n1}
 * @param kind text on the ground, a frame behind nodes, or a callout
 * @param text its words, lines parted by {@code \n}; the caption of a frame
 * @param x of its upper left corner in points; of a callout from the centre of its target
 * @param y of its upper left corner in points; of a callout from the centre of its target
 * @param width of a frame in points; 0 for others, which are as wide as their words
 * @param height of a frame in points; 0 for others
 * @param target name of the node or line that a callout is about; empty for others
 */
public record Note(String id, Kind kind, String text, double x, double y, double width, double height, String target) {
    /** What sort of note. */
    public enum Kind {
        TEXT,
        FRAME,
        CALLOUT
    }

    private static final EntityKind MARKS = new EntityKind("note");

    /** Names its marks. */
    public String name() {
        return ChartNode.nameOf(new Identifier(MARKS, id));
    }

    public Note withText(String newText) {
        return new Note(id, kind, newText, x, y, width, height, target);
    }

    public Note movedTo(double newX, double newY) {
        return new Note(id, kind, text, newX, newY, width, height, target);
    }

    public Note sized(double newWidth, double newHeight) {
        return new Note(id, kind, text, x, y, newWidth, newHeight, target);
    }

    public Note about(String newTarget) {
        return new Note(id, kind, text, x, y, width, height, newTarget);
    }
}
