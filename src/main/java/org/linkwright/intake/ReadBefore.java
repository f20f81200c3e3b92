package org.linkwright.intake;

import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.linkwright.normalize.Context;
import org.linkwright.normalize.Reading;

/**
 * Readings of texts that came before. The same text read in the same way in the same column has the same reading, and most
 * numbers and places of a return come again and again.
 */
final class ReadBefore<T> {
    private static final int TEXTS = 100_000;
    private static final int WAYS = 64;

    private final IdentityHashMap<Object, Ways<T>> columns = new IdentityHashMap<>();

    /**
     * How a text is read.
     *
     * @param kind as what, beside what the context says
     */
    record Way(String kind, Context context) {}

    /** The readings of the latest texts; of long ones those since the younger half was begun, and those of the half before. */
    private static final class Memory<T> {
        private final ShortTexts<Reading<T>> shorts = new ShortTexts<>();
        private Map<String, Reading<T>> young = new HashMap<>();
        private Map<String, Reading<T>> old = Map.of();

        Reading<T> read(String text, Supplier<Reading<T>> reader) {
            Optional<Reading<T>> before = shorts.find(text);
            if (before.isPresent()) {
                return before.get();
            }
            if (!ShortTexts.isKey(text)) {
                return readLong(text, reader);
            }
            Reading<T> reading = reader.get();
            shorts.keep(text, reading);
            return reading;
        }

        private Reading<T> readLong(String text, Supplier<Reading<T>> reader) {
            Reading<T> reading = young.get(text);
            if (reading == null) {
                reading = old.get(text);
                reading = reading == null ? reader.get() : reading;
                if (young.size() == TEXTS) {
                    old = young;
                    young = new HashMap<>();
                }
                young.put(text, reading);
            }
            return reading;
        }
    }

    /** The ways in which the texts of one column were read; mostly there is one, given each time by the same context. */
    private static final class Ways<T> {
        private final Map<Way, Memory<T>> all = new HashMap<>();
        private Way latest = new Way("", Context.NONE);
        private Memory<T> memory;

        // another context may be equal: then it is found by the slower way
        @SuppressWarnings("ReferenceEquality")
        Memory<T> of(Way way) {
            boolean same = memory != null && way.context == latest.context && way.kind.equals(latest.kind);
            if (!same) {
                memory = all.get(way);
                if (memory == null) {
                    if (all.size() == WAYS) {
                        all.clear();
                    }
                    memory = new Memory<>();
                    all.put(way, memory);
                }
                latest = way;
            }
            return memory;
        }
    }

    /**
     * What {@code reader} makes of {@code text}, or made of it before.
     *
     * @param column where it stands: what columns that are read alike share, or the column
     */
    Reading<T> read(Object column, Way way, String text, Supplier<Reading<T>> reader) {
        Ways<T> ways = columns.get(column);
        if (ways == null) {
            ways = new Ways<>();
            columns.put(column, ways);
        }
        return ways.of(way).read(text, reader);
    }
}
