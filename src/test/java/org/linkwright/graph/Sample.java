package org.linkwright.graph;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.linkwright.model.Category;
import org.linkwright.model.Entity;
import org.linkwright.model.EntityKind;
import org.linkwright.model.EventKind;
import org.linkwright.model.Identifier;
import org.linkwright.model.Link;

/** Made-up links for tests. */
final class Sample {
    private static final SortedMap<String, BigDecimal> NO_MONEY = new TreeMap<>();

    private Sample() {}

    static Identifier phone(String key) {
        return new Identifier(EntityKind.PHONE, key);
    }

    static Entity entity(String key) {
        return new Entity(1, phone(key), "Phone " + key, Category.UNKNOWN);
    }

    static Link calls(String from, String to, long events) {
        return link(from, to, EventKind.CALL, events, Optional.empty());
    }

    static Link link(String from, String to, EventKind kind, long events, Optional<String> first) {
        return new Link(entity(from), entity(to), kind, events, first, first, 60 * events, NO_MONEY);
    }

    static String member(int number) {
        return String.format(Locale.ROOT, "%02d", number);
    }

    /** Zachary's karate club ("An information flow model for conflict and fission in small groups", 1977). */
    static List<Link> karate() throws IOException {
        return Files.readAllLines(Path.of("src/test/resources/graph/karate.csv")).stream()
                .skip(1)
                .map(line -> line.split(",", -1))
                .map(ends -> calls(member(Integer.parseInt(ends[0])), member(Integer.parseInt(ends[1])), 1))
                .toList();
    }
}
