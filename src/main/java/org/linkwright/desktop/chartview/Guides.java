package org.linkwright.desktop.chartview;

import java.util.Arrays;
import java.util.Collection;
import java.util.function.ToDoubleFunction;
import javafx.scene.Group;
import javafx.scene.shape.Line;
import org.linkwright.chart.ChartNode;

/** Lines through the middles of nodes that stay, which a node being dragged comes to lie on when it is near them. */
final class Guides extends Group {
    /** How near, in pixels. */
    private static final double REACH = 5;

    private final Line upright = line();
    private final Line level = line();
    private double[] xs = {};
    private double[] ys = {};

    Guides() {
        setManaged(false);
        setMouseTransparent(true);
        getChildren().addAll(upright, level);
        hide();
    }

    private static Line line() {
        Line line = new Line();
        line.getStyleClass().add("guide");
        return line;
    }

    void hide() {
        upright.setVisible(false);
        level.setVisible(false);
    }

    /** Takes the nodes that stay. */
    void take(Collection<ChartNode> staying) {
        xs = sorted(staying, ChartNode::x);
        ys = sorted(staying, ChartNode::y);
    }

    private static double[] sorted(Collection<ChartNode> nodes, ToDoubleFunction<ChartNode> of) {
        return nodes.stream().mapToDouble(of).sorted().toArray();
    }

    /** Where a node at this place is drawn to, and shows the lines that draw it there. */
    ChartModel.Place draw(ChartModel.Place place, Viewport viewport, double width, double height) {
        double x = nearest(xs, place.x(), REACH / viewport.scale());
        double y = nearest(ys, place.y(), REACH / viewport.scale());
        show(upright, !Double.isNaN(x), viewport.screenX(x), viewport.screenX(x), 0, height);
        show(level, !Double.isNaN(y), 0, width, viewport.screenY(y), viewport.screenY(y));
        return new ChartModel.Place(Double.isNaN(x) ? place.x() : x, Double.isNaN(y) ? place.y() : y);
    }

    private static void show(Line line, boolean visible, double startX, double endX, double startY, double endY) {
        line.setVisible(visible);
        if (visible) {
            line.setStartX(startX);
            line.setEndX(endX);
            line.setStartY(startY);
            line.setEndY(endY);
        }
    }

    /** The value nearest to {@code to} within reach; not a number where there is none. */
    static double nearest(double[] sorted, double to, double reach) {
        int at = Arrays.binarySearch(sorted, to);
        int after = at >= 0 ? at : -at - 1;
        double best = Double.NaN;
        double least = reach;
        for (int i = Math.max(0, after - 1); i <= after && i < sorted.length; i++) {
            if (Math.abs(sorted[i] - to) <= least) {
                least = Math.abs(sorted[i] - to);
                best = sorted[i];
            }
        }
        return best;
    }
}
