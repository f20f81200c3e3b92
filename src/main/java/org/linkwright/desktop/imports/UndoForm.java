package org.linkwright.desktop.imports;

import atlantafx.base.theme.Styles;
import javafx.scene.control.Button;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.linkwright.desktop.shared.CaseSession;
import org.linkwright.desktop.shared.Controls;
import org.linkwright.desktop.shared.Formats;
import org.linkwright.desktop.shared.Words;
import org.linkwright.operation.UndoImport;
import org.linkwright.store.Source;

/** Takes an import out of the case; the reason goes into the audit. */
public final class UndoForm extends VBox {
    private final TextField reason = new TextField();

    /** @param close takes the form away */
    public UndoForm(CaseSession session, Source source, Runnable close) {
        getStyleClass().add("form");
        String name = session.pseudonyms().mask(source.name());
        reason.setId("undo-reason");
        reason.setPromptText(Words.text("import.undo.reason.prompt"));
        reason.setAccessibleText(Words.text("import.undo.reason.prompt"));
        Button undo = new Button(Words.text("import.undo"));
        undo.setId("undo-import");
        undo.getStyleClass().add(Styles.ACCENT);
        undo.setDefaultButton(true);
        undo.disableProperty().bind(reason.textProperty().isEmpty());
        undo.setOnAction(pressed -> {
            close.run();
            undo(session, source.sha256(), reason.getText(), name);
        });
        Button keep = new Button(Words.text("cancel"));
        keep.setOnAction(pressed -> close.run());
        HBox foot = new HBox(FileLine.gap(), keep, undo);
        foot.getStyleClass().add("sheet-foot");
        getChildren()
                .addAll(
                        Controls.sentence(Words.text(
                                "import.undo.sentence",
                                name,
                                Formats.number(source.totals().read()))),
                        reason,
                        foot);
    }

    @Override
    public void requestFocus() {
        reason.requestFocus();
    }

    /** Undoes an import, then says so. */
    static void undo(CaseSession session, String sha256, String reason, String name) {
        session.change(
                (file, progress) -> {
                    new UndoImport(file).run(sha256, reason);
                    return name;
                },
                undone -> session.desk().notices().done(Words.text("import.undone", undone)));
    }
}
