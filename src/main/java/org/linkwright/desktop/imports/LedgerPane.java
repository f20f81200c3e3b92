package org.linkwright.desktop.imports;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.collections.FXCollections;
import javafx.scene.control.Button;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.controlsfx.control.SegmentedButton;
import org.linkwright.desktop.shared.CaseSession;
import org.linkwright.desktop.shared.Controls;
import org.linkwright.desktop.shared.Formats;
import org.linkwright.desktop.shared.Kinds;
import org.linkwright.desktop.shared.Selection;
import org.linkwright.desktop.shared.Words;
import org.linkwright.model.Fate;
import org.linkwright.model.SourceRef;
import org.linkwright.operation.ExportLedger;
import org.linkwright.store.LedgerEntry;
import org.linkwright.store.Source;

/** The account of every row: which fate, for which reason; a row opens to its raw cells. */
public final class LedgerPane extends VBox {
    private final CaseSession session;
    private final TableView<LedgerEntry> table = new TableView<>();
    private Fate fate = Fate.REJECTED;

    public LedgerPane(CaseSession session) {
        this.session = session;
        getStyleClass().add("ledger");
        table.setId("ledger-table");
        column("ledger.source", 170, LedgerEntry::source);
        column("ledger.sheet", 90, LedgerEntry::sheet);
        column("ledger.rows", 90, LedgerPane::rows);
        column("ledger.reason", 320, LedgerEntry::message);
        column("ledger.raw", 160, entry -> session.pseudonyms().mask(entry.raw()));
        column("ledger.code", 150, LedgerEntry::code);
        table.setPlaceholder(Controls.caption(Words.text("ledger.empty")));
        table.setOnMouseClicked(click -> open());
        table.setOnKeyPressed(key -> {
            if (key.getCode() == KeyCode.ENTER) {
                open();
            }
        });
        VBox.setVgrow(table, Priority.ALWAYS);
        getChildren().addAll(head(), table);
        load();
    }

    private HBox head() {
        SegmentedButton fates = new SegmentedButton();
        Source.Totals totals = session.overview().totals();
        ToggleGroup group = new ToggleGroup();
        for (Fate each : List.of(Fate.REJECTED, Fate.DUPLICATE, Fate.IGNORED, Fate.ACCEPTED)) {
            ToggleButton button =
                    new ToggleButton(Words.text("ledger.fate", Kinds.of(each), Formats.number(count(totals, each))));
            button.setToggleGroup(group);
            button.setSelected(each == fate);
            button.setOnAction(pressed -> {
                button.setSelected(true);
                fate = each;
                load();
            });
            fates.getButtons().add(button);
        }
        fates.setToggleGroup(group);
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        Button export = new Button(Words.text("ledger.export"));
        export.setId("ledger-export");
        export.setOnAction(pressed -> export());
        HBox head = new HBox(fates, gap, export);
        head.getStyleClass().add("form-row");
        return head;
    }

    private static long count(Source.Totals totals, Fate fate) {
        return switch (fate) {
            case ACCEPTED -> totals.accepted();
            case DUPLICATE -> totals.duplicate();
            case REJECTED -> totals.rejected();
            case IGNORED -> totals.ignored();
        };
    }

    private void load() {
        Fate wanted = fate;
        session.read(
                (file, progress) -> file.ledger(0).stream()
                        .filter(entry -> entry.fate() == wanted)
                        .toList(),
                entries -> {
                    if (wanted == fate) {
                        table.setItems(FXCollections.observableArrayList(entries));
                    }
                });
    }

    private void column(String key, double width, Function<LedgerEntry, String> value) {
        TableColumn<LedgerEntry, String> column = new TableColumn<>(Words.text(key));
        column.setCellValueFactory(cell -> new ReadOnlyStringWrapper(value.apply(cell.getValue())));
        column.setPrefWidth(width);
        table.getColumns().add(column);
    }

    private static String rows(LedgerEntry entry) {
        return entry.firstRow() == entry.lastRow()
                ? Formats.number(entry.firstRow())
                : Formats.number(entry.firstRow()) + "–" + Formats.number(entry.lastRow());
    }

    private void open() {
        LedgerEntry entry = table.getSelectionModel().getSelectedItem();
        if (entry != null) {
            session.overview().sources().stream()
                    .filter(source -> source.name().equals(entry.source()))
                    .findFirst()
                    .ifPresent(source -> session.select(new Selection.OneRow(
                            new SourceRef(source.sha256(), entry.sheet(), entry.firstRow(), entry.column()))));
        }
    }

    private void export() {
        Optional<Path> target = session.desk()
                .dialogs()
                .save(Words.text("ledger.fileName", session.overview().title(), fate.id()), "csv");
        Fate wanted = fate;
        target.ifPresent(file -> session.read(
                (source, progress) -> new ExportLedger(source).run(file, Optional.of(wanted)),
                entries ->
                        session.desk().notices().done(Words.text("ledger.exported", Formats.number(entries), file))));
    }
}
