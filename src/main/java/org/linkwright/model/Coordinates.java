package org.linkwright.model;

import java.math.BigDecimal;

/**
 * A point on the earth, WGS 84, in decimal degrees with the digits that were written.
 *
 * @param latitude −90 to 90
 * @param longitude −180 to 180
 */
public record Coordinates(BigDecimal latitude, BigDecimal longitude) {
    public String canonical() {
        return "lat=" + latitude.toPlainString() + " lon=" + longitude.toPlainString();
    }
}
