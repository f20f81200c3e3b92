package org.linkwright.desktop.shared;

import java.util.function.Consumer;
import java.util.function.Function;
import javafx.scene.Node;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;

/** Lists whose lines are nodes, and open with a click or Enter. */
public final class Lists {
    private Lists() {}

    /** Shows each item as {@code line} says and opens it with {@code open}. */
    public static <T> void show(ListView<T> list, Function<T, Node> line, Consumer<T> open) {
        list.getStyleClass().add("lines");
        list.setCellFactory(view -> new Line<>(line));
        list.setOnMouseClicked(click -> {
            T item = list.getSelectionModel().getSelectedItem();
            if (click.getButton() == MouseButton.PRIMARY && item != null) {
                open.accept(item);
            }
        });
        list.setOnKeyPressed(key -> {
            T item = list.getSelectionModel().getSelectedItem();
            if (key.getCode() == KeyCode.ENTER && item != null) {
                open.accept(item);
                key.consume();
            }
        });
    }

    private static final class Line<T> extends ListCell<T> {
        private final Function<T, Node> line;

        Line(Function<T, Node> line) {
            this.line = line;
            setPrefWidth(0);
        }

        @Override
        protected void updateItem(T item, boolean empty) {
            super.updateItem(item, empty);
            setGraphic(empty || item == null ? null : line.apply(item));
        }
    }
}
