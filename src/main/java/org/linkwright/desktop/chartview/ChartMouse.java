package org.linkwright.desktop.chartview;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import javafx.scene.Cursor;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;
import org.linkwright.chart.ChartNode;
import org.linkwright.desktop.shared.Selection;
import org.linkwright.model.Identifier;

/** What the mouse does on a chart: points, selects, drags nodes, pans, zooms, and spans a rubber band. */
final class ChartMouse {
    private static final double REACH = 5;
    private static final double DEAD = 3;

    private final ChartView view;
    private final ChartModel model;
    private final Band band;
    private final Guides guides;
    private Gesture gesture = Gesture.NONE;
    private double pressedX;
    private double pressedY;
    private double lastX;
    private double lastY;
    private boolean dragged;
    private final Map<Identifier, ChartModel.Place> grabbed = new HashMap<>();
    private ChartModel.Place held = new ChartModel.Place(0, 0);

    private enum Gesture {
        NONE,
        PAN,
        MOVE,
        BAND,
        LASSO
    }

    ChartMouse(ChartView view, ChartModel model, Band band, Guides guides) {
        this.view = view;
        this.model = model;
        this.band = band;
        this.guides = guides;
        view.setOnMouseMoved(this::moved);
        view.setOnMouseExited(event -> view.hover(""));
        view.setOnMousePressed(this::pressed);
        view.setOnMouseDragged(this::dragged);
        view.setOnMouseReleased(this::released);
        view.setOnScroll(this::scrolled);
        view.setOnZoom(event -> view.zoom(event.getZoomFactor(), event.getX(), event.getY()));
    }

    private void moved(MouseEvent event) {
        Optional<String> name = nodeAt(event).or(() -> lineAt(event));
        view.setCursor(name.isPresent() ? Cursor.HAND : Cursor.DEFAULT);
        view.hover(name.orElse(""));
    }

    private void pressed(MouseEvent event) {
        view.requestFocus();
        // the tabs around would take the focus for themselves
        event.consume();
        pressedX = lastX = event.getX();
        pressedY = lastY = event.getY();
        dragged = false;
        Optional<ChartNode> node = nodeAt(event).flatMap(this::node);
        boolean left = event.getButton() == MouseButton.PRIMARY;
        if (!left || view.getProperties().containsKey(ChartKeys.SPACE)) {
            gesture = Gesture.PAN;
        } else if (node.isPresent()) {
            gesture = Gesture.MOVE;
            grab(node.get());
        } else if (event.isShiftDown() || event.isShortcutDown()) {
            gesture = event.isShiftDown() ? Gesture.BAND : Gesture.LASSO;
            band.begin(event.getX(), event.getY());
        } else {
            gesture = Gesture.PAN;
        }
    }

    private void grab(ChartNode node) {
        grabbed.clear();
        Set<Identifier> selected = view.selection().entities();
        Set<Identifier> together = selected.contains(node.id()) ? selected : Set.of(node.id());
        for (Identifier id : together) {
            view.index()
                    .flatMap(index -> index.node(id))
                    .ifPresent(known -> grabbed.put(known.id(), new ChartModel.Place(known.x(), known.y())));
        }
        List<ChartNode> staying =
                new ArrayList<>(view.index().map(ChartIndex::order).orElse(List.of()));
        staying.removeIf(known -> grabbed.containsKey(known.id()));
        held = grabbed.get(node.id());
        guides.take(staying);
    }

    private void dragged(MouseEvent event) {
        if (!dragged && Math.hypot(event.getX() - pressedX, event.getY() - pressedY) < DEAD) {
            return;
        }
        dragged = true;
        switch (gesture) {
            case PAN -> {
                view.setCursor(Cursor.CLOSED_HAND);
                view.pan(event.getX() - lastX, event.getY() - lastY);
            }
            case MOVE -> move(event);
            case BAND -> band.spanTo(event.getX(), event.getY());
            case LASSO -> band.leadTo(event.getX(), event.getY());
            case NONE -> {}
        }
        lastX = event.getX();
        lastY = event.getY();
    }

