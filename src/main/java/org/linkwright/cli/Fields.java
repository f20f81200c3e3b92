package org.linkwright.cli;

import java.util.LinkedHashMap;
import java.util.Map;

/** A record of an answer, its fields in the order in which they are put. */
final class Fields {
    private final Map<String, Object> values = new LinkedHashMap<>();

    Fields with(String name, Object value) {
        values.put(name, value);
        return this;
    }

    Map<String, Object> map() {
        return values;
    }
}
