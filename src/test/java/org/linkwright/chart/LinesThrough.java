package org.linkwright.chart;

import java.awt.Shape;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Finds lines that touch a node which is not their end, by walking along them in steps of a point. */
public final class LinesThrough {
    private LinesThrough() {}

    /** What touches what, in words. */
    public static List<String> nodes(Scene scene) {
        Map<String, Shape> forms = new LinkedHashMap<>();
        for (Mark mark : scene.marks()) {
            if (mark instanceof Mark.Shape shape
                    && !shape.name().contains(" > ")
                    && shape.name().contains(":")) {
                forms.putIfAbsent(shape.name(), Outlines.of(shape));
            }
        }
        List<String> found = new ArrayList<>();
        for (Mark mark : scene.marks()) {
            if (mark instanceof Mark.Line line && forms.containsKey(line.from())) {
                forms.forEach((name, form) -> {
                    if (!name.equals(line.from()) && !name.equals(line.to()) && touches(line, form)) {
                        found.add(line.name() + " touches " + name);
                    }
                });
            }
        }
        return found;
    }

    private static boolean touches(Mark.Line line, Shape form) {
        for (int i = 1; i < line.points().size(); i++) {
            Mark.Point a = line.points().get(i - 1);
            Mark.Point b = line.points().get(i);
            double steps = Math.ceil(Math.hypot(b.x() - a.x(), b.y() - a.y()));
            for (double step = 0; step <= steps; step++) {
                Mark.Point p = Outlines.between(a, b, steps == 0 ? 0 : step / steps);
                if (form.contains(p.x(), p.y())) {
                    return true;
                }
            }
        }
        return false;
    }
}
