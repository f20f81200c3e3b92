package org.linkwright.cli;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/** A record of an answer, its fields in the order in which they are put. */
final class Fields {
    private final Map<String, Object> values = new LinkedHashMap<>();

    Fields with(String name, Object value) {
        values.put(name, value);
        return this;
    }

    /** A constant of an enumeration as a word: {@code DATE_ORDER} is {@code date-order}. */
    static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    Map<String, Object> map() {
        return values;
    }
}
