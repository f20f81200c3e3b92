package org.linkwright.desktop.chartview;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.linkwright.chart.Chart;
import org.linkwright.chart.ChartNode;
import org.linkwright.model.Category;
import org.linkwright.model.EntityKind;
import org.linkwright.model.Identifier;

class AlignmentTest {
    private final List<ChartNode> nodes = List.of(node("1", 0, 0), node("2", 30, 60), node("3", 90, 30));

    private static ChartNode node(String key, double x, double y) {
        Identifier id = new Identifier(EntityKind.PHONE, key);
        return new ChartNode(id, key, Category.UNKNOWN, x, y, 1, false);
    }

    private Map<String, String> aligned(Alignment how) {
        Map<String, String> places = new TreeMap<>();
        how.places(nodes).forEach((id, place) -> places.put(id.key(), place.x() + " " + place.y()));
        return places;
    }

    @Test
    void putsNodesOnTheMeanLevelOrLine() {
        assertEquals(Map.of("1", "0.0 30.0", "2", "30.0 30.0", "3", "90.0 30.0"), aligned(Alignment.ROW));
        assertEquals(Map.of("1", "40.0 0.0", "2", "40.0 60.0", "3", "40.0 30.0"), aligned(Alignment.COLUMN));
    }

    @Test
    void spreadsNodesEvenlyBetweenTheOutermost() {
        assertEquals(Map.of("1", "0.0 0.0", "2", "45.0 60.0", "3", "90.0 30.0"), aligned(Alignment.ACROSS));
        assertEquals(Map.of("1", "0.0 0.0", "2", "30.0 60.0", "3", "90.0 30.0"), aligned(Alignment.DOWN));
    }

    @Test
    void canBeUndoneAndDoneAgain() {
        Chart chart = new Chart("", "organic", Chart.Window.ALL, nodes, List.of(), Optional.empty(), List.of());
        ChartModel model = new ChartModel();
        model.show(chart);

        model.align(Set.of(nodes.get(0).id(), nodes.get(1).id()), Alignment.ROW);
        Chart aligned = model.chart();
        assertEquals(
                List.of(30.0, 30.0, 30.0),
                aligned.nodes().stream().map(ChartNode::y).toList());
        model.undo();
        assertEquals(chart, model.chart());
        model.redo();
        assertEquals(aligned, model.chart());
    }
}
