package org.linkwright.desktop.shared;

import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import org.linkwright.model.Issue;
import org.linkwright.model.LinkwrightException;

/** The one place that shows errors and what was done: a card at the foot of the window, a sentence with its code beneath. */
public final class Notices extends VBox {
    private static final int MOST = 3;

    public Notices() {
        getStyleClass().add("notices");
        setPickOnBounds(false);
        setAlignment(Pos.BOTTOM_CENTER);
        setMaxHeight(Region.USE_PREF_SIZE);
    }

    /** Tells of a failure: expected trouble in its own words, the unexpected as such. */
    public void failure(Throwable failure) {
        if (failure instanceof LinkwrightException expected) {
            issue(expected.issue());
        } else {
            show("failure", Words.text("failure.unexpected"), failure.getClass().getSimpleName());
        }
    }

    public void issue(Issue issue) {
        show("failure", issue.message(), issue.code());
    }

    /** Tells that something was done. */
    public void done(String sentence) {
        show("done", sentence, "");
    }

    private void show(String style, String sentence, String code) {
        Label text = new Label(sentence);
        text.setWrapText(true);
        text.getStyleClass().add("notice-text");
        VBox words = new VBox(text);
        if (!code.isEmpty()) {
            Label small = new Label(code);
            small.getStyleClass().add("caption");
            words.getChildren().add(small);
        }
        HBox.setHgrow(words, Priority.ALWAYS);
        FontIcon icon = new FontIcon(style.equals("done") ? Feather.CHECK_CIRCLE : Feather.ALERT_CIRCLE);
        Button close = Controls.icon(Feather.X, "notice.close");
        HBox card = new HBox(icon, words, close);
        card.getStyleClass().addAll("notice", style);
        close.setOnAction(pressed -> getChildren().remove(card));
        getChildren().add(card);
        if (getChildren().size() > MOST) {
            getChildren().removeFirst();
        }
    }
}
