package org.linkwright.desktop.shared;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.kordamp.ikonli.feather.Feather;

/** A card with a title that lies over the chart; Escape closes it. */
public final class Sheet extends BorderPane {
    public Sheet(String titleText, Node content, Runnable close) {
        getStyleClass().add("over-sheet");
        Label title = new Label(titleText);
        title.getStyleClass().add("sheet-title");
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        Button closing = Controls.icon(Feather.X, "sheet.close");
        closing.setOnAction(pressed -> close.run());
        HBox head = new HBox(title, gap, closing);
        head.getStyleClass().add("sheet-head");
        head.setAlignment(Pos.CENTER_LEFT);
        setTop(head);
        setCenter(content);
        addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ESCAPE) {
                close.run();
                event.consume();
            }
        });
    }
}
