package org.linkwright.desktop.inspector;

import atlantafx.base.theme.Tweaks;
import java.util.List;
import java.util.Set;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.control.TitledPane;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.linkwright.desktop.shared.CaseSession;
import org.linkwright.desktop.shared.Controls;
import org.linkwright.desktop.shared.Formats;
import org.linkwright.desktop.shared.PasswordForm;
import org.linkwright.desktop.shared.Words;
import org.linkwright.intake.Intake;
import org.linkwright.model.LinkwrightException;
import org.linkwright.model.SourceRef;
import org.linkwright.sheet.Access;
import org.linkwright.sheet.Cell;

/** A row as it stands in its file: every cell under its header, and where it is from. */
public final class RawRowPane extends VBox {
    /** Roles of columns that an event or a statement is read from. */
    private static final Set<String> READ = Set.of(
            "from",
            "to",
            "subject",
            "counterparty",
            "caller",
            "dialed",
            "parties",
            "direction",
            "kind",
            "date",
            "time",
            "datetime",
            "end",
            "zone",
            "duration",
            "amount",
            "amount_in",
            "amount_out",
            "sign",
            "currency",
            "txid",
            "phone",
            "email",
            "handle",
            "account",
            "card",
            "wallet",
            "ip",
            "imei",
            "imsi",
            "iccid",
            "identifier",
            "value",
            "name",
            "cell",
            "text",
            "valid_from",
            "valid_to",
            "grade");

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
        Access access = session.access();
        session.read(
                (file, progress) -> Intake.rawRow(file, place, access),
                raw -> show(place, raw),
                failure -> refused(place, failure));
    }

    /** An original under a password asks for it again: the case keeps none. */
    private void refused(SourceRef place, Throwable failure) {
        if (failure instanceof LinkwrightException trouble
                && PasswordForm.answers(trouble.issue().code())) {
            getChildren()
                    .setAll(
                            origin(place),
                            Controls.sentence(trouble.issue().message()),
                            new PasswordForm(session, this::load));
        } else {
            session.desk().notices().failure(failure);
        }
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
                        ? Words.text("raw.where", session.fileName(place), Formats.number(place.row()))
                        : Words.text(
                                "raw.whereInSheet",
                                session.fileName(place),
                                place.sheet(),
                                Formats.number(place.row())));
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
        Label pages = Controls.caption(Words.text("raw.pages", at + 1, places.size()));
        pages.setMinWidth(Region.USE_PREF_SIZE);
        return pages;
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

    /** The cells under their headers; those that were read are marked with what they gave, empty ones are folded away. */
    private VBox cells(SourceRef place, Intake.RawRow raw) {
        GridPane filled = grid();
        GridPane empty = grid();
        int columns = Math.max(raw.header().cells().size(), raw.row().cells().size());
        for (int column = 0; column < columns; column++) {
            Cell cell = raw.row().cell(column);
            Cell name = raw.header().cell(column);
            String role = raw.roles().getOrDefault(column + 1, "");
            boolean cited = place.column() == column + 1 || (READ.contains(role) && !cell.isBlank());
            Label header =
                    cell(name.isBlank() ? Words.text("raw.column", column + 1) : name.text(), "raw-header", cited);
            Label value = cell(session.pseudonyms().mask(cell.text()), "raw-value", cited);
            Label gave = cell(cited && READ.contains(role) ? Words.text("role." + role) : "", "raw-role", cited);
            GridPane grid = cell.isBlank() ? empty : filled;
            grid.addRow(grid.getRowCount(), header, value, gave);
        }
        return empty.getChildren().isEmpty() ? new VBox(filled) : new VBox(filled, folded(empty));
    }

    private static TitledPane folded(GridPane empty) {
        TitledPane fold = new TitledPane(Words.text("raw.empty", empty.getRowCount()), empty);
        fold.getStyleClass().addAll("raw-empty", Tweaks.ALT_ICON);
        fold.setAnimated(false);
        fold.setExpanded(false);
        return fold;
    }

    private static GridPane grid() {
        GridPane grid = new GridPane();
        grid.getStyleClass().add("raw-cells");
        for (double share : new double[] {34, 41, 25}) {
            ColumnConstraints column = new ColumnConstraints();
            column.setPercentWidth(share);
            grid.getColumnConstraints().add(column);
        }
        return grid;
    }

    private static Label cell(String text, String style, boolean cited) {
        Label label = Controls.sentence(text);
        label.getStyleClass().add(style);
        label.setMaxSize(Double.MAX_VALUE, Double.MAX_VALUE);
        if (cited) {
            label.getStyleClass().add("cited");
        }
        return label;
    }
}
