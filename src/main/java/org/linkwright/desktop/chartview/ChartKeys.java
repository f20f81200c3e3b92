package org.linkwright.desktop.chartview;

import java.util.Optional;
import java.util.Set;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.linkwright.chart.ChartNode;
import org.linkwright.desktop.shared.Selection;
import org.linkwright.model.Identifier;

/**
 * What the keyboard does on a chart: Tab goes from node to node and out at the ends, arrows to the nearest node that way or pan
 * where none is selected, Alt and arrows move what is selected, space held down makes the mouse pan.
 */
final class ChartKeys {
    /** Set among the view's properties while the space bar is down. */
    static final String SPACE = "linkwright.space";

    private static final double STEP = 48;
    private static final double NUDGE = 10;

    private final ChartView view;

    ChartKeys(ChartView view) {
        this.view = view;
        view.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        view.addEventFilter(KeyEvent.KEY_RELEASED, event -> {
            if (event.getCode() == KeyCode.SPACE) {
                view.getProperties().remove(SPACE);
            }
        });
    }

    private void pressed(KeyEvent event) {
        if (event.isAltDown() && !event.isShortcutDown() && nudge(event)) {
            event.consume();
            return;
        }
        if (event.isShortcutDown() || event.isAltDown()) {
            return;
        }
        boolean used = switch (event.getCode()) {
            case TAB -> select(beside(event.isShiftDown() ? -1 : 1));
            case LEFT -> arrow(event, -1, 0);
            case RIGHT -> arrow(event, 1, 0);
            case UP -> arrow(event, 0, -1);
            case DOWN -> arrow(event, 0, 1);
            case ESCAPE -> clear();
            case SPACE -> space();
            default -> false;
        };
        if (used) {
            event.consume();
        }
    }

    private boolean arrow(KeyEvent event, int dx, int dy) {
        Optional<ChartNode> from = selected();
        if (from.isPresent() && !event.isShiftDown()) {
            select(view.index().flatMap(known -> known.towards(from.get(), dx, dy)));
        } else {
            view.pan(-dx * STEP, -dy * STEP);
        }
        return true;
    }

    /** Moves what is selected by a step, with Shift by a point. */
    private boolean nudge(KeyEvent event) {
        double step = event.isShiftDown() ? 1 : NUDGE;
        return switch (event.getCode()) {
            case LEFT -> view.nudge(-step, 0);
            case RIGHT -> view.nudge(step, 0);
            case UP -> view.nudge(0, -step);
            case DOWN -> view.nudge(0, step);
            default -> false;
        };
    }

    private boolean clear() {
        boolean any = !view.selection().equals(Selection.nothing());
        view.select(Selection.nothing());
        return any;
    }

    private boolean space() {
        view.getProperties().put(SPACE, true);
        return true;
    }

    private Optional<ChartNode> beside(int step) {
        return view.index().flatMap(known -> known.beside(selected(), step));
    }

    private Optional<ChartNode> selected() {
        Set<Identifier> ids = view.selection().entities();
        return ids.size() == 1
                ? view.index().flatMap(known -> known.node(ids.iterator().next()))
                : Optional.empty();
    }

    private boolean select(Optional<ChartNode> node) {
        node.ifPresent(found -> {
            view.select(new Selection.OneEntity(found.id()));
            view.reveal(found.id());
        });
        return node.isPresent();
    }
}
