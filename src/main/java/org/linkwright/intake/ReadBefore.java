package org.linkwright.intake;

import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.function.Supplier;
import org.linkwright.normalize.Context;
import org.linkwright.normalize.Reading;

/**
 * Readings of texts that came before. The same text read in the same way in the same column has the same reading, and most
 * numbers and places of a return come again and again.
 */
final class ReadBefore<T> {
    private static final int TEXTS = 50_000;
    private static final int WAYS = 64;

    private final Map<Mapping.Mapped, Map<Way, Map<String, Reading<T>>>> columns = new IdentityHashMap<>();

    /**
     * How a text is read.
     *
     * @param kind as what, beside what the context says
     */
    record Way(String kind, Context context) {}

    /** What {@code reader} makes of {@code text}, or made of it before. */
    Reading<T> read(Mapping.Mapped column, Way way, String text, Supplier<Reading<T>> reader) {
        Map<Way, Map<String, Reading<T>>> ways = columns.computeIfAbsent(column, c -> new HashMap<>());
        Map<String, Reading<T>> texts = ways.get(way);
        if (texts == null) {
            if (ways.size() == WAYS) {
                ways.clear();
            }
            texts = new HashMap<>();
            ways.put(way, texts);
        }
        Reading<T> reading = texts.get(text);
        if (reading == null) {
            if (texts.size() == TEXTS) {
                texts.clear();
            }
            reading = reader.get();
            texts.put(text, reading);
        }
        return reading;
    }
}
