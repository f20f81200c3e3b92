package org.linkwright.layout;

import java.util.Arrays;

/**
 * Groups of nodes that are linked more among themselves than chance would have it: the Louvain method (Blondel et al.,
 * "Fast unfolding of communities in large networks", 2008), nodes taken in order of their numbers.
 */
public final class Communities {
    private static final int PASSES = 20;
    private static final double LEAST_GAIN = 1e-9;

    private final int[] offset;
    private final int[] target;
    private final double[] weight;
    private final double[] strength;
    private final double[] total;
    private final int[] community;
    private final double whole;

    private Communities(int[] offset, int[] target, double[] weight) {
        this.offset = offset;
        this.target = target;
        this.weight = weight;
        int n = offset.length - 1;
        strength = new double[n];
        community = new int[n];
        double sum = 0;
        for (int i = 0; i < n; i++) {
            community[i] = i;
            for (int e = offset[i]; e < offset[i + 1]; e++) {
                strength[i] += weight[e];
            }
            sum += strength[i];
        }
        whole = sum;
        total = strength.clone();
    }

    /**
     * Number of the community of each node, from 0 in order of first appearance.
     *
     * @param offset where the neighbours of each node begin in {@code target}; one element more than there are nodes
     * @param target neighbours; each edge stands with both its ends
     * @param weight weight of each element of {@code target}
     */
    public static int[] of(int[] offset, int[] target, float[] weight) {
        int[] result = new int[offset.length - 1];
        Arrays.setAll(result, i -> i);
        double[] exact = new double[weight.length];
        Arrays.setAll(exact, e -> weight[e]);
        Communities level = new Communities(offset, target, exact);
        while (level.move()) {
            int count = number(level.community);
            for (int i = 0; i < result.length; i++) {
                result[i] = level.community[result[i]];
            }
            level = level.merged(count);
        }
        number(result);
        return result;
    }

    /** Renumbers in order of first appearance; returns how many there are. */
    private static int number(int[] community) {
        int[] fresh = new int[community.length];
        Arrays.fill(fresh, -1);
        int count = 0;
        for (int i = 0; i < community.length; i++) {
            if (fresh[community[i]] < 0) {
                fresh[community[i]] = count++;
            }
            community[i] = fresh[community[i]];
        }
        return count;
    }

    private boolean move() {
        double[] links = new double[community.length];
        boolean moved = false;
        for (int pass = 0; pass < PASSES; pass++) {
            boolean again = false;
            for (int i = 0; i < community.length; i++) {
                again |= moveToBest(i, links);
            }
            moved |= again;
            if (!again) {
                break;
            }
        }
        return moved;
    }

    private boolean moveToBest(int node, double[] links) {
        int own = community[node];
        for (int e = offset[node]; e < offset[node + 1]; e++) {
            if (target[e] != node) {
                links[community[target[e]]] += weight[e];
            }
        }
        total[own] -= strength[node];
        int best = own;
        double bestGain = links[own] - total[own] * strength[node] / whole;
        for (int e = offset[node]; e < offset[node + 1]; e++) {
            int candidate = community[target[e]];
            double gain = links[candidate] - total[candidate] * strength[node] / whole;
            if (gain > bestGain + LEAST_GAIN) {
                bestGain = gain;
                best = candidate;
            }
        }
        for (int e = offset[node]; e < offset[node + 1]; e++) {
            links[community[target[e]]] = 0;
        }
        total[best] += strength[node];
        community[node] = best;
        return best != own;
    }

    /** The graph whose nodes are the communities; what is linked within one is its loop. */
    private Communities merged(int count) {
        int[] size = new int[count + 1];
        for (int c : community) {
            size[c + 1]++;
        }
        for (int c = 0; c < count; c++) {
            size[c + 1] += size[c];
        }
        int[] members = new int[community.length];
        int[] next = size.clone();
        for (int i = 0; i < community.length; i++) {
            members[next[community[i]]++] = i;
        }
        int[] rows = new int[count + 1];
        int[] targets = new int[target.length];
        double[] weights = new double[target.length];
        int[] slot = new int[count];
        Arrays.fill(slot, -1);
        int filled = 0;
        for (int c = 0; c < count; c++) {
            int begin = filled;
            for (int k = size[c]; k < size[c + 1]; k++) {
                for (int e = offset[members[k]]; e < offset[members[k] + 1]; e++) {
                    int other = community[target[e]];
                    if (slot[other] < begin) {
                        slot[other] = filled;
                        targets[filled++] = other;
                    }
                    weights[slot[other]] += weight[e];
                }
            }
            rows[c + 1] = filled;
        }
        return new Communities(rows, Arrays.copyOf(targets, filled), Arrays.copyOf(weights, filled));
    }
}
