package org.linkwright.desktop.chartview;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;
import org.linkwright.chart.ChartNode;
import org.linkwright.model.Identifier;

/** Ways to put selected nodes in order. */
public enum Alignment {
    /** All on one level, that of their mean. */
    ROW,
    /** All above each other, at their mean. */
    COLUMN,
    /** At even distances from the leftmost to the rightmost. */
    ACROSS,
    /** At even distances from the uppermost to the lowest. */
    DOWN;

    Map<Identifier, ChartModel.Place> places(List<ChartNode> nodes) {
        double meanX = nodes.stream().mapToDouble(ChartNode::x).average().orElse(0);
        double meanY = nodes.stream().mapToDouble(ChartNode::y).average().orElse(0);
        ToDoubleFunction<ChartNode> along = this == DOWN ? ChartNode::y : ChartNode::x;
        List<ChartNode> ordered = nodes.stream()
                .sorted(Comparator.comparingDouble(along).thenComparing(ChartNode::name))
                .toList();
        Map<Identifier, ChartModel.Place> places = new HashMap<>();
        for (int i = 0; i < ordered.size(); i++) {
            ChartNode node = ordered.get(i);
            double share = ordered.size() == 1 ? 0 : (double) i / (ordered.size() - 1);
            double first = along.applyAsDouble(ordered.getFirst());
            double even = first + share * (along.applyAsDouble(ordered.getLast()) - first);
            places.put(
                    node.id(),
                    switch (this) {
                        case ROW -> new ChartModel.Place(node.x(), meanY);
                        case COLUMN -> new ChartModel.Place(meanX, node.y());
                        case ACROSS -> new ChartModel.Place(even, node.y());
                        case DOWN -> new ChartModel.Place(node.x(), even);
                    });
        }
        return places;
    }
}
