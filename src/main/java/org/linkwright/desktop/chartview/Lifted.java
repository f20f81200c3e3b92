package org.linkwright.desktop.chartview;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import javafx.scene.image.Image;
import org.linkwright.chart.Bounds;
import org.linkwright.chart.Fonts;
import org.linkwright.chart.Mark;
import org.linkwright.chart.Scene;

/**
 * What moves while nodes are dragged: a picture of the nodes and the lines that follow them. All else stays in the picture
 * below.
 *
 * @param image the nodes and their names
 * @param left where it is in the scene
 * @param scale pixels a point
 * @param lines marks of the lines that follow
 */
record Lifted(Image image, double left, double top, double scale, Scene lines) {
    /** A scene parted into what moves and what stays. What is written on lines that move is left out. */
    record Parted(Scene nodes, Scene lines, Scene rest) {
        static Parted of(Scene scene, Set<String> moving) {
            List<Mark> nodes = new ArrayList<>();
            List<Mark> lines = new ArrayList<>();
            List<Mark> rest = new ArrayList<>();
            Set<String> following = new HashSet<>();
            for (Mark mark : scene.marks()) {
                if (moving.contains(mark.name())) {
                    nodes.add(mark);
                } else if (mark instanceof Mark.Line line
                        && (moving.contains(line.from()) || moving.contains(line.to()))) {
                    lines.add(line);
                    following.add(line.name());
                } else if (!following.contains(mark.name())) {
                    rest.add(mark);
                }
            }
            return new Parted(bounded(scene, nodes), with(scene, lines), with(scene, rest));
        }

        private static Scene with(Scene scene, List<Mark> marks) {
            return new Scene(scene.x(), scene.y(), scene.width(), scene.height(), scene.ground(), marks);
        }

        /** Just as large as the marks need. */
        private static Scene bounded(Scene scene, List<Mark> marks) {
            double left = Double.MAX_VALUE;
            double top = Double.MAX_VALUE;
            double right = -Double.MAX_VALUE;
            double bottom = -Double.MAX_VALUE;
            for (Mark mark : marks) {
                double across = 0;
                double down = 0;
                double x = left;
                double y = top;
                if (mark instanceof Mark.Shape s) {
                    x = s.x();
                    y = s.y();
                    across = s.width() / 2 + s.strokeWidth();
                    down = s.height() / 2 + s.strokeWidth();
                } else if (mark instanceof Mark.Text t) {
                    x = t.x();
                    y = t.y();
                    across = Fonts.width(t.text(), t.face(), t.size()) + t.size();
                    down = 1.5 * t.size();
                } else if (mark instanceof Mark.Area || mark instanceof Mark.Line) {
                    Bounds box = Bounds.of(mark);
                    x = (box.left() + box.right()) / 2;
                    y = (box.top() + box.bottom()) / 2;
                    across = box.width() / 2 + 2;
                    down = box.height() / 2 + 2;
                } else {
                    continue;
                }
                left = Math.min(left, x - across);
                right = Math.max(right, x + across);
                top = Math.min(top, y - down);
                bottom = Math.max(bottom, y + down);
            }
            return marks.isEmpty()
                    ? new Scene(0, 0, 1, 1, scene.ground(), marks)
                    : new Scene(left, top, right - left, bottom - top, scene.ground(), marks);
        }
    }
}
