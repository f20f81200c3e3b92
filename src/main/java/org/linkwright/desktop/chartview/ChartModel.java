package org.linkwright.desktop.chartview;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import org.linkwright.chart.Chart;
import org.linkwright.chart.ChartNode;
import org.linkwright.chart.Folding;
import org.linkwright.desktop.shared.Words;
import org.linkwright.model.Category;
import org.linkwright.model.Identifier;

/** The chart being arranged, with what can be undone. */
public final class ChartModel {
    private static final int STEPS = 100;

    private final ReadOnlyObjectWrapper<Chart> chart = new ReadOnlyObjectWrapper<>(
            new Chart("", "", Chart.Window.ALL, List.of(), List.of(), Optional.empty(), List.of()));
    private final Deque<Step> undo = new ArrayDeque<>();
    private final Deque<Step> redo = new ArrayDeque<>();
    private final ReadOnlyStringWrapper undoName = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper redoName = new ReadOnlyStringWrapper("");

    /** Something that was done, and the chart before it, or after it for redoing. */
    private record Step(String name, Chart chart) {}

    /** A place on the chart, in points. */
    public record Place(double x, double y) {}

    public ReadOnlyObjectProperty<Chart> chartProperty() {
        return chart.getReadOnlyProperty();
    }

    public Chart chart() {
        return chart.get();
    }

    /** What undoing would undo; empty where there is nothing. */
    public ReadOnlyStringProperty undoNameProperty() {
        return undoName.getReadOnlyProperty();
    }

    /** What redoing would do again; empty where there is nothing. */
    public ReadOnlyStringProperty redoNameProperty() {
        return redoName.getReadOnlyProperty();
    }

    /** Whether the person changed it since it was shown. */
    public boolean isTouched() {
        return !undo.isEmpty() || !redo.isEmpty();
    }

    /** Takes a chart as it was built or read: nothing to undo. */
    public void show(Chart fresh) {
        undo.clear();
        redo.clear();
        chart.set(fresh);
        name();
    }

    /** Takes the same chart with new figures, and keeps what can be undone. */
    public void renew(Chart fresh) {
        chart.set(fresh);
    }

    /** Does something that can be undone. */
    public void change(String name, Chart next) {
        remember(name, chart.get());
        chart.set(next);
    }

    /** Moves nodes and pins them there. */
    void move(Map<Identifier, Place> places) {
        change(Words.text("undo.move"), with(chart.get(), places));
    }

    /** Puts nodes in order and pins them there. Fewer than two have no order. */
    public void align(Set<Identifier> ids, Alignment how) {
        List<ChartNode> nodes = chosen(ids);
        if (nodes.size() > 1) {
            change(Words.text("undo.align"), with(chart.get(), how.places(nodes)));
        }
    }

    /** Moves nodes by so much and pins them there. */
    void nudge(Set<Identifier> ids, double dx, double dy) {
        Map<Identifier, Place> places = new HashMap<>();
        chosen(ids).forEach(node -> places.put(node.id(), new Place(node.x() + dx, node.y() + dy)));
        if (!places.isEmpty()) {
            move(places);
        }
    }

    /** Pins nodes where they are, or lets layouts move them again. */
    public void pin(Set<Identifier> ids, boolean pinned) {
        if (!chosen(ids).isEmpty()) {
            List<ChartNode> nodes = chart.get().nodes().stream()
                    .map(node -> ids.contains(node.id()) ? node.pinned(pinned) : node)
                    .toList();
            change(Words.text(pinned ? "undo.pin" : "undo.unpin"), chart.get().withNodes(nodes));
        }
    }

    private List<ChartNode> chosen(Set<Identifier> ids) {
        return Folding.shown(chart.get()).nodes().stream()
                .filter(node -> ids.contains(node.id()))
                .toList();
    }

    public void undo() {
        swap(undo, redo);
    }

    public void redo() {
        swap(redo, undo);
    }

    private void swap(Deque<Step> from, Deque<Step> to) {
        if (!from.isEmpty()) {
            Step step = from.pop();
            to.push(new Step(step.name(), chart.get()));
            chart.set(step.chart());
            name();
        }
    }

    private void remember(String name, Chart before) {
        undo.push(new Step(name, before));
        if (undo.size() > STEPS) {
            undo.removeLast();
        }
        redo.clear();
        name();
    }

    private void name() {
        undoName.set(undo.isEmpty() ? "" : undo.peek().name());
        redoName.set(redo.isEmpty() ? "" : redo.peek().name());
    }

    /** A folded group takes its members along. */
    private static Chart with(Chart chart, Map<Identifier, Place> places) {
        Map<Identifier, ChartNode> moved = new HashMap<>();
        places.forEach(
                (id, place) -> moved.put(id, new ChartNode(id, "", Category.UNKNOWN, place.x(), place.y(), 1, true)));
        return Folding.moved(chart, moved);
    }
}
