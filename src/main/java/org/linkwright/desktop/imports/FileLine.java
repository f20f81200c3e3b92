package org.linkwright.desktop.imports;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import org.linkwright.desktop.shared.CaseSession;
import org.linkwright.desktop.shared.Controls;
import org.linkwright.desktop.shared.PasswordForm;
import org.linkwright.desktop.shared.Words;
import org.linkwright.intake.Intake;
import org.linkwright.intake.IntakeOptions;
import org.linkwright.intake.Preview;
import org.linkwright.intake.Question;
import org.linkwright.model.Issue;
import org.linkwright.model.LinkwrightException;
import org.linkwright.store.CaseFile;
import org.linkwright.task.Progress;

/** One file that waits for its import: what it was recognised as, how many rows, when, in which zone; a tick or a question. */
final class FileLine extends VBox {
    private final CaseSession session;
    private final Path file;
    private final Actions actions;
    private final StackPane icon = new StackPane();
    private final Label title = new Label();
    private final Label rows = new Label();
    private final Label period = new Label();
    private final Label zone = new Label();
    private final HBox state = new HBox();
    private final Button remove = Controls.icon(Feather.X, "import.remove");
    private final VBox below = new VBox();
    private Said said = Said.NOTHING;
    private Optional<Preview> preview = Optional.empty();
    private boolean expanded;
    private boolean refused;
    private boolean left;
    private String replaces = "";

    FileLine(CaseSession session, Path file, Actions actions) {
        this.session = session;
        this.file = file;
        this.actions = actions;
        getStyleClass().add("import-line");
        setFocusTraversable(true);
        title.setText(file.getFileName().toString());
        Label name = Controls.caption(file.getFileName().toString());
        VBox words = new VBox(title, name);
        words.setMinWidth(180);
        HBox.setHgrow(words, Priority.ALWAYS);
        rows.getStyleClass().add("line-rows");
        period.getStyleClass().add("line-period");
        zone.getStyleClass().add("line-zone");
        state.getStyleClass().add("line-state");
        icon.setMinWidth(24);
        remove.setOnAction(pressed -> actions.remove().accept(this));
        HBox head = new HBox(icon, words, rows, period, zone, state, remove);
        head.setAlignment(Pos.CENTER_LEFT);
        head.getStyleClass().add("import-line-head");
        head.setOnMouseClicked(click -> {
            if (click.getButton() == MouseButton.PRIMARY) {
                requestFocus();
                expand(!expanded);
            }
        });
        below.getStyleClass().add("import-line-below");
        Controls.show(below, false);
        getChildren().addAll(head, below);
        addEventHandler(KeyEvent.KEY_PRESSED, this::key);
        waiting();
    }

    /** What a line asks of the sheet. */
    record Actions(
            Consumer<FileLine> remove,
            Consumer<FileLine> again,
            Consumer<FileLine> changed,
            Consumer<Step> move,
            Runnable unlocked,
            Function<FileLine, List<FileLine>> alike,
            Supplier<IntakeOptions> defaults) {}

    /** To the line before or after. */
    record Step(FileLine from, int by) {}

    Path file() {
        return file;
    }

    Said said() {
        return said;
    }

    /** What holds for its import. */
    IntakeOptions options() {
        return said.over(actions.defaults().get());
    }

    /** Reads it as its import will. */
    Preview read(Progress progress) throws LinkwrightException {
        CaseFile target = session.writer();
        return replaces.isEmpty()
                ? Intake.preview(target, file, options(), progress)
                : Intake.previewReplay(target, replaces, options(), progress);
    }

    /** Hash of the import that this one shall replace; empty where there is none. */
    String replaces() {
        return replaces;
    }

    /** Makes the line changeable again after its import, which the next one replaces. */
    void fix(String sha256) {
        replaces = sha256;
        left = false;
        remove.setDisable(false);
        preview.ifPresent(known -> {
            show();
            expand(true);
        });
        requestFocus();
    }

    /** Whether nobody could read it. */
    boolean isRefused() {
        return refused;
    }

    boolean readable() {
        return !refused;
    }

    /** A question and the table it is about. */
    record Asked(Preview.FoundTable table, Question question) {
        /** Whether another file asks the same about a table of the same layout. */
        boolean isLike(Asked other) {
            boolean sameLayout =
                    table.layout().profile().equals(other.table.layout().profile());
            boolean sameNames = names(table).equals(names(other.table));
            return question.kind() == other.question.kind() && sameLayout && sameNames;
        }

        private static List<String> names(Preview.FoundTable table) {
            return table.columns().stream().map(Preview.ColumnMeaning::name).toList();
        }
    }

    /** The first that is still open; nothing where the person left it open. */
    Optional<Asked> asked() {
        return left
                ? Optional.empty()
                : preview.stream()
                        .flatMap(p -> p.tables().stream())
                        .flatMap(table -> table.questions().stream().map(q -> new Asked(table, q)))
                        .findFirst();
    }

    Optional<Question> question() {
        return asked().map(Asked::question);
    }

    Optional<Preview> preview() {
        return preview;
    }

    /** The other files in which nobody decides the same. */
    List<FileLine> alike() {
        return actions.alike().apply(this);
    }

    /** Takes an answer for every table of the file that asks the same, and reads the file anew with it. */
    void answer(Question.Kind kind, String value) {
        say(said.with(preview.orElseThrow(), kind, value));
    }

