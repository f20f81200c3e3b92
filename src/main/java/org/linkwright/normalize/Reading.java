package org.linkwright.normalize;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/**
 * What a text was read as.
 *
 * @param raw the text as it stood
 * @param values canonical values, several where the cell holds several; empty where it is unusable
 * @param flags what is to be known about it, in the order of {@link Flag}
 */
public record Reading<T>(String raw, List<T> values, List<Flag> flags) {
    static <T> Reading<T> of(String raw, T value) {
        return new Reading<>(raw, List.of(value), List.of());
    }

    public boolean isUsable() {
        return !values.isEmpty();
    }

    <R> Reading<R> map(Function<T, R> function) {
        if (values.size() == 1) {
            return new Reading<>(raw, List.of(function.apply(values.getFirst())), flags);
        }
        List<R> mapped = new ArrayList<>(values.size());
        for (T value : values) {
            mapped.add(function.apply(value));
        }
        return new Reading<>(raw, List.copyOf(mapped), flags);
    }
}
