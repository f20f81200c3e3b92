package org.linkwright.chart;

import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Finds texts of a picture that lie over other texts or over forms, by the ink of their glyphs. */
public final class Legibility {
    private final Map<String, Mark.Shape> forms = new LinkedHashMap<>();
    private final List<Mark.Text> texts = new ArrayList<>();
    private final List<Rectangle2D> boxes = new ArrayList<>();

    private Legibility(Scene scene) {
        for (Mark mark : scene.marks()) {
            if (mark instanceof Mark.Shape shape && isNode(shape)) {
                forms.putIfAbsent(shape.name(), shape);
            }
        }
        for (Mark mark : scene.marks()) {
            if (mark instanceof Mark.Text text && !isIcon(text)) {
                double left =
                        text.x() - Fonts.width(text.text(), text.face(), text.size()) * Bounds.shift(text.anchor());
                texts.add(text);
                boxes.add(Fonts.outline(text.text(), text.face(), text.size(), left, text.y())
                        .getBounds2D());
            }
        }
    }

    private static boolean isNode(Mark.Shape shape) {
        return !shape.name().contains(" > ") && shape.name().contains(":");
    }

    private boolean isIcon(Mark.Text text) {
        Mark.Shape form = forms.get(text.name());
        return form != null && box(form).contains(text.x(), text.y());
    }

    private static Rectangle2D box(Mark.Shape form) {
        return new Rectangle2D.Double(
                form.x() - form.width() / 2, form.y() - form.height() / 2, form.width(), form.height());
    }

    /** What covers what, in words; empty where all can be read. */
    public static List<String> faults(Scene scene) {
        Legibility legibility = new Legibility(scene);
        List<String> faults = new ArrayList<>();
        for (int i = 0; i < legibility.texts.size(); i++) {
            Mark.Text text = legibility.texts.get(i);
            Rectangle2D box = legibility.boxes.get(i);
            for (int j = i + 1; j < legibility.texts.size(); j++) {
                Mark.Text other = legibility.texts.get(j);
                boolean isOneLabel = text.name().equals(other.name()) && text.x() == other.x();
                if (!isOneLabel && box.intersects(legibility.boxes.get(j))) {
                    faults.add(text.text() + " over " + other.text());
                }
            }
            for (Mark.Shape form : legibility.forms.values()) {
                if (box.intersects(box(form))) {
                    faults.add(text.text() + " over " + form.name());
                }
            }
        }
        return faults;
    }

    /** What is written for each name, lines of one label joined by blanks, icons left out. */
    public static Map<String, String> written(Scene scene) {
        Map<String, String> written = new HashMap<>();
        new Legibility(scene).texts.forEach(text -> written.merge(text.name(), text.text(), (a, b) -> a + " " + b));
        return written;
    }
}
