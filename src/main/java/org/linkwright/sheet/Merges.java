package org.linkwright.sheet;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * The merged cells of one sheet that reach over several rows. Of such a region the upper left cell counts, for each row in
 * its own column; what it covers to the right stays empty.
 */
final class Merges {
    /** More than a workbook of ordinary size has rows. */
    private static final int MOST = 1 << 20;

    /** Rows from 1, both within the region; the column from 0. */
    record Region(long first, long last, int column) {}

    private final List<Region> regions = new ArrayList<>();

    /** Notes a region; one of a single row says nothing. */
    void add(long first, long last, int column) throws IOException {
        if (last > first && column >= 0) {
            regions.add(new Region(first, last, column));
        }
        if (regions.size() > MOST) {
            throw new IOException("more than " + MOST + " merged cells");
        }
    }

    /** Puts the regions in the order of their first rows, where the file has another. */
    void sort() {
        regions.sort(Comparator.comparingLong(Region::first));
    }

    int count() {
        return regions.size();
    }

    Region get(int index) {
        return regions.get(index);
    }
}
