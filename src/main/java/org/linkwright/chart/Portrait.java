package org.linkwright.chart;

import java.util.Base64;

/**
 * A picture that is drawn in a node.
 *
 * @param base64 a PNG of at most {@link Portraits#SIDE} pixels each way, nothing in it but pixels
 */
public record Portrait(String base64) {
    /** The file's bytes. */
    public byte[] png() {
        return Base64.getDecoder().decode(base64);
    }
}
