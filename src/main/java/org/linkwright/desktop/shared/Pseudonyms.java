package org.linkwright.desktop.shared;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.linkwright.chart.Chart;
import org.linkwright.chart.ChartNode;
import org.linkwright.model.Entity;
import org.linkwright.model.Identifier;

/**
 * What victims are called while their names are locked: numbered in the order in which the case learned of them. Names are
 * replaced wherever a text of the case is shown.
 */
public final class Pseudonyms {
    /** Replaces nothing. */
    public static final Pseudonyms NONE = new Pseudonyms(Map.of(), Map.of());

    private final Map<Identifier, String> byId;
    private final Map<String, String> byName;
    private final Pattern names;

    private Pseudonyms(Map<Identifier, String> byId, Map<String, String> byName) {
        this.byId = byId;
        this.byName = byName;
        List<String> longestFirst = byName.keySet().stream()
                .sorted(Comparator.comparingInt(String::length).reversed().thenComparing(Comparator.naturalOrder()))
                .map(Pattern::quote)
                .toList();
        this.names = Pattern.compile(String.join("|", longestFirst), Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }

    /** The pseudonyms of the victims among {@code entities}. */
    public static Pseudonyms of(List<Entity> entities) {
        Map<Identifier, String> byId = new LinkedHashMap<>();
        Map<String, String> byName = new LinkedHashMap<>();
        List<Entity> victims = entities.stream()
                .filter(entity -> entity.category().isVictim())
                .sorted(Comparator.comparingLong(Entity::id))
                .toList();
        for (Entity victim : victims) {
            String pseudonym = Words.text("victim", byId.size() + 1);
            byId.put(victim.identifier(), pseudonym);
            byName.put(lower(victim.label()), pseudonym);
            byName.put(lower(victim.key()), pseudonym);
        }
        return new Pseudonyms(byId, byName);
    }

    public boolean isEmpty() {
        return byId.isEmpty();
    }

    /** What to call an entity. */
    public String name(Entity entity) {
        return byId.getOrDefault(entity.identifier(), mask(entity.label()));
    }

    /** What to write for a key. */
    public String key(Identifier id) {
        return byId.getOrDefault(id, id.key());
    }

    /** The text with every victim's name replaced. */
    public String mask(String text) {
        if (byName.isEmpty()) {
            return text;
        }
        return names.matcher(text).replaceAll(found -> Matcher.quoteReplacement(byName.get(lower(found.group()))));
    }

    /** The chart with every victim's name replaced. */
    public Chart mask(Chart chart) {
        if (byName.isEmpty()) {
            return chart;
        }
        List<ChartNode> nodes = chart.nodes().stream().map(this::mask).toList();
        return chart.withNodes(nodes);
    }

    private ChartNode mask(ChartNode node) {
        String label = byId.getOrDefault(node.id(), mask(node.label()));
        return new ChartNode(node.id(), label, node.category(), node.x(), node.y(), node.size(), node.pinned());
    }

    private static String lower(String text) {
        return text.toLowerCase(Locale.ROOT);
    }
}
