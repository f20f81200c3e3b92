package org.linkwright.exhibit;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.linkwright.chart.Arrangement;
import org.linkwright.chart.Chart;
import org.linkwright.chart.ChartGroup;
import org.linkwright.chart.ChartNode;
import org.linkwright.chart.LayoutChoice;
import org.linkwright.chart.Notes;

/**
 * Fits a chart's positions into a frame while its marks keep a size that can be read: distances shrink, letters do not. Nodes
 * that stand close are moved apart, as far as the frame has room, so that dense parts can be read.
 */
final class Fit {
    /** The layout whose places carry no order that a move would break. */
    private static final String LOOSE = "organic";

    /** The layout that keeps groups together, but no order within them. */
    private static final String TOGETHER = "grouped";

    /** How far nodes are apart that need not be drawn smaller, as a share of their room; labels find their own. */
    private static final double NEAR = 0.8;

    /** Nodes are drawn no smaller than this to keep the order of a layout. */
    private static final double SMALLEST = 0.3;

    private static final double STRETCH = 1.5;
    private static final double LARGEST = 1.5;
    private static final double ROOM_X = 52;
    private static final double ROOM_Y = 44;

    /** How far nodes are spread over the frame, as a share of the distance at which they would fill it evenly. */
    private static final double EVEN = 0.92;

    private static final double EDGE_X = 46;
    private static final double EDGE_Y = 26;
    private static final int ROUNDS = 300;

    private final double width;
    private final double height;
    private final double roomX;
    private final double roomY;

    private Fit(double width, double height, int nodes, boolean isGrouped) {
        this.width = width;
        this.height = height;
        double even = isGrouped ? 0 : Math.sqrt(width * height / nodes);
        this.roomX = Math.max(ROOM_X, even * EVEN);
        this.roomY = Math.max(ROOM_Y, even * EVEN * ROOM_Y / ROOM_X);
    }

    /** Factor on the marks for a chart in a frame: 1 where there is room, smaller where it is crowded. */
    static double scale(int nodes, double width, double height) {
        return Math.clamp(Math.sqrt(width * height / Math.max(1, nodes)) / 80, 0.62, 1);
    }

    /** The chart with its nodes inside a frame whose upper left corner is the origin. */
    static Chart into(Chart chart, double width, double height) {
        if (chart.nodes().isEmpty()) {
            return chart;
        }
        Optional<Double> columns = Arrangement.endOfColumns(chart);
        if (columns.isPresent()) {
            return scaled(chart, columns.get(), width, height);
        }
        String layout = LayoutChoice.of(chart.layout()).layout();
        boolean isGrouped = hasBackdrops(chart) || layout.equals(TOGETHER);
        Fit fit = new Fit(width, height, chart.nodes().size(), isGrouped);
        double[][] places = fit.spread(chart.nodes());
        double size = layout.equals(LOOSE) || isGrouped ? 0 : size(places);
        if (size >= SMALLEST) {
            return Notes.followed(chart, chart.withNodes(moved(chart, places, size)));
        }
        fit.part(places);
        if (layout.equals(LOOSE) && !hasBackdrops(chart) && chart.nodes().size() <= Untangle.MOST) {
            Untangle.run(chart, places, width - 2 * EDGE_X, height - 2 * EDGE_Y, EDGE_X, EDGE_Y);
        }
        return Notes.followed(chart, chart.withNodes(moved(chart, places, 1)));
    }

    private static List<ChartNode> moved(Chart chart, double[][] places, double size) {
        List<ChartNode> moved = new ArrayList<>();
        for (int i = 0; i < places[0].length; i++) {
            ChartNode node = chart.nodes().get(i);
            moved.add(node.movedTo(places[0][i], places[1][i]).sized(node.size() * size));
        }
        return moved;
    }

    /** The size at which all nodes have room where a layout put them: its rows, layers, fans and rings say something. */
    private static double size(double[][] places) {
        double least = 1;
        for (int i = 0; i < places[0].length; i++) {
            for (int j = i + 1; j < places[0].length; j++) {
                double dx = Math.abs(places[0][i] - places[0][j]) / (NEAR * ROOM_X);
                double dy = Math.abs(places[1][i] - places[1][j]) / (NEAR * ROOM_Y);
                least = Math.min(least, Math.max(dx, dy));
            }
        }
        return least;
    }

