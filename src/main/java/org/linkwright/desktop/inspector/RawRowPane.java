package org.linkwright.desktop.inspector;

import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.linkwright.desktop.shared.CaseSession;
import org.linkwright.desktop.shared.Controls;
import org.linkwright.desktop.shared.Formats;
import org.linkwright.desktop.shared.Words;
import org.linkwright.intake.Intake;
import org.linkwright.model.SourceRef;
import org.linkwright.sheet.Cell;

/** A row as it stands in its file: every cell under its header, and where it is from. */
public final class RawRowPane extends VBox {
    private final CaseSession session;
    private final List<SourceRef> places;
    private int at;

    public RawRowPane(CaseSession session, SourceRef place) {
        this(session, List.of(place));
    }

    /** Several rows of one event, the cited one first. */
    RawRowPane(CaseSession session, List<SourceRef> places) {
        this.session = session;
        this.places = places;
        setId("raw-row");
        getStyleClass().add("raw-row");
        load();
    }

    private void load() {
        SourceRef place = places.get(at);
        session.read((file, progress) -> Intake.rawRow(file, place), raw -> show(place, raw));
    }

    private void show(SourceRef place, Intake.RawRow raw) {
        ScrollPane cells = new ScrollPane(cells(place, raw));
        cells.setFitToWidth(true);
        VBox.setVgrow(cells, Priority.ALWAYS);
        getChildren().setAll(origin(place), cells);
    }

    private VBox origin(SourceRef place) {
        Label where = Controls.sentence(
                place.sheet().isEmpty()
                        ? Words.text("raw.where", fileName(place), Formats.number(place.row()))
                        : Words.text("raw.whereInSheet", fileName(place), place.sheet(), Formats.number(place.row())));
        where.getStyleClass().add("raw-where");
        HBox.setHgrow(where, Priority.ALWAYS);
        HBox first = new HBox(where);
        first.setAlignment(Pos.CENTER_LEFT);
        if (places.size() > 1) {
            first.getChildren()
                    .addAll(
                            step(Feather.CHEVRON_LEFT, "raw.previous", -1),
                            pages(),
                            step(Feather.CHEVRON_RIGHT, "raw.next", 1));
        }
        TextField hash = new TextField("SHA-256 " + place.sha256());
        hash.setEditable(false);
        hash.getStyleClass().add("raw-hash");
        return new VBox(first, hash);
    }

    private Label pages() {
        return Controls.caption(Words.text("raw.pages", at + 1, places.size()));
    }

    private Button step(Feather icon, String key, int by) {
        Button button = Controls.icon(icon, key);
        button.setDisable(at + by < 0 || at + by >= places.size());
        button.setOnAction(pressed -> {
            at += by;
            load();
        });
        return button;
    }

    private String fileName(SourceRef place) {
        return session.overview().sources().stream()
                .filter(source -> source.sha256().equals(place.sha256()))
                .findFirst()
                .map(source -> source.name())
                .orElse(place.sha256());
    }

    private GridPane cells(SourceRef place, Intake.RawRow raw) {
        GridPane grid = new GridPane();
        grid.getStyleClass().add("raw-cells");
        ColumnConstraints header = new ColumnConstraints();
        header.setPercentWidth(38);
        ColumnConstraints value = new ColumnConstraints();
        value.setHgrow(Priority.ALWAYS);
        grid.getColumnConstraints().addAll(header, value);
        int columns = Math.max(raw.header().cells().size(), raw.row().cells().size());
        for (int column = 0; column < columns; column++) {
            boolean cited = place.column() == column + 1;
            Cell name = raw.header().cell(column);
            grid.addRow(
                    column,
                    cell(name.isBlank() ? Words.text("raw.column", column + 1) : name.text(), "raw-header", cited),
                    cell(session.pseudonyms().mask(raw.row().cell(column).text()), "raw-value", cited));
        }
        return grid;
    }

    private static Label cell(String text, String style, boolean cited) {
        Label label = Controls.sentence(text);
        label.getStyleClass().add(style);
        label.setMaxWidth(Double.MAX_VALUE);
        if (cited) {
            label.getStyleClass().add("cited");
        }
        return label;
    }
}
