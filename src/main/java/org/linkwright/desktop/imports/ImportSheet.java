package org.linkwright.desktop.imports;

import atlantafx.base.theme.Styles;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import org.linkwright.desktop.shared.CaseSession;
import org.linkwright.desktop.shared.Controls;
import org.linkwright.desktop.shared.Words;

/** The import of some files, on a sheet over the chart: before, while and after. The case stays usable all along. */
public final class ImportSheet extends VBox {
    private final CaseSession session;
    private final Runnable close;
    private final List<Path> files = new ArrayList<>();
    private final OptionsForm options;
    private final VBox lines = new VBox();
    private final Button start = new Button(Words.text("import.start"));
    private boolean busy;

    /** @param close takes the sheet away */
    public ImportSheet(CaseSession session, List<Path> files, Runnable close) {
        this.session = session;
        this.close = close;
        this.options = new OptionsForm(session.desk().settings());
        getStyleClass().add("import-sheet");
        lines.getStyleClass().add("import-files");
        start.setId("import-start");
        start.getStyleClass().add(Styles.ACCENT);
        start.setDefaultButton(true);
        start.setOnAction(pressed -> start());
        ask();
        add(files);
    }

    /** Adds files to those that wait; nothing happens while an import runs. */
    public void add(List<Path> more) {
        if (busy) {
            return;
        }
        for (Path file : more) {
            if (!files.contains(file)) {
                files.add(file);
                lines.getChildren().add(line(file));
            }
        }
        start.setDisable(files.isEmpty());
    }

    private void ask() {
        Button cancel = new Button(Words.text("cancel"));
        cancel.setOnAction(pressed -> close.run());
        getChildren()
                .setAll(Controls.sentence(Words.text("import.hint")), scrolling(lines), options, foot(cancel, start));
    }

    private Node line(Path file) {
        Label name = new Label(file.getFileName().toString());
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        Button remove = Controls.icon(Feather.X, "import.remove");
        HBox line = new HBox(new FontIcon(Feather.FILE_TEXT), name, gap, remove);
        line.getStyleClass().add("import-file");
        remove.setOnAction(pressed -> {
            files.remove(file);
            lines.getChildren().remove(line);
            start.setDisable(files.isEmpty());
        });
        return line;
    }

    private void start() {
        busy = true;
        ImportRun run = new ImportRun(List.copyOf(files), options.options());
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
        getChildren().setAll(what, bar, Controls.caption(Words.text("import.meanwhile")), foot(cancel));
        session.desk()
                .jobs()
                .run(
                        progress -> run.run(session.writer(), progress),
                        (step, share) -> {
                            what.setText(step);
                            bar.setProgress(share);
                        },
                        this::show,
                        failure -> {
                            close.run();
                            session.refresh();
                            session.desk().notices().failure(failure);
                        });
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
        getChildren().setAll(scrolling(new ImportResult(session, result)), foot(done));
        done.requestFocus();
    }

    private static ScrollPane scrolling(Node content) {
        ScrollPane pane = new ScrollPane(content);
        pane.setFitToWidth(true);
        VBox.setVgrow(pane, Priority.ALWAYS);
        return pane;
    }

    private static HBox foot(Node... buttons) {
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        HBox foot = new HBox(gap);
        foot.getChildren().addAll(buttons);
        foot.getStyleClass().add("sheet-foot");
        return foot;
    }
}
