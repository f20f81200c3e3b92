package org.linkwright.desktop.chartview;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import javafx.scene.image.Image;
import org.linkwright.chart.Bounds;
import org.linkwright.chart.Mark;

/**
 * What moves while nodes are dragged: a picture of the nodes and the lines that follow them. All else stays in the picture
 * below.
 *
 * @param image the nodes and their names
 * @param left where it is in the scene
 * @param scale pixels a point
 * @param lines marks of the lines that follow
 */
record Lifted(Image image, double left, double top, double scale, List<Mark.Line> lines) {
    /** Pixels around what moves: room for rims and rings. */
    private static final double RIM = 8;

    /**
     * How each name is drawn in the picture of what stays and in that of the nodes that move. What is written on lines that
     * move is left out.
     */
    record Parted(byte[] rest, byte[] nodes, List<Mark.Line> lines) {
        static Parted of(Plot plot, byte[] levels, Set<String> moving) {
            byte[] rest = levels.clone();
            byte[] nodes = new byte[levels.length];
            Arrays.fill(nodes, Emphasis.HIDDEN);
            List<Mark.Line> lines = new ArrayList<>();
            for (String name : moving) {
                int number = plot.numberOf(name);
                if (number != Plot.NONE) {
                    rest[number] = Emphasis.HIDDEN;
                    nodes[number] = levels[number];
                }
            }
            for (int i = 0; i < plot.marks.length; i++) {
                if (follows(plot.from[i], nodes) || follows(plot.to[i], nodes)) {
                    lines.add((Mark.Line) plot.marks[i]);
                    rest[plot.name[i]] = Emphasis.HIDDEN;
                }
            }
            return new Parted(rest, nodes, lines);
        }

        private static boolean follows(int end, byte[] nodes) {
            return end != Plot.NONE && nodes[end] != Emphasis.HIDDEN;
        }
    }

    /** Just as large as the nodes that move and their names need. */
    static Bounds bounds(Plot plot, byte[] nodes, List<Mark.Text> texts, double scale) {
        double growth = Legible.growth(scale);
        double rim = RIM / scale;
        double left = Double.MAX_VALUE;
        double top = Double.MAX_VALUE;
        double right = -Double.MAX_VALUE;
        double bottom = -Double.MAX_VALUE;
        List<Bounds> boxes = new ArrayList<>();
        for (int i = 0; i < plot.marks.length; i++) {
            if (plot.isNode(i) && nodes[plot.name[i]] != Emphasis.HIDDEN) {
                double across = plot.u[i] * growth / 2 + rim;
                double down = plot.v[i] * growth / 2 + rim;
                boxes.add(new Bounds(plot.x[i] - across, plot.y[i] - down, plot.x[i] + across, plot.y[i] + down));
            }
        }
        for (int i = 0; i < plot.marks.length; i++) {
            boolean isLaid = plot.kind[i] == Plot.RARE || plot.kind[i] == Plot.BENT || plot.kind[i] == Plot.LINE;
            if (isLaid && nodes[plot.name[i]] != Emphasis.HIDDEN) {
                boxes.add(Bounds.of(plot.marks[i]));
            }
        }
        texts.stream()
                .filter(text -> nodes[plot.numberOf(text.name())] != Emphasis.HIDDEN)
                .map(Bounds::of)
                .forEach(boxes::add);
        for (Bounds box : boxes) {
            left = Math.min(left, box.left() - rim);
            top = Math.min(top, box.top() - rim);
            right = Math.max(right, box.right() + rim);
            bottom = Math.max(bottom, box.bottom() + rim);
        }
        return boxes.isEmpty() ? new Bounds(0, 0, 1, 1) : new Bounds(left, top, right, bottom);
    }
}
