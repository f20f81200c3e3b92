package org.linkwright.desktop.chartview;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import javafx.scene.Cursor;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;
import javafx.scene.shape.Rectangle;
import org.linkwright.chart.ChartNode;
import org.linkwright.desktop.shared.Selection;
import org.linkwright.model.Identifier;

/** What the mouse does on a chart: points, selects, drags nodes, pans, zooms, and spans a rubber band. */
final class ChartMouse {
    private static final double REACH = 5;
    private static final double DEAD = 3;

    private final ChartView view;
    private final ChartModel model;
    private final Rectangle band;
    private Gesture gesture = Gesture.NONE;
    private double pressedX;
    private double pressedY;
    private double lastX;
    private double lastY;
    private boolean dragged;
    private final Map<Identifier, ChartModel.Place> grabbed = new HashMap<>();

    private enum Gesture {
        NONE,
        PAN,
        MOVE,
        BAND
    }

    ChartMouse(ChartView view, ChartModel model, Rectangle band) {
        this.view = view;
        this.model = model;
        this.band = band;
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
        } else if (event.isShiftDown()) {
            gesture = Gesture.BAND;
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
            case BAND -> span(event);
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
            view.shift(
                    new Shift(names, (event.getX() - pressedX) / now.scale(), (event.getY() - pressedY) / now.scale()));
        });
    }

    private void drop() {
        Shift shift = view.shift();
        Map<Identifier, ChartModel.Place> places = new HashMap<>();
        grabbed.forEach(
                (id, start) -> places.put(id, new ChartModel.Place(start.x() + shift.dx(), start.y() + shift.dy())));
        model.move(places);
    }

    private void span(MouseEvent event) {
        band.setX(Math.min(pressedX, event.getX()));
        band.setY(Math.min(pressedY, event.getY()));
        band.setWidth(Math.abs(event.getX() - pressedX));
        band.setHeight(Math.abs(event.getY() - pressedY));
        band.setVisible(true);
    }

    private void released(MouseEvent event) {
        view.setCursor(Cursor.DEFAULT);
        if (!dragged && event.getButton() == MouseButton.PRIMARY) {
            click(event);
        } else if (gesture == Gesture.MOVE && dragged) {
            drop();
        } else if (gesture == Gesture.BAND && dragged) {
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

    private void selectBand() {
        view.viewport().ifPresent(now -> {
            Set<Identifier> ids = new LinkedHashSet<>(view.selection().entities());
            grid().ifPresent(grid -> grid.nodes(
                            now.sceneX(band.getX()),
                            now.sceneY(band.getY()),
                            now.sceneX(band.getX() + band.getWidth()),
                            now.sceneY(band.getY() + band.getHeight()))
                    .forEach(name -> node(name).ifPresent(found -> ids.add(found.id()))));
            view.select(Selection.of(ids));
        });
    }

    private void scrolled(ScrollEvent event) {
        double steps = event.getDeltaY() != 0 ? event.getDeltaY() : event.getDeltaX();
        view.zoom(Math.pow(1.0025, steps), event.getX(), event.getY());
        event.consume();
    }

    private Optional<String> nodeAt(MouseEvent event) {
        return view.viewport()
                .flatMap(now -> grid().flatMap(grid ->
                        grid.node(now.sceneX(event.getX()), now.sceneY(event.getY()), Legible.growth(now.scale()))));
    }

    private Optional<String> lineAt(MouseEvent event) {
        return view.viewport()
                .flatMap(now -> grid().flatMap(grid -> grid.line(
                        now.sceneX(event.getX()), now.sceneY(event.getY()), Math.min(24, REACH / now.scale()))));
    }

    private Optional<HitGrid> grid() {
        return Optional.ofNullable(view.frameProperty().get())
                .map(frame -> frame.drawn().grid());
    }

    private Optional<ChartNode> node(String name) {
        return view.index().map(known -> known.nodes().get(name));
    }
}
