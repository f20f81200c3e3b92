package org.linkwright.desktop.shared;

import javafx.scene.control.Button;
import javafx.scene.control.PasswordField;
import javafx.scene.layout.HBox;

/** Asks for the password of a file and gives it to the session. */
public final class PasswordForm extends HBox {
    private final PasswordField field = new PasswordField();

    /** @param then goes on, once there is one */
    public PasswordForm(CaseSession session, Runnable then) {
        getStyleClass().add("form-row");
        field.setId("password");
        field.setPromptText(Words.text("password.prompt"));
        field.setAccessibleText(Words.text("password.prompt"));
        Button open = new Button(Words.text("password.open"));
        open.setId("password-open");
        open.disableProperty().bind(field.textProperty().isEmpty());
        open.setOnAction(pressed -> {
            session.give(field.getText());
            field.clear();
            then.run();
        });
        field.setOnAction(pressed -> open.fire());
        getChildren().addAll(field, open);
    }

    /** Whether an issue says that a file needs a password, or another one. */
    public static boolean answers(String code) {
        return code.equals("PASSWORD_NEEDED") || code.equals("PASSWORD_WRONG");
    }

    @Override
    public void requestFocus() {
        field.requestFocus();
    }
}
