package org.linkwright.desktop.inspector;

import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import org.linkwright.desktop.shared.CaseSession;
import org.linkwright.desktop.shared.Controls;
import org.linkwright.desktop.shared.Kinds;
import org.linkwright.desktop.shared.Words;
import org.linkwright.model.Category;
import org.linkwright.model.Entity;
import org.linkwright.operation.Categorise;

/** What a person is in the case, and why. */
final class CategoryForm extends VBox {
    CategoryForm(CaseSession session, Entity person) {
        getStyleClass().add("form");
        ComboBox<Category> category = new ComboBox<>();
        category.setId("category");
        category.getItems().setAll(Category.values());
        category.setValue(person.category());
        category.setConverter(new CategoryNames());
        category.setMaxWidth(Double.MAX_VALUE);
        category.setAccessibleText(Words.text("category.heading"));
        TextField reason = new TextField();
        reason.setId("category-reason");
        reason.setPromptText(Words.text("category.reason"));
        reason.setAccessibleText(Words.text("category.reason"));
        Button save = new Button(Words.text("category.save"));
        save.setId("category-save");
        save.disableProperty().bind(reason.textProperty().isEmpty());
        save.setOnAction(pressed -> session.change(
                (file, progress) -> {
                    new Categorise(file).run(person, category.getValue(), reason.getText());
                    return category.getValue();
                },
                set -> session.desk()
                        .notices()
                        .done(Words.text("category.done", session.name(person), Kinds.of(set)))));
        getChildren().addAll(Controls.groupHeading("category.heading"), category, reason, save);
    }

    private static final class CategoryNames extends StringConverter<Category> {
        @Override
        public String toString(Category category) {
            return category == null ? "" : Kinds.of(category);
        }

        @Override
        public Category fromString(String text) {
            throw new UnsupportedOperationException(text);
        }
    }
}