    /** Members of a group that is drawn behind them stay together. */
    private static boolean hasBackdrops(Chart chart) {
        return chart.additions().groups().stream()
                .anyMatch(group -> !group.folded() && group.form() != ChartGroup.Form.NONE);
    }

    /** Rows and columns stay rows and columns; nodes are as small as the rows are narrow. */
    private static Chart scaled(Chart chart, double right, double width, double height) {
        double[] rangeX = range(chart.nodes().stream().mapToDouble(ChartNode::x).toArray());
        double[] rangeY = range(chart.nodes().stream().mapToDouble(ChartNode::y).toArray());
        double byX = (width - 2 * EDGE_X) / Math.max(1, right - rangeX[0]);
        double byY = Math.min(LARGEST, (height - 4 * EDGE_Y) / Math.max(1, rangeY[1] - rangeY[0]));
        double apart = Arrangement.rowsApart(chart);
        double row = apart == 0 ? 1 : byY * apart / ROOM_Y;
        return chart.withNodes(chart.nodes().stream()
                .map(node -> new ChartNode(
                        node.id(),
                        node.label(),
                        node.category(),
                        EDGE_X + (node.x() - rangeX[0]) * byX,
                        3 * EDGE_Y + (node.y() - rangeY[0]) * byY,
                        Math.min(node.size(), row),
                        node.pinned()))
                .toList());
    }

    private double[][] spread(List<ChartNode> nodes) {
        double[] x = nodes.stream().mapToDouble(ChartNode::x).toArray();
        double[] y = nodes.stream().mapToDouble(ChartNode::y).toArray();
        double[] rangeX = range(x);
        double[] rangeY = range(y);
        double byX = Math.min(LARGEST, (width - 2 * EDGE_X) / Math.max(1, rangeX[1] - rangeX[0]));
        double byY = Math.min(LARGEST, (height - 2 * EDGE_Y) / Math.max(1, rangeY[1] - rangeY[0]));
        double scale = Math.min(byX, byY);
        double scaleX = Math.min(byX, scale * STRETCH);
        double scaleY = Math.min(byY, scale * STRETCH);
        for (int i = 0; i < x.length; i++) {
            x[i] = width / 2 + (x[i] - (rangeX[0] + rangeX[1]) / 2) * scaleX;
            y[i] = height / 2 + (y[i] - (rangeY[0] + rangeY[1]) / 2) * scaleY;
        }
        return new double[][] {x, y};
    }

    private static double[] range(double[] values) {
        double low = values[0];
        double high = values[0];
        for (double value : values) {
            low = Math.min(low, value);
            high = Math.max(high, value);
        }
        return new double[] {low, high};
    }

    /** Moves pairs apart until each node has its room or the rounds are over. */
    private void part(double[][] places) {
        double[] x = places[0];
        double[] y = places[1];
        boolean moved = true;
        for (int round = 0; round < ROUNDS && moved; round++) {
            moved = false;
            for (int i = 0; i < x.length; i++) {
                for (int j = i + 1; j < x.length; j++) {
                    moved |= part(x, y, i, j);
                }
            }
            for (int i = 0; i < x.length; i++) {
                x[i] = Math.clamp(x[i], EDGE_X, Math.max(EDGE_X, width - EDGE_X));
                y[i] = Math.clamp(y[i], EDGE_Y, Math.max(EDGE_Y, height - EDGE_Y));
            }
        }
    }

    private boolean part(double[] x, double[] y, int i, int j) {
        double dx = (x[j] - x[i]) / roomX;
        double dy = (y[j] - y[i]) / roomY;
        double distance = Math.hypot(dx, dy);
        if (distance >= 1) {
            return false;
        }
        if (distance < 1e-6) {
            dx = Math.cos(j);
            dy = Math.sin(j);
            distance = 1;
        }
        double push = (1.02 - Math.min(distance, 1)) / 2 / distance;
        x[i] -= dx * push * roomX;
        y[i] -= dy * push * roomY;
        x[j] += dx * push * roomX;
        y[j] += dy * push * roomY;
        return true;
    }
}
