package org.linkwright.desktop.chartview;

import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;
import org.linkwright.chart.Bounds;

/** What the mouse does with notes and with the names of open groups: picks, moves, resizes and opens them. All else is the chart's. */
public final class NoteMouse {
    private static final double REACH = 6;
    private static final double CORNER = 10;
    private static final double DEAD = 3;

    private final ChartView view;
    private final Actions actions;
    private Optional<String> pressed = Optional.empty();
    private boolean resizes;
    private boolean dragged;
    private double startX;
    private double startY;

    /** A distance on the chart, in points. */
    public interface Moved {
        void to(String name, double dx, double dy);
    }

    /**
     * What is done with a note or group of a name.
     *
     * @param picked it was clicked; empty where nothing was
     * @param moved it was dragged
     * @param resized its lower right corner was dragged
     * @param opened it was clicked twice
     */
    public record Actions(Consumer<String> picked, Moved moved, Moved resized, Consumer<String> opened) {}

    /** @param above what lies around the chart and hears of the mouse first */
    public NoteMouse(ChartView view, Region above, Actions actions) {
        this.view = view;
        this.actions = actions;
        above.addEventFilter(MouseEvent.MOUSE_PRESSED, this::pressed);
        above.addEventFilter(MouseEvent.MOUSE_DRAGGED, this::dragged);
        above.addEventFilter(MouseEvent.MOUSE_RELEASED, this::released);
    }

    private void pressed(MouseEvent event) {
        pressed = Optional.empty();
        if (event.getTarget() != view || event.getButton() != MouseButton.PRIMARY) {
            return;
        }
        startX = event.getX();
        startY = event.getY();
        dragged = false;
        Optional<String> hit = view.overlaidAt(view.sceneToLocal(event.getSceneX(), event.getSceneY()), REACH);
        if (hit.isEmpty()) {
            actions.picked().accept("");
            return;
        }
        pressed = hit;
        resizes = isAtCorner(event);
        view.requestFocus();
        event.consume();
    }

    private boolean isAtCorner(MouseEvent event) {
        Optional<Bounds> box = pressed.flatMap(view::overlaid);
        var point = view.sceneToLocal(event.getSceneX(), event.getSceneY());
        return box.flatMap(known -> view.viewport()
                        .map(now -> Math.abs(now.screenX(known.right()) - point.getX()) < CORNER
                                && Math.abs(now.screenY(known.bottom()) - point.getY()) < CORNER))
                .orElse(false);
    }

    private void dragged(MouseEvent event) {
        if (pressed.isEmpty()) {
            return;
        }
        event.consume();
        double dx = event.getX() - startX;
        double dy = event.getY() - startY;
        if (dragged || Math.hypot(dx, dy) >= DEAD) {
            view.viewport().ifPresent(now -> {
                if (!dragged) {
                    // what is being dragged on must not be fitted anew under the pointer
                    view.look(now);
                }
                if (!resizes && pressed.get().startsWith("note:")) {
                    view.shift(new Shift(Set.of(pressed.get()), dx / now.scale(), dy / now.scale()));
                }
            });
            dragged = true;
        }
    }

    private void released(MouseEvent event) {
        if (pressed.isEmpty()) {
            return;
        }
        event.consume();
        String name = pressed.get();
        pressed = Optional.empty();
        if (dragged) {
            double scale = view.viewport().orElseThrow().scale();
            Moved moved = resizes ? actions.resized() : actions.moved();
            moved.to(name, (event.getX() - startX) / scale, (event.getY() - startY) / scale);
        } else if (event.getClickCount() == 2) {
            actions.opened().accept(name);
        } else {
            actions.picked().accept(name);
        }
    }
}
