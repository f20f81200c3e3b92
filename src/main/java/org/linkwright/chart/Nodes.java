package org.linkwright.chart;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.linkwright.model.Identifier;

/** The nodes of a chart as they are drawn: their forms with a sign, a number or a picture inside. */
record Nodes(Map<String, Mark.Shape> forms, List<Mark> marks) {
    /** How much larger a node is that shows a picture. */
    private static final double WITH_PICTURE = 1.6;

    static Nodes of(Chart drawn, Ink ink) {
        Map<Identifier, Look> folded = new HashMap<>();
        drawn.additions().groups().stream()
                .filter(ChartGroup::folded)
                .forEach(group -> folded.put(group.node(), Look.folded(group.members())));
        Map<String, Mark.Shape> forms = new LinkedHashMap<>();
        List<Mark> marks = new ArrayList<>();
        for (ChartNode node : drawn.nodes()) {
            Look known = folded.get(node.id());
            Look look = known == null ? Look.of(node.id().kind()) : known;
            Portrait portrait = drawn.additions().pictures().get(node.id());
            Mark.Shape form = look.shape(portrait == null ? node : node.sized(node.size() * WITH_PICTURE), ink);
            forms.put(node.name(), form);
            marks.add(form);
            if (portrait == null) {
                marks.addAll(look.icon(form));
            } else {
                marks.add(new Mark.Photo(
                        form.name(), form.outline(), form.x(), form.y(), form.width(), form.height(), portrait));
                marks.add(rim(form));
            }
        }
        return new Nodes(forms, marks);
    }

    private static Mark.Shape rim(Mark.Shape form) {
        return new Mark.Shape(
                form.name(),
                form.outline(),
                form.x(),
                form.y(),
                form.width(),
                form.height(),
                Mark.NONE,
                form.stroke(),
                form.strokeWidth());
    }
}
