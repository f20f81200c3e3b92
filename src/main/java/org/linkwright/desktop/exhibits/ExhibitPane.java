package org.linkwright.desktop.exhibits;

import atlantafx.base.theme.Styles;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.TextField;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import org.linkwright.chart.Chart;
import org.linkwright.desktop.shared.CaseSession;
import org.linkwright.desktop.shared.Controls;
import org.linkwright.desktop.shared.Words;
import org.linkwright.exhibit.Exhibit;
import org.linkwright.exhibit.ExhibitSettings;
import org.linkwright.operation.ExportExhibit;
import org.linkwright.operation.SaveChart;

/** Asks how the chart shall be written for a court, writes it, and says so only when it is on disk. */
public final class ExhibitPane extends VBox {
    private static final List<String> FORMATS = List.of("pdf", "svg", "png");
    private static final List<String> PAPERS = List.of("letter", "a4", "tabloid", "a3");
    private static final List<String> REDACTIONS = List.of("victims", "public", "none");
    private static final List<String> LABELS = List.of("", "summary", "illustrative");

    private final CaseSession session;
    private final Chart chart;
    private final Runnable close;
    private final TextField title = new TextField();
    private final ComboBox<String> format = choice("exhibit.format", FORMATS);
    private final ComboBox<String> paper = choice("exhibit.paper", PAPERS);
    private final ComboBox<String> redact = choice("exhibit.redact", REDACTIONS);
    private final ComboBox<String> label = choice("exhibit.label", LABELS);
    private final VBox state = new VBox();
    private final Button export = new Button(Words.text("exhibit.export"));

    /** @param close takes the sheet away */
    public ExhibitPane(CaseSession session, Chart chart, Runnable close) {
        this.session = session;
        this.chart = chart;
        this.close = close;
        getStyleClass().add("exhibit-pane");
        title.setId("exhibit-title");
        title.setText(session.overview().title());
        paper.setValue(session.desk().settings().get("exhibit.paper", "letter"));
        state.getStyleClass().add("exhibit-state");
        getChildren().addAll(form(), Controls.sentence(Words.text("exhibit.hint")), state, foot());
    }

    private Node form() {
        GridPane grid = new GridPane();
        grid.getStyleClass().add("form-grid");
        List<Node> fields = new ArrayList<>(List.of(title, format, paper, redact, label));
        List<String> keys =
                List.of("exhibit.title", "exhibit.format", "exhibit.paper", "exhibit.redact", "exhibit.label");
        for (int i = 0; i < fields.size(); i++) {
            Label name = new Label(Words.text(keys.get(i)));
            name.setLabelFor(fields.get(i));
            name.setMinWidth(Region.USE_PREF_SIZE);
            GridPane.setHgrow(fields.get(i), Priority.ALWAYS);
            grid.addRow(i, name, fields.get(i));
        }
        return grid;
    }

    private Node foot() {
        Button cancel = new Button(Words.text("cancel"));
        cancel.setOnAction(pressed -> close.run());
        export.setId("exhibit-export");
        export.getStyleClass().add(Styles.ACCENT);
        export.setDefaultButton(true);
        export.setOnAction(pressed -> export());
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        HBox foot = new HBox(gap, cancel, export);
        foot.getStyleClass().add("sheet-foot");
        return foot;
    }

    private void export() {
        String name = title.getText().isBlank()
                ? session.overview().title()
                : title.getText().strip();
        Optional<Path> target = session.desk().dialogs().save(name + "." + format.getValue(), format.getValue());
        target.ifPresent(this::write);
    }

    private void write(Path file) {
        ExhibitSettings settings = settings();
        session.desk().settings().set("exhibit.paper", paper.getValue());
        ProgressBar bar = new ProgressBar(ProgressBar.INDETERMINATE_PROGRESS);
        bar.setMaxWidth(Double.MAX_VALUE);
        bar.setAccessibleText(Words.text("exhibit.progress"));
        state.getChildren().setAll(bar);
        export.setDisable(true);
        session.desk()
                .jobs()
                .run(
                        progress -> {
                            new SaveChart(session.writer()).run(chart);
                            return new ExportExhibit(session.writer()).run(file, settings, progress);
                        },
                        (what, share) -> bar.setProgress(share),
                        exhibit -> written(file, exhibit),
                        failure -> {
                            state.getChildren().clear();
                            export.setDisable(false);
                            session.desk().notices().failure(failure);
                        });
    }

    private void written(Path file, Exhibit exhibit) {
        session.refresh();
        session.desk().notices().done(Words.text("exhibit.done", file, exhibit.hash()));
        close.run();
    }

    private ExhibitSettings settings() {
        return new ExhibitSettings(
                chart.title(),
                List.of(),
                ExhibitSettings.DEFAULT.hops(),
                0,
                Optional.empty(),
                Optional.empty(),
                List.of(),
                chart.layout(),
                title.getText().strip(),
                paper.getValue(),
                redact.getValue(),
                label.getValue());
    }

    private static ComboBox<String> choice(String key, List<String> values) {
        ComboBox<String> box = new ComboBox<>();
        box.setId(key.replace('.', '-'));
        box.getItems().setAll(values);
        box.setValue(values.getFirst());
        box.setConverter(new Named(key));
        box.setMaxWidth(Double.MAX_VALUE);
        box.setAccessibleText(Words.text(key));
        return box;
    }

    private static final class Named extends StringConverter<String> {
        private final String key;

        Named(String key) {
            this.key = key;
        }

        @Override
        public String toString(String value) {
            return value == null ? "" : Words.text(key + "." + (value.isEmpty() ? "none" : value));
        }

        @Override
        public String fromString(String text) {
            throw new UnsupportedOperationException(text);
        }
    }
}
