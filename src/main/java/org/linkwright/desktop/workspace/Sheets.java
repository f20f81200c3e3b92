package org.linkwright.desktop.workspace;

import java.util.function.Function;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.layout.StackPane;
import org.linkwright.desktop.shared.Sheet;

/** The layer above the charts on which one sheet at a time lies. */
final class Sheets extends StackPane {
    Sheets() {
        getStyleClass().add("sheets");
        setPickOnBounds(false);
        setAlignment(Pos.TOP_CENTER);
        setVisible(false);
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
