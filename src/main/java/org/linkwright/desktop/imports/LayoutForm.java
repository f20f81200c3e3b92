package org.linkwright.desktop.imports;

import java.nio.file.Path;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import org.linkwright.desktop.shared.CaseSession;
import org.linkwright.desktop.shared.Words;
import org.linkwright.intake.Preview;
import org.linkwright.operation.SaveLayout;

/** Saves how a table is read as a layout of the person's own, under a title. */
final class LayoutForm extends HBox {
    LayoutForm(CaseSession session, FileLine line, Preview.FoundTable table) {
        getStyleClass().add("form-row");
        Hyperlink open = new Hyperlink(Words.text("import.layout.save"));
        open.getStyleClass().addAll("caption-link", "layout-save");
        open.setOnAction(pressed -> ask(session, line, table));
        getChildren().add(open);
    }

    private void ask(CaseSession session, FileLine line, Preview.FoundTable table) {
        TextField title = new TextField();
        title.setId("layout-title");
        title.setPromptText(Words.text("import.layout.title.prompt"));
        title.setAccessibleText(Words.text("import.layout.title.prompt"));
        title.setPrefColumnCount(28);
        Button save = new Button(Words.text("import.layout.save"));
        save.setId("layout-save");
        save.disableProperty().bind(title.textProperty().isEmpty());
        save.setOnAction(pressed -> save(session, line, table, title.getText()));
        title.setOnAction(pressed -> save.fire());
        getChildren().setAll(title, save);
        title.requestFocus();
    }

    private void save(CaseSession session, FileLine line, Preview.FoundTable table, String title) {
        Path folder = OwnLayouts.of(session.desk().settings()).folder();
        SaveLayout layout = new SaveLayout(line.file(), line.options(), table.id());
        session.read((file, progress) -> layout.run(title, folder), saved -> {
            session.desk().notices().done(Words.text("import.layout.saved", title, saved));
            line.say(line.said());
        });
    }
}
