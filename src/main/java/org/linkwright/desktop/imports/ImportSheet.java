package org.linkwright.desktop.imports;

import atlantafx.base.theme.Styles;
import java.io.File;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.linkwright.desktop.shared.CaseSession;
import org.linkwright.desktop.shared.Controls;
import org.linkwright.desktop.shared.Words;
import org.linkwright.operation.ImportFiles;

/** The import of some files, on a sheet over the chart: before, while and after. The case stays usable all along. */
public final class ImportSheet extends VBox {
    private static final KeyCombination PASTE = new KeyCodeCombination(KeyCode.V, KeyCombination.SHORTCUT_DOWN);

    private final CaseSession session;
    private final Runnable close;
    private final List<FileLine> files = new ArrayList<>();
    private final OptionsForm options;
    private final ReadAhead ahead;
    private final VBox lines = new VBox();
    private final Label state = Controls.caption("");
    private final Button start = new Button(Words.text("import.start"));
    private int pasted;
    private boolean busy;

    /** @param close takes the sheet away */
    public ImportSheet(CaseSession session, List<Path> files, Runnable close) {
        this.session = session;
        this.close = close;
        this.options = new OptionsForm(session.desk().settings(), this::readAll);
        this.ahead = new ReadAhead(session.desk().jobs(), this::tell);
        getStyleClass().add("import-sheet");
        lines.getStyleClass().add("import-files");
        start.setId("import-start");
        start.getStyleClass().add(Styles.ACCENT);
        start.setOnAction(pressed -> start());
        sceneProperty().addListener((scene, was, is) -> {
            if (is == null && !busy) {
                ahead.stop();
            }
        });
        addEventHandler(KeyEvent.KEY_PRESSED, key -> {
            if (!busy && PASTE.match(key)) {
                paste();
                key.consume();
            }
        });
        ask();
        add(files);
    }

    /** Adds files, and those in folders, to those that wait; nothing happens while an import runs. */
    public void add(List<Path> more) {
        if (busy) {
            return;
        }
        session.desk().jobs().run(progress -> Dropped.files(more), found -> {
            for (Path file : found) {
                if (files.stream().noneMatch(line -> line.file().equals(file))) {
                    addLine(file);
                }
            }
            tell();
        });
    }

    private void addLine(Path file) {
        FileLine line = new FileLine(
                session,
                file,
                new FileLine.Actions(
                        this::remove,
                        this::again,
                        changed -> tell(),
                        this::move,
                        this::readRefused,
                        this::alike,
                        () -> options.options().withAccess(session.access())));
        if (files.isEmpty()) {
            lines.getChildren().clear();
        }
        files.add(line);
        lines.getChildren().add(line);
        ahead.add(line);
        if (files.size() == 1) {
            line.requestFocus();
        }
    }

    private void paste() {
        Clipboard board = Clipboard.getSystemClipboard();
        if (board.hasFiles()) {
            add(board.getFiles().stream().map(File::toPath).toList());
        } else if (board.hasString() && !board.getString().isBlank()) {
            pasted++;
            String text = board.getString();
            String name = Words.text("import.pasted", String.valueOf(pasted));
            session.desk().jobs().run(progress -> Dropped.pasted(text, name), file -> add(List.of(file)));
        }
    }

    private void remove(FileLine line) {
        if (busy) {
            return;
        }
        move(new FileLine.Step(line, 1));
        ahead.drop(line);
        files.remove(line);
        lines.getChildren().remove(line);
        tell();
    }

    private void again(FileLine line) {
        ahead.again(line);
        tell();
    }

    /** The other files whose first question is the same, about a table of the same layout. */
    private List<FileLine> alike(FileLine line) {
        return files.stream()
                .filter(other -> other != line
                        && other.asked().isPresent()
                        && line.asked().isPresent())
                .filter(other -> other.asked().get().isLike(line.asked().get()))
                .toList();
    }

    /** A password may open several files. */
    private void readRefused() {
        files.stream().filter(FileLine::isRefused).forEach(ahead::again);
        tell();
    }

    private void readAll() {
        files.forEach(ahead::drop);
        files.forEach(ahead::add);
        tell();
    }

