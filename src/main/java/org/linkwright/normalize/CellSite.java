package org.linkwright.normalize;

import java.util.Optional;
import org.linkwright.model.Coordinates;

/**
 * A cell of a mobile network as a record names it.
 *
 * @param canonical the parts that were written, such as {@code lac=35034 cid=21504 lat=40.7137 lon=-73.9888 az=330}
 * @param key what identifies the cell alone, without its place, such as {@code lac=35034 cid=21504}
 * @param place where the record says it stands
 */
public record CellSite(String canonical, String key, Optional<Coordinates> place) {
    /** Where the antenna points, in degrees from north; empty where the record does not say it. */
    public String azimuth() {
        int at = canonical.lastIndexOf(" az=");
        return at < 0 ? "" : canonical.substring(at + " az=".length());
    }
}