    private void move(MouseEvent event) {
        view.viewport().ifPresent(now -> {
            // a chart that is being dragged on must not be fitted anew under the pointer
            if (view.shift().nodes().isEmpty()) {
                view.look(now);
            }
            Set<String> names = grabbed.keySet().stream().map(ChartNode::nameOf).collect(Collectors.toSet());
            ChartModel.Place wanted = new ChartModel.Place(
                    held.x() + (event.getX() - pressedX) / now.scale(),
                    held.y() + (event.getY() - pressedY) / now.scale());
            guides.hide();
            ChartModel.Place place =
                    event.isAltDown() ? wanted : guides.draw(wanted, now, view.getWidth(), view.getHeight());
            view.shift(new Shift(names, place.x() - held.x(), place.y() - held.y()));
        });
    }

    private void drop() {
        Shift shift = view.shift();
        Map<Identifier, ChartModel.Place> places = new HashMap<>();
        grabbed.forEach(
                (id, start) -> places.put(id, new ChartModel.Place(start.x() + shift.dx(), start.y() + shift.dy())));
        model.move(places);
    }

    private void released(MouseEvent event) {
        view.setCursor(Cursor.DEFAULT);
        if (!dragged && event.getButton() == MouseButton.PRIMARY) {
            click(event);
        } else if (gesture == Gesture.MOVE && dragged) {
            guides.hide();
            drop();
        } else if (dragged && (gesture == Gesture.BAND || gesture == Gesture.LASSO)) {
            band.setVisible(false);
            selectBand();
        }
        gesture = Gesture.NONE;
    }

    private void click(MouseEvent event) {
        Optional<ChartNode> node = nodeAt(event).flatMap(this::node);
        if (node.isPresent() && event.getClickCount() == 2) {
            view.activate(node.get().name());
        } else if (node.isPresent()) {
            boolean adds = event.isShiftDown() || event.isShortcutDown();
            view.select(
                    adds
                            ? toggled(node.get().id())
                            : new Selection.OneEntity(node.get().id()));
        } else {
            view.select(lineAt(event)
                    .flatMap(name -> view.index().map(known -> known.links().get(name)))
                    .<Selection>map(Selection.OneLink::of)
                    .orElse(Selection.nothing()));
        }
    }

    private Selection toggled(Identifier id) {
        Set<Identifier> ids = new LinkedHashSet<>(view.selection().entities());
        if (!ids.remove(id)) {
            ids.add(id);
        }
        return Selection.of(ids);
    }

    /** Adds what the band encloses to what is selected; where all of that is selected, takes it out. */
    private void selectBand() {
        if (view.viewport().isEmpty() || hits().isEmpty()) {
            return;
        }
        Set<Identifier> enclosed = new LinkedHashSet<>();
        hits().get()
                .nodes(band.area(view.viewport().get()))
                .forEach(name -> node(name).ifPresent(found -> enclosed.add(found.id())));
        Set<Identifier> ids = new LinkedHashSet<>(view.selection().entities());
        if (!ids.addAll(enclosed)) {
            ids.removeAll(enclosed);
        }
        view.select(Selection.of(ids));
    }

    /** A wheel zooms; fingers on a screen pan, and pinch to zoom. */
    private void scrolled(ScrollEvent event) {
        if (event.getTouchCount() > 0) {
            view.pan(event.getDeltaX(), event.getDeltaY());
            event.consume();
            return;
        }
        double steps = event.getDeltaY() != 0 ? event.getDeltaY() : event.getDeltaX();
        view.zoom(Math.pow(1.0025, steps), event.getX(), event.getY());
        event.consume();
    }

    private Optional<String> nodeAt(MouseEvent event) {
        return view.viewport()
                .flatMap(now -> hits().flatMap(hits ->
                        hits.node(now.sceneX(event.getX()), now.sceneY(event.getY()), Legible.growth(now.scale()))));
    }

    private Optional<String> lineAt(MouseEvent event) {
        return view.viewport()
                .flatMap(now -> hits().flatMap(hits -> hits.line(
                        now.sceneX(event.getX()), now.sceneY(event.getY()), Math.min(24, REACH / now.scale()))));
    }

    private Optional<Hits> hits() {
        return Optional.ofNullable(view.frameProperty().get())
                .map(frame -> frame.drawn().hits());
    }

    private Optional<ChartNode> node(String name) {
        return view.index().map(known -> known.nodes().get(name));
    }
}
