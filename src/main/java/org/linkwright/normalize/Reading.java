package org.linkwright.normalize;

import java.util.List;

/**
 * What a text was read as.
 *
 * @param raw the text as it stood
 * @param values canonical values, several where the cell holds several; empty where it is unusable
 * @param flags what is to be known about it, in a fixed order
 */
public record Reading<T>(String raw, List<T> values, List<Flag> flags) {
    public boolean isUsable() {
        return !values.isEmpty();
    }
}