    /** Takes an answer and reads the file anew with it. */
    void say(Said more) {
        said = more;
        left = false;
        actions.again().accept(this);
    }

    /** Leaves the question open: the import says so in the ledger. */
    void leaveOpen() {
        left = true;
        show();
        actions.changed().accept(this);
    }

    private void waiting() {
        icon.getChildren().setAll(new FontIcon(Feather.FILE));
        state.getChildren().setAll(Controls.caption(Words.text("import.line.waiting")));
        setAccessibleText(Words.text("import.line.accessible", file.getFileName(), Words.text("import.line.waiting")));
    }

    void reading() {
        ProgressBar bar = new ProgressBar();
        bar.setPrefWidth(80);
        bar.setAccessibleText(Words.text("import.line.reading"));
        state.getChildren().setAll(bar);
    }

    void read(Preview result) {
        preview = Optional.of(result);
        refused = false;
        getStyleClass().remove("refused");
        show();
    }

    void failed(Throwable failure) {
        refused = true;
        preview = Optional.empty();
        if (!getStyleClass().contains("refused")) {
            getStyleClass().add("refused");
        }
        icon.getChildren().setAll(styled(new FontIcon(Feather.X_CIRCLE), "failed"));
        rows.setText("");
        period.setText("");
        zone.setText("");
        state.getChildren().clear();
        boolean expected = failure instanceof LinkwrightException;
        Issue issue = failure instanceof LinkwrightException trouble ? trouble.issue() : null;
        String sentence = expected ? issue.message() : Words.text("failure.unexpected");
        String code = expected ? issue.code() : failure.getClass().getSimpleName();
        below.getChildren().setAll(Controls.sentence(sentence), Controls.caption(code));
        if (PasswordForm.answers(code)) {
            below.getChildren()
                    .add(new PasswordForm(session, () -> actions.unlocked().run()));
        } else if (code.equals("ARCHIVE_BOMB")) {
            Button raise = new Button(Words.text("import.raise"));
            raise.setId("raise-limits");
            raise.setOnAction(pressed -> say(said.withLimitsRaised()));
            below.getChildren().add(raise);
        }
        Controls.show(below, true);
        setAccessibleText(Words.text("import.line.accessible", file.getFileName(), sentence));
    }

    private void show() {
        Preview result = preview.orElseThrow();
        LineWords words = new LineWords(result);
        icon.getChildren().setAll(new FontIcon(words.icon()));
        title.setText(words.title());
        rows.setText(words.rows());
        period.setText(words.period());
        zone.setText(words.zone());
        boolean known = replaces.isEmpty() && result.alreadyImported();
        String status;
        if (known) {
            status = Words.text("import.line.known");
            state.getChildren().setAll(Controls.caption(status));
        } else if (question().isPresent()) {
            status = QuestionPane.sentence(question().get());
            Button ask = new Button(status, new FontIcon(Feather.HELP_CIRCLE));
            ask.getStyleClass().add("question");
            ask.setOnAction(pressed -> expand(true));
            state.getChildren().setAll(ask);
        } else {
            status = Words.text("import.line.ready");
            FontIcon tick = styled(new FontIcon(Feather.CHECK), "fine");
            state.getChildren().setAll(tick);
        }
        setAccessibleText(Words.text(
                "import.line.accessible",
                file.getFileName(),
                words.title() + ", " + Words.text("import.line.rows", words.rows()) + ", " + status));
        if (expanded) {
            fill();
        }
    }

    /** Shows or hides the tables of the file. */
    void expand(boolean wanted) {
        if (preview.isEmpty()) {
            return;
        }
        expanded = wanted;
        Controls.show(below, wanted);
        if (wanted) {
            fill();
        }
    }

    private void fill() {
        Preview result = preview.orElseThrow();
        below.getChildren().clear();
        question().ifPresent(open -> below.getChildren().add(new QuestionPane(this, open)));
        below.getChildren().add(new TablesPane(session, this, result));
    }

    /** While the import runs: nothing can be changed any more. */
    void importing() {
        expand(false);
        remove.setDisable(true);
        state.getChildren().setAll(Controls.caption(Words.text("import.line.waiting")));
    }

    /** How far its import is. */
    void progress(double share) {
        ProgressBar bar = new ProgressBar(share);
        bar.setPrefWidth(80);
        bar.setAccessibleText(Words.text("import.progress"));
        state.getChildren().setAll(bar);
    }

    void imported() {
        state.getChildren().setAll(styled(new FontIcon(Feather.CHECK_CIRCLE), "fine"));
    }

    private void key(KeyEvent key) {
        if (key.getTarget() != this) {
            return;
        }
        switch (key.getCode()) {
            case ENTER, SPACE -> expand(!expanded);
            case RIGHT -> expand(true);
            case LEFT -> expand(false);
            case DOWN -> actions.move().accept(new Step(this, 1));
            case UP -> actions.move().accept(new Step(this, -1));
            case DELETE -> actions.remove().accept(this);
            default -> {
                return;
            }
        }
        key.consume();
    }

    private static <T extends Node> T styled(T node, String style) {
        node.getStyleClass().add(style);
        return node;
    }

    /** A gap that takes what room there is. */
    static Region gap() {
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        return gap;
    }
}
