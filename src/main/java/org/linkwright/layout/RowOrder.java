package org.linkwright.layout;

import java.util.Arrays;
import org.linkwright.task.Progress;

/**
 * The order of items within rows, so that few lines between neighbouring rows cross: sweeps by the mean place of what an item is
 * linked to, of which the best is kept, then neighbours change places while that helps (Gansner, Koutsofios, North and Vo, "A
 * technique for drawing directed graphs", 1993).
 */
final class RowOrder {
    private static final int SWEEPS = 16;
    /** Sweeps without a gain after which no more is hoped for. */
    private static final int PATIENCE = 6;

    private static final int SWAP_ROUNDS = 8;
    /** Of more items, neighbours are not tried. */
    private static final int MOST_SWAPPED = 20_000;
    /** Pairs with more lines than this are not tried. */
    private static final int MOST_LINES = 4_000;

    private final int[][] rows;
    private final int[] layer;
    private final Adjacency links;
    private final int[] place;

    /**
     * Takes items in rows as they are.
     *
     * @param rows changed by {@link #improve}
     * @param layer the row each item is in
     * @param links between items of different rows
     */
    RowOrder(int[][] rows, int[] layer, Adjacency links) {
        this.rows = rows;
        this.layer = layer;
        this.links = links;
        place = new int[layer.length];
        for (int[] row : rows) {
            number(row);
        }
    }

    private void number(int[] row) {
        for (int k = 0; k < row.length; k++) {
            place[row[k]] = k;
        }
    }

    /** Brings the rows into a better order, never a worse one. */
    void improve(Progress progress) {
        int[][] best = copy();
        long least = crossings();
        int idle = 0;
        for (int sweep = 0; sweep < SWEEPS && least > 0 && idle < PATIENCE; sweep++) {
            boolean down = sweep % 2 == 0;
            for (int r = 1; r < rows.length; r++) {
                progress.check();
                order(rows[down ? r : rows.length - 1 - r], down ? -1 : 1);
            }
            swap(progress);
            long now = crossings();
            idle++;
            if (now < least) {
                least = now;
                best = copy();
                idle = 0;
            }
        }
        for (int r = 0; r < rows.length; r++) {
            rows[r] = best[r];
            number(rows[r]);
        }
    }

    private int[][] copy() {
        int[][] copy = new int[rows.length][];
        Arrays.setAll(copy, r -> rows[r].clone());
        return copy;
    }

    /** Sorts a row by the mean place of what is linked to it above (-1) or below (1); items without any stay put. */
    private void order(int[] row, int side) {
        double[] wanted = new double[row.length];
        Integer[] index = new Integer[row.length];
        for (int k = 0; k < row.length; k++) {
            index[k] = k;
            double sum = 0;
            int count = 0;
            for (int e = links.offset()[row[k]]; e < links.offset()[row[k] + 1]; e++) {
                int other = links.target()[e];
                if (Integer.signum(layer[other] - layer[row[k]]) == side) {
                    sum += (place[other] + 0.5) / rows[layer[other]].length;
                    count++;
                }
            }
            wanted[k] = count == 0 ? (k + 0.5) / row.length : sum / count;
        }
        Arrays.sort(index, (a, b) -> Double.compare(wanted[a], wanted[b]));
        int[] before = row.clone();
        for (int k = 0; k < row.length; k++) {
            row[k] = before[index[k]];
        }
        number(row);
    }

    private void swap(Progress progress) {
        boolean any = layer.length <= MOST_SWAPPED;
        for (int round = 0; round < SWAP_ROUNDS && any; round++) {
            any = false;
            for (int[] row : rows) {
                progress.check();
                for (int k = 0; k + 1 < row.length; k++) {
                    if (gain(row[k], row[k + 1]) > 0) {
                        int kept = row[k];
                        row[k] = row[k + 1];
                        row[k + 1] = kept;
                        place[row[k]] = k;
                        place[row[k + 1]] = k + 1;
                        any = true;
                    }
                }
            }
        }
    }

    /** How many crossings fewer there are when two neighbours change places. */
    private long gain(int left, int right) {
        if ((long) links.degree(left) * links.degree(right) > MOST_LINES) {
            return 0;
        }
        long gain = 0;
        for (int e = links.offset()[left]; e < links.offset()[left + 1]; e++) {
            int a = links.target()[e];
            for (int f = links.offset()[right]; f < links.offset()[right + 1]; f++) {
                int b = links.target()[f];
                if (layer[a] == layer[b]) {
                    gain += Integer.compare(place[a], place[b]);
                }
            }
        }
        return gain;
    }

    /** How many pairs of lines between neighbouring rows cross. */
    long crossings() {
        long sum = 0;
        for (int r = 0; r + 1 < rows.length; r++) {
            sum += crossings(rows[r], rows[r + 1].length, r + 1);
        }
        return sum;
    }

    private long crossings(int[] upper, int width, int below) {
        // a line crosses those before it in the upper row that end to the right of it: counted in a Fenwick tree
        int[] tree = new int[width + 1];
        long sum = 0;
        int seen = 0;
        for (int item : upper) {
            int begin = seen;
            for (int e = links.offset()[item]; e < links.offset()[item + 1]; e++) {
                int other = links.target()[e];
                if (layer[other] == below) {
                    sum += begin;
                    for (int k = place[other] + 1; k > 0; k -= k & -k) {
                        sum -= tree[k];
                    }
                    seen++;
                }
            }
            for (int e = links.offset()[item]; e < links.offset()[item + 1]; e++) {
                int other = links.target()[e];
                if (layer[other] == below) {
                    for (int k = place[other] + 1; k <= width; k += k & -k) {
                        tree[k]++;
                    }
                }
            }
        }
        return sum;
    }
}
