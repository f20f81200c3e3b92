package org.linkwright.desktop.workspace;

import java.util.function.Function;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import org.linkwright.desktop.shared.Sheet;

/** The layer above the charts on which one sheet at a time lies. */
final class Sheets extends StackPane {
    private static final double EDGE = 24;

    private final Region charts;

    /** @param charts what the sheets lie over, as far as there is room */
    Sheets(Region charts) {
        this.charts = charts;
        setPickOnBounds(false);
        setVisible(false);
    }

    @Override
    protected void layoutChildren() {
        Bounds over = sceneToLocal(charts.localToScene(charts.getBoundsInLocal()));
        for (Node sheet : getManagedChildren()) {
            double width = Math.min(sheet.maxWidth(-1), getWidth() - 2 * EDGE);
            double height = Math.min(sheet.prefHeight(width), getHeight() - 2 * EDGE);
            double last = Math.max(EDGE, getWidth() - EDGE - width);
            double x = Math.clamp(over.getCenterX() - width / 2, EDGE, last);
            sheet.resizeRelocate(Math.rint(x), EDGE, width, height);
        }
    }

    /** Shows a sheet; what it holds is told how to close it. */
    <T extends Node> T show(String title, double width, Function<Runnable, T> content) {
        T inside = content.apply(this::close);
        Sheet sheet = new Sheet(title, inside, this::close);
        sheet.setMaxWidth(width);
        getChildren().setAll(sheet);
        setVisible(true);
        inside.requestFocus();
        return inside;
    }

    void close() {
        getChildren().clear();
        setVisible(false);
    }
}
