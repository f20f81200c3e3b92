package org.linkwright.desktop.workspace;

import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Pane;
import org.linkwright.desktop.shared.Words;

/** A field over the chart in which a name or a note is written: Enter takes it, Shift+Enter begins a line, Escape leaves all as it was. */
final class Writing extends Pane {
    private static final double WIDTH = 260;
    private static final double HEIGHT = 84;

    private final Node before;
    private TextArea field;
    private Consumer<String> taken = text -> {};

    /** @param before what has the keyboard again when the field is gone */
    Writing(Node before) {
        this.before = before;
        setPickOnBounds(false);
        setVisible(false);
    }

    /** Asks for a text near a point of the chart. */
    void ask(String key, double x, double y, String text, Consumer<String> done) {
        finish();
        taken = done;
        field = new TextArea(text);
        field.setId("chart-writing");
        field.setWrapText(true);
        field.setPromptText(Words.text(key));
        field.setAccessibleText(Words.text(key));
        field.setPrefSize(WIDTH, HEIGHT);
        field.relocate(
                Math.clamp(x, 8, Math.max(8, getWidth() - WIDTH - 8)),
                Math.clamp(y, 8, Math.max(8, getHeight() - HEIGHT - 8)));
        field.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        field.focusedProperty().addListener((focused, was, is) -> {
            if (!is) {
                finish();
            }
        });
        getChildren().setAll(field);
        setVisible(true);
        field.requestFocus();
        field.selectAll();
    }

    private void pressed(KeyEvent event) {
        if (event.getCode() == KeyCode.ESCAPE) {
            taken = text -> {};
            finish();
            event.consume();
        } else if (event.getCode() == KeyCode.ENTER && event.isShiftDown()) {
            field.insertText(field.getCaretPosition(), "\n");
            event.consume();
        } else if (event.getCode() == KeyCode.ENTER) {
            finish();
            event.consume();
        }
    }

    private void finish() {
        if (field == null) {
            return;
        }
        TextArea written = field;
        field = null;
        getChildren().clear();
        setVisible(false);
        taken.accept(written.getText().strip());
        before.requestFocus();
    }
}