    private void move(FileLine.Step step) {
        int at = files.indexOf(step.from()) + step.by();
        if (at >= 0 && at < files.size()) {
            files.get(at).requestFocus();
        }
    }

    /** Says how far the reading is and what is open; an import can start once all files were tried. */
    private void tell() {
        if (busy) {
            return;
        }
        if (files.isEmpty()) {
            lines.getChildren().setAll(Controls.sentence(Words.text("import.empty")));
        }
        long open = files.stream().filter(line -> line.question().isPresent()).count();
        long good = files.stream().filter(FileLine::readable).count();
        start.setDisable(good == 0 || !ahead.idle());
        if (!ahead.idle()) {
            state.setText(Words.text("import.reading", ahead.left(), files.size()));
        } else {
            state.setText(open == 0 ? "" : Words.text("import.open", open));
        }
    }

    private void ask() {
        Button cancel = new Button(Words.text("cancel"));
        cancel.setOnAction(pressed -> close.run());
        Label hint = Controls.sentence(Words.text("import.hint"));
        getChildren().setAll(hint, scrolling(lines), options, foot(state, FileLine.gap(), cancel, start));
    }

    private void start() {
        busy = true;
        List<FileLine> chosen = List.copyOf(files);
        ImportRun run = new ImportRun(chosen.stream()
                .map(line -> new ImportRun.Item(line.file(), line.options(), line.replaces()))
                .toList());
        chosen.forEach(FileLine::importing);
        ProgressBar bar = new ProgressBar(0);
        bar.setMaxWidth(Double.MAX_VALUE);
        bar.setAccessibleText(Words.text("import.progress"));
        Label what = new Label(Words.text("import.begins"));
        Button cancel = new Button(Words.text("cancel"));
        cancel.setId("import-cancel");
        cancel.setCancelButton(true);
        cancel.setOnAction(pressed -> {
            run.cancel();
            cancel.setDisable(true);
            what.setText(Words.text("import.cancelling"));
        });
        getChildren()
                .setAll(
                        what,
                        bar,
                        scrolling(lines),
                        Controls.caption(Words.text("import.meanwhile")),
                        foot(FileLine.gap(), cancel));
        session.desk()
                .jobs()
                .run(
                        progress -> run.run(session.writer(), progress),
                        (step, share) -> {
                            what.setText(step);
                            bar.setProgress(share);
                            perFile(chosen, share);
                        },
                        this::show,
                        failure -> {
                            close.run();
                            session.refresh();
                            session.desk().notices().failure(failure);
                        });
    }

    /** Each file has the same share of the whole. */
    private static void perFile(List<FileLine> files, double share) {
        double place = share * files.size();
        for (int i = 0; i < files.size() && i <= place; i++) {
            if (i + 1 <= place) {
                files.get(i).imported();
            } else {
                files.get(i).progress(place - i);
            }
        }
    }

    private void show(ImportRun.Result result) {
        busy = false;
        session.refresh();
        if (getScene() == null) {
            session.desk()
                    .notices()
                    .done(Words.text("import.finished", result.outcomes().size()));
            return;
        }
        Button done = new Button(Words.text("import.close"));
        done.setId("import-close");
        done.getStyleClass().add(Styles.ACCENT);
        done.setDefaultButton(true);
        done.setOnAction(pressed -> close.run());
        getChildren().setAll(scrolling(new ImportResult(session, result, this::fix)), foot(FileLine.gap(), done));
        done.requestFocus();
    }

    /** Opens the line of an imported file again; the import that follows takes the place of the earlier one. */
    private void fix(ImportFiles.Outcome.Imported imported) {
        files.removeIf(line -> !line.file().equals(imported.file()));
        lines.getChildren().setAll(files);
        ask();
        files.forEach(line -> line.fix(imported.report().sha256()));
        tell();
    }

    private static ScrollPane scrolling(Node content) {
        ScrollPane pane = new ScrollPane(content);
        pane.setFitToWidth(true);
        VBox.setVgrow(pane, Priority.ALWAYS);
        return pane;
    }

    private static HBox foot(Node... buttons) {
        HBox foot = new HBox(buttons);
        foot.getStyleClass().add("sheet-foot");
        return foot;
    }
}
