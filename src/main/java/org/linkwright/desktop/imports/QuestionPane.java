package org.linkwright.desktop.imports;

import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.linkwright.desktop.shared.Controls;
import org.linkwright.desktop.shared.Words;
import org.linkwright.intake.Question;

/** The first question of a file, its likely answers first, each with how the first row would then read. */
final class QuestionPane extends VBox {
    private final FileLine line;
    private final Question open;
    private final CheckBox others = new CheckBox();

    QuestionPane(FileLine line, Question open) {
        this.line = line;
        this.open = open;
        getStyleClass().add("question-pane");
        Label question = Controls.sentence(sentence(open));
        question.getStyleClass().add("question-text");
        getChildren().add(question);
        if (!open.samples().isEmpty()) {
            getChildren().add(Controls.caption(Words.text("import.ask.samples", String.join("  ·  ", open.samples()))));
        }
        for (int i = 0; i < open.choices().size(); i++) {
            getChildren().add(choice(open.choices().get(i), i));
        }
        HBox more = new HBox();
        more.getStyleClass().add("form-row");
        switch (open.kind()) {
            case ZONE -> more.getChildren().addAll(otherwise(), other(Choosers.zones("")));
            case REGION -> more.getChildren().addAll(otherwise(), other(Choosers.regions("")));
            case SUBJECT -> more.getChildren().add(written("import.subject.prompt"));
            case CURRENCY -> more.getChildren().addAll(otherwise(), written("import.currency.prompt"));
            case DATE_ORDER, DECIMAL -> {}
        }
        Button leave = new Button(Words.text("import.ask.leave"));
        leave.setId("question-leave");
        leave.setOnAction(pressed -> line.leaveOpen());
        more.getChildren().addAll(FileLine.gap(), leave);
        getChildren().add(more);
        others();
    }

    /** What is asked. */
    static String sentence(Question open) {
        return switch (open.kind()) {
            case DATE_ORDER -> Words.text("import.ask.order");
            case DECIMAL -> Words.text("import.ask.decimal");
            case ZONE -> Words.text("import.ask.zone");
            case REGION -> Words.text("import.ask.region");
            case CURRENCY -> Words.text("import.ask.currency");
            case SUBJECT -> Words.text("import.ask.subject");
        };
    }

    /** Forty files of one provider ask once. */
    private void others() {
        List<FileLine> alike = open.kind() == Question.Kind.SUBJECT ? List.of() : line.alike();
        if (!alike.isEmpty()) {
            others.setId("question-others");
            others.setText(Words.text("import.ask.others", alike.size()));
            others.setSelected(true);
            getChildren().add(others);
        }
    }

    private HBox choice(Question.Choice choice, int index) {
        String label = label(choice.value());
        String reading = choice.reading().isEmpty()
                ? ""
                : Words.text("import.ask.reads", choice.reading().replace('T', ' '));
        Button button = new Button(label);
        button.setId("question-choice-" + index);
        button.setMinWidth(180);
        button.setMnemonicParsing(false);
        button.setAccessibleText(label + ", " + reading);
        button.setOnAction(pressed -> answer(choice.value()));
        HBox row = new HBox(button, Controls.caption(reading));
        row.getStyleClass().add("form-row");
        return row;
    }

    private String label(String value) {
        return switch (open.kind()) {
            case DATE_ORDER -> Words.text("import.ask.order." + value);
            case DECIMAL -> Words.text(value.equals(",") ? "import.ask.decimal.comma" : "import.ask.decimal.point");
            case REGION -> Choosers.region(value);
            case ZONE, CURRENCY, SUBJECT -> value;
        };
    }

    private static Label otherwise() {
        return Controls.caption(Words.text("import.ask.other"));
    }

    private ComboBox<String> other(ComboBox<String> box) {
        box.setMaxWidth(280);
        box.valueProperty().addListener((value, was, is) -> answer(is));
        return box;
    }

    private TextField written(String prompt) {
        TextField field = new TextField();
        field.setId("question-written");
        field.setPromptText(Words.text(prompt));
        field.setAccessibleText(sentence(open));
        field.setOnAction(pressed -> answer(field.getText().strip()));
        return field;
    }

    private void answer(String value) {
        List<FileLine> alike = others.isSelected() ? line.alike() : List.of();
        line.answer(open.kind(), value);
        alike.forEach(other -> other.answer(open.kind(), value));
    }
}
