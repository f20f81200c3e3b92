package org.linkwright.desktop.start;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import org.linkwright.desktop.shared.Controls;
import org.linkwright.desktop.shared.Drops;
import org.linkwright.desktop.shared.Words;

/** Three large choices, the recent cases, and a drop target that is the whole window. */
public final class StartScreen extends StackPane {
    private final Actions actions;
    private final VBox content;
    private final Label step = new Label();
    private final ProgressBar bar = new ProgressBar(ProgressBar.INDETERMINATE_PROGRESS);
    private final Button cancel = new Button(Words.text("cancel"));
    private final VBox working = new VBox(step, bar, cancel);

    /**
     * What can be done here.
     *
     * @param create make a new case
     * @param open choose a case and open it
     * @param sample open the sample case
     * @param openRecent open this case
     * @param dropped files were dropped: a case, or returns
     */
    public record Actions(
            Runnable create, Runnable open, Runnable sample, Consumer<Path> openRecent, Consumer<List<Path>> dropped) {}

    public StartScreen(Actions actions, List<Path> recent) {
        this.actions = actions;
        getStyleClass().add("start");
        Label name = new Label(Words.text("product"));
        name.getStyleClass().add("start-title");
        Label claim = new Label(Words.text("start.claim"));
        claim.getStyleClass().add("start-claim");
        content = new VBox(name, claim, choices(), recentCases(recent), dropHint());
        content.getStyleClass().add("start-content");
        content.setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
        bar.setMaxWidth(Double.MAX_VALUE);
        bar.setAccessibleText(Words.text("start.working"));
        working.getStyleClass().add("start-working");
        working.setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
        getChildren().addAll(content, working);
        idle();
        Drops.accept(this, actions.dropped());
        addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
    }

    /** The keys that do the same in a case. */
    private void pressed(KeyEvent event) {
        boolean opens = event.getCode() == KeyCode.O;
        if (event.isShortcutDown() && (opens || event.getCode() == KeyCode.N) && !content.isDisabled()) {
            (opens ? actions.open() : actions.create()).run();
            event.consume();
        }
    }

    /** A case is being opened or made: the choices wait. */
    public void busy(Runnable onCancel) {
        step.setText(Words.text("start.working"));
        bar.setProgress(ProgressBar.INDETERMINATE_PROGRESS);
        cancel.setOnAction(pressed -> onCancel.run());
        content.setDisable(true);
        Controls.show(working, true);
    }

    /** How far that is. */
    public void progress(String what, double share) {
        step.setText(what);
        bar.setProgress(share);
    }

    /** The choices are open again. */
    public void idle() {
        content.setDisable(false);
        Controls.show(working, false);
    }

    private HBox choices() {
        HBox choices = new HBox(
                choice("start-new", Feather.FILE_PLUS, "start.new", actions.create()),
                choice("start-open", Feather.FOLDER, "start.open", actions.open()),
                choice("start-sample", Feather.COMPASS, "start.sample", actions.sample()));
        choices.getStyleClass().add("start-choices");
        return choices;
    }

    private static Button choice(String id, Feather icon, String key, Runnable action) {
        Label what = new Label(Words.text(key));
        what.getStyleClass().add("choice-title");
        Label why = Controls.sentence(Words.text(key + ".hint"));
        why.getStyleClass().add("caption");
        VBox words = new VBox(new FontIcon(icon), what, why);
        words.getStyleClass().add("choice-words");
        Button button = new Button(Words.text(key), words);
        button.setId(id);
        button.setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        button.setAccessibleText(Words.text(key) + ". " + Words.text(key + ".hint"));
        button.getStyleClass().add("choice");
        button.setOnAction(pressed -> action.run());
        return button;
    }

    private VBox recentCases(List<Path> recent) {
        VBox box = new VBox(Controls.groupHeading("start.recent"));
        box.getStyleClass().add("start-recent");
        if (recent.isEmpty()) {
            box.getChildren().add(Controls.caption(Words.text("start.recent.empty")));
            return box;
        }
        FlowPane list = new FlowPane();
        list.getStyleClass().add("recent-list");
        for (Path path : recent) {
            list.getChildren().add(recentCase(path));
        }
        box.getChildren().add(list);
        return box;
    }

    private Button recentCase(Path path) {
        Path folder = path.toAbsolutePath().getParent();
        Label title = new Label(path.getFileName().toString());
        Label where = Controls.caption(folder == null ? "" : folder.toString());
        VBox words = new VBox(title, where);
        words.setAlignment(Pos.CENTER_LEFT);
        Button button = new Button(path.getFileName().toString(), words);
        button.setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        button.setAccessibleText(Words.text("start.recent.open", path.toString()));
        button.getStyleClass().add("recent");
        button.setOnAction(pressed -> actions.openRecent().accept(path));
        return button;
    }

    private static HBox dropHint() {
        HBox hint = new HBox(new FontIcon(Feather.DOWNLOAD), Controls.caption(Words.text("start.drop")));
        hint.getStyleClass().add("drop-hint");
        return hint;
    }
}
