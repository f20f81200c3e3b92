package org.linkwright.desktop.inspector;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.DatePicker;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.linkwright.desktop.shared.CaseSession;
import org.linkwright.desktop.shared.Controls;
import org.linkwright.desktop.shared.Words;
import org.linkwright.model.Entity;
import org.linkwright.model.EntityKind;
import org.linkwright.model.Grade;
import org.linkwright.model.Identifier;
import org.linkwright.operation.Attribute;

/** States who used an identifier, from when to when, and how sure that is. */
final class AttributionForm extends VBox {
    private final CaseSession session;
    private final Entity entity;
    private final Map<String, Identifier> persons = new TreeMap<>();
    private final ComboBox<String> person = new ComboBox<>();
    private final DatePicker from = date("attribution.from");
    private final DatePicker to = date("attribution.to");
    private final TextField grade = new TextField();

    AttributionForm(CaseSession session, Entity entity) {
        this.session = session;
        this.entity = entity;
        getStyleClass().add("form");
        List<Entity> known = session.overview().entities().getOrDefault(EntityKind.PERSON, List.of());
        known.forEach(one -> persons.put(session.name(one), one.identifier()));
        person.setId("attribution-person");
        person.setEditable(true);
        person.setPromptText(Words.text("attribution.person"));
        person.setAccessibleText(Words.text("attribution.person"));
        person.getItems().setAll(new ArrayList<>(persons.keySet()));
        person.setMaxWidth(Double.MAX_VALUE);
        grade.setPromptText(Words.text("attribution.grade"));
        grade.setAccessibleText(Words.text("attribution.grade"));
        grade.setPrefColumnCount(4);
        HBox terms = new HBox(from, to, grade);
        terms.getStyleClass().add("form-row");
        HBox.setHgrow(from, Priority.ALWAYS);
        HBox.setHgrow(to, Priority.ALWAYS);
        Button save = new Button(Words.text("attribution.save"));
        save.setId("attribution-save");
        save.disableProperty().bind(person.getEditor().textProperty().isEmpty());
        save.setOnAction(pressed -> save());
        getChildren().addAll(Controls.groupHeading("attribution.heading"), person, terms, save);
    }

    private void save() {
        String name = person.getEditor().getText().strip();
        Attribute.Claim claim = new Attribute.Claim(
                entity.identifier(),
                persons.getOrDefault(name, Attribute.person(name)),
                persons.containsKey(name) ? "" : name,
                Optional.ofNullable(from.getValue()),
                Optional.ofNullable(to.getValue()),
                grade.getText().isBlank()
                        ? Grade.NONE
                        : new Grade("admiralty", grade.getText().strip()));
        session.change(
                (file, progress) -> {
                    new Attribute(file, session.author()).run(claim);
                    return name;
                },
                whose -> session.desk().notices().done(Words.text("attribution.done", session.name(entity), whose)));
    }

    private static DatePicker date(String key) {
        DatePicker picker = new DatePicker();
        picker.setPromptText(Words.text(key));
        picker.setAccessibleText(Words.text(key));
        picker.setMaxWidth(Double.MAX_VALUE);
        picker.setPrefWidth(110);
        return picker;
    }
}
