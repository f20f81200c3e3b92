package org.linkwright.desktop.workspace;

import atlantafx.base.theme.Styles;
import java.util.function.Consumer;
import javafx.scene.control.Button;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.linkwright.desktop.shared.Words;

/** Asks what to call a chart. */
final class ChartNameForm extends VBox {
    ChartNameForm(String suggested, Consumer<String> save) {
        TextField name = new TextField(suggested);
        name.setId("chart-name");
        name.setAccessibleText(Words.text("chart.save.name"));
        Button button = new Button(Words.text("chart.save"));
        button.setId("chart-save");
        button.getStyleClass().add(Styles.ACCENT);
        button.setDefaultButton(true);
        button.disableProperty().bind(name.textProperty().isEmpty());
        button.setOnAction(pressed -> save.accept(name.getText().strip()));
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        HBox foot = new HBox(gap, button);
        foot.getStyleClass().add("sheet-foot");
        getChildren().addAll(name, foot);
    }
}
