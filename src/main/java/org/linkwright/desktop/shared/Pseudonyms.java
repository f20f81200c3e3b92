package org.linkwright.desktop.shared;

import java.util.List;
import java.util.Optional;
import org.linkwright.chart.Chart;
import org.linkwright.chart.ChartNode;
import org.linkwright.chart.Wording;
import org.linkwright.exhibit.Redaction;
import org.linkwright.model.Category;
import org.linkwright.model.Entity;
import org.linkwright.model.Identifier;

/**
 * What to call entities on screen. While names are locked, victims and what they used carry the same pseudonyms as on an
 * exhibit, wherever a text of the case is shown; all others are written as on a chart.
 */
public final class Pseudonyms {
    /** Replaces nothing. */
    public static final Pseudonyms NONE = new Pseudonyms(Optional.empty());

    private final Optional<Redaction> redaction;

    private Pseudonyms(Optional<Redaction> redaction) {
        this.redaction = redaction;
    }

    /** Those of a redaction. */
    static Pseudonyms of(Redaction redaction) {
        return new Pseudonyms(Optional.of(redaction));
    }

    /** What to call an entity. */
    public String name(Entity entity) {
        return substitute(entity.identifier()).orElseGet(() -> mask(Wording.label(node(entity))));
    }

    /** What to write for a key. */
    public String key(Identifier id) {
        return substitute(id).orElseGet(() -> mask(Wording.label(node(new Entity(0, id, "", Category.UNKNOWN)))));
    }

    /** The key as the sources' rows were read, unless it is hidden. */
    public String rawKey(Identifier id) {
        return substitute(id).orElseGet(() -> mask(id.key()));
    }

    /** The text with every name and number hidden that must be. */
    public String mask(String text) {
        return redaction.map(known -> known.text(text)).orElse(text);
    }

    /** The chart with every name and number hidden that must be. */
    public Chart mask(Chart chart) {
        if (redaction.isEmpty()) {
            return chart;
        }
        List<ChartNode> nodes = chart.nodes().stream().map(this::mask).toList();
        return chart.withNodes(nodes).withAdditions(redaction.get().additions(chart.additions()));
    }

    private ChartNode mask(ChartNode node) {
        String label = substitute(node.id()).orElseGet(() -> mask(node.label()));
        return new ChartNode(node.id(), label, node.category(), node.x(), node.y(), node.size(), node.pinned());
    }

    private Optional<String> substitute(Identifier id) {
        return redaction.flatMap(known -> known.substitute(id));
    }

    private static ChartNode node(Entity entity) {
        return new ChartNode(entity.identifier(), entity.label(), entity.category(), 0, 0, 1, false);
    }
}
