package org.linkwright.chart;

import java.util.Optional;
import org.linkwright.chart.Mark.Point;
import org.linkwright.chart.Space.Box;

/**
 * Looks for room for a block of text near the box of what it belongs to. A place costs as much as the length of the lines it
 * covers, more where it is further away or less usual.
 */
final class Places {
    /** A place that costs less need not be bettered by another shape of the text. */
    static final double GOOD = 1.5;

    /** A place that costs more is worth being bettered by one further away. */
    static final double FAIR = 7;

    private static final double USUAL = 0.12;
    private static final double LED = 5;
    private static final double PER_POINT = 0.2;
    private static final double PER_CROSSING = 5;
    private static final double BESIDE = 6;
    private static final double DOUBTFUL = 4;
    private static final double DENSE = 40;
    private static final int DIRECTIONS = 16;
    private static final double NEAR = 5;
    private static final double STEP = 5;

    private final Space space;
    private final Space nodes;

    /**
     * @param space all that is taken
     * @param nodes what of it is taken by nodes
     */
    Places(Space space, Space nodes) {
        this.space = space;
        this.nodes = nodes;
    }

    /**
     * A place for a block.
     *
     * @param side where in it the text is anchored: 0 at the left, 1 at the right
     * @param anchor what a line leads to; empty where the block stands close by
     */
    record Spot(Block block, Box box, double side, Optional<Point> anchor, double cost) {}

    static Optional<Spot> cheaper(Optional<Spot> one, Optional<Spot> other) {
        return one.isEmpty()
                        || (other.isPresent() && other.get().cost() < one.get().cost())
                ? other
                : one;
    }

    /** The best free place close to a box; below it if that is as good as any. */
    Optional<Spot> beside(Box of, Block block) {
        Spot best = null;
        double[][] around = around(of, block.width(), block.height());
        for (int i = 0; i < around.length && (best == null || best.cost > i * USUAL); i++) {
            Box box = Box.around(
                    of.x() + of.width() / 2 + around[i][0],
                    of.y() + of.height() / 2 + around[i][1],
                    block.width(),
                    block.height());
            if (space.isFree(box)) {
                double cost = covered(box) + i * USUAL + (isNearAnother(box.grown(BESIDE), of) ? DOUBTFUL : 0);
                best = best == null || cost < best.cost
                        ? new Spot(block, box, around[i][2], Optional.empty(), cost)
                        : best;
            }
        }
        return Optional.ofNullable(best);
    }

    /** Centres of a label's box about its node, and where in it the text is anchored; the usual first. */
    private static double[][] around(Box of, double width, double height) {
        double beside = of.width() / 2 + 2 + width / 2;
        double below = of.height() / 2 + 1.5 + height / 2;
        double corner = of.width() * 0.35 + 2 + width / 2;
        double slope = of.height() * 0.35 + 1 + height / 2;
        double up = of.height() / 4;
        return new double[][] {
            {0, below, 0.5},
            {0, -below, 0.5},
            {beside, 0, 0},
            {-beside, 0, 1},
            {corner, slope, 0},
            {-corner, slope, 1},
            {corner, -slope, 0},
            {-corner, -slope, 1},
            {width * 0.3, below, 0.5},
            {-width * 0.3, below, 0.5},
            {width * 0.3, -below, 0.5},
            {-width * 0.3, -below, 0.5},
            {beside, up, 0},
            {beside, -up, 0},
            {-beside, up, 1},
            {-beside, -up, 1},
            {width / 2, below, 0},
            {-width / 2, below, 1},
            {width / 2, -below, 0},
            {-width / 2, -below, 1},
        };
    }

    /**
     * The best free place up to so far from a box, where a straight line can lead there past everything else.
     *
     * @param known a place that it must better
     */
    Optional<Spot> led(Box of, Block block, double farthest, Optional<Spot> known) {
        Spot best = known.orElse(null);
        Point centre = centre(of);
        for (double away = NEAR; away <= farthest && (best == null || best.cost > cost(away)); away += STEP) {
            for (int i = 0; i < DIRECTIONS; i++) {
                Box box = at(of, block, away, 2 * Math.PI * i / DIRECTIONS);
                double limit = best == null ? Double.MAX_VALUE : best.cost;
                double cost = space.isFree(box) ? cost(away, box, of, limit) : Double.MAX_VALUE;
                if (cost < limit && space.isClear(box.nearest(centre), centre, of)) {
                    best = new Spot(block, box, side(box, centre), Optional.of(centre), cost);
                }
            }
        }
        return Optional.ofNullable(best);
    }

    /** What a free place costs; some number over {@code limit} where it is more than that. */
    private double cost(double away, Box box, Box of, double limit) {
        double cost = cost(away) + (isNearAnother(box.grown(2 * BESIDE), of) ? 3 * DOUBTFUL : 0);
        cost += cost < limit ? covered(box) : 0;
        return cost < limit ? cost + PER_CROSSING * crossings(box.nearest(centre(of)), of) : cost;
    }

    /** Length of the lines under a box; in a small one each point of it counts more, for it leaves less to read. */
    private double covered(Box box) {
        double length = space.lines(box);
        return length * Math.max(1, DENSE / (box.width() + box.height()));
    }

    /** Whether a label would stand so near another node that it might be taken for that one's. */
    private boolean isNearAnother(Box box, Box own) {
        return !nodes.isFree(box, own);
    }

    private static double cost(double away) {
        return LED + away * PER_POINT;
    }

    /** About how many lines a way from a point to a box crosses. */
    private double crossings(Point start, Box to) {
        Point end = to.nearest(start);
        double length = Math.hypot(end.x() - start.x(), end.y() - start.y());
        double crossed = 0;
        for (double at = 2; at < length; at += 2) {
            Point on = Outlines.between(start, end, at / length);
            crossed += space.lines(Box.around(on.x(), on.y(), 2, 2)) / 2;
        }
        return crossed;
    }

    /** The nearest free place, however far; there always is one, outside of everything at the latest. */
    Spot anywhere(Box of, Block block) {
        for (double away = NEAR; ; away += STEP) {
            int directions = DIRECTIONS + (int) (away / STEP);
            for (int i = 0; i < directions; i++) {
                Box box = at(of, block, away, 2 * Math.PI * i / directions);
                if (space.isFree(box)) {
                    return new Spot(block, box, side(box, centre(of)), Optional.of(centre(of)), cost(away));
                }
            }
        }
    }

    private static Point centre(Box of) {
        return new Point(of.x() + of.width() / 2, of.y() + of.height() / 2);
    }

    private static Box at(Box of, Block block, double away, double angle) {
        Point centre = centre(of);
        return Box.around(
                centre.x() + Math.cos(angle) * (of.width() / 2 + away + block.width() / 2),
                centre.y() + Math.sin(angle) * (of.height() / 2 + away + block.height() / 2),
                block.width(),
                block.height());
    }

    private static double side(Box box, Point centre) {
        return box.x() > centre.x() ? 0 : box.right() < centre.x() ? 1 : 0.5;
    }
}
