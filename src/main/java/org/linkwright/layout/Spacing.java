package org.linkwright.layout;

/** Room between things in a row. */
final class Spacing {
    private Spacing() {}

    /**
     * Moves things in a row as little as possible (least squares) so that each keeps its distance from the one before: the
     * pool-adjacent-violators algorithm of isotonic regression.
     *
     * @param wanted where each thing wants to be, in the order of the row
     * @param distance distance of each from the one before; the first element is not used
     */
    static float[] apart(double[] wanted, double[] distance) {
        int n = wanted.length;
        double[] sum = new double[n];
        int[] size = new int[n];
        int[] first = new int[n];
        double offset = 0;
        int blocks = 0;
        for (int i = 0; i < n; i++) {
            offset += i == 0 ? 0 : distance[i];
            sum[blocks] = wanted[i] - offset;
            size[blocks] = 1;
            first[blocks] = i;
            while (blocks > 0 && sum[blocks - 1] / size[blocks - 1] > sum[blocks] / size[blocks]) {
                blocks--;
                sum[blocks] += sum[blocks + 1];
                size[blocks] += size[blocks + 1];
            }
            blocks++;
        }
        float[] at = new float[n];
        offset = 0;
        int block = 0;
        for (int i = 0; i < n; i++) {
            offset += i == 0 ? 0 : distance[i];
            block += block + 1 < blocks && first[block + 1] == i ? 1 : 0;
            at[i] = (float) (sum[block] / size[block] + offset);
        }
        return at;
    }
}
