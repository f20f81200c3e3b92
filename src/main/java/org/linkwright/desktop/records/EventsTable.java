package org.linkwright.desktop.records;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.collections.transformation.SortedList;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import org.linkwright.desktop.shared.CaseSession;
import org.linkwright.desktop.shared.Controls;
import org.linkwright.desktop.shared.EventText;
import org.linkwright.desktop.shared.Formats;
import org.linkwright.desktop.shared.Kinds;
import org.linkwright.desktop.shared.Selection;
import org.linkwright.desktop.shared.Words;
import org.linkwright.model.Event;
import org.linkwright.model.SourceRef;

/** Events in columns that sort and filter; a line opens the row it cites. */
final class EventsTable extends TableView<Event> {
    private final CaseSession session;
    private final Map<String, String> files = new HashMap<>();
    private EventText words;

    EventsTable(CaseSession session) {
        this.session = session;
        this.words = new EventText(session);
        setId("records-table");
        getStyleClass().add("dense");
        setPlaceholder(Controls.caption(Words.text("records.empty")));
        timeColumn();
        column("records.kind", 80, event -> Kinds.one(event.kind()), Comparator.naturalOrder());
        column("records.from", 150, event -> words.end(event.from()), Comparator.naturalOrder());
        column("records.to", 150, event -> words.end(event.to()), Comparator.naturalOrder());
        column(
                "records.duration",
                70,
                event -> event.durationSeconds().isPresent()
                        ? Formats.duration(event.durationSeconds().getAsLong())
                        : "",
                Comparator.comparingInt(String::length).thenComparing(Comparator.naturalOrder()));
        column(
                "records.amount",
                110,
                event -> event.amount().map(Formats::amount).orElse(""),
                Comparator.comparingInt(String::length).thenComparing(Comparator.naturalOrder()));
        column("records.text", 220, event -> words.text(event), Comparator.naturalOrder());
        column("records.source", 320, this::source, Comparator.naturalOrder());
        setOnMouseClicked(click -> open());
        setOnKeyPressed(key -> {
            if (key.getCode() == KeyCode.ENTER) {
                open();
            }
        });
    }

    void show(List<Event> events) {
        words = new EventText(session);
        files.clear();
        SortedList<Event> sorted = new SortedList<>(FXCollections.observableArrayList(events));
        sorted.comparatorProperty().bind(comparatorProperty());
        setItems(sorted);
    }

    /** Whether any column of an event holds the text, whatever its case. */
    boolean holds(Event event, String text) {
        return getColumns().stream()
                .filter(column -> column.getCellData(event) instanceof String)
                .anyMatch(column -> column.getCellData(event)
                        .toString()
                        .toLowerCase(Locale.ROOT)
                        .contains(text));
    }

    private void timeColumn() {
        TableColumn<Event, Event> column = new TableColumn<>(Words.text("records.time"));
        column.setCellValueFactory(cell -> new ReadOnlyObjectWrapper<>(cell.getValue()));
        column.setComparator(Comparator.comparing(
                event -> event.start().map(moment -> moment.canonical()).orElse("")));
        column.setPrefWidth(170);
        column.setCellFactory(of -> new TimeCell());
        getColumns().add(column);
    }

    private void column(String key, double width, Function<Event, String> value, Comparator<String> order) {
        TableColumn<Event, String> column = new TableColumn<>(Words.text(key));
        column.setCellValueFactory(cell -> new ReadOnlyObjectWrapper<>(value.apply(cell.getValue())));
        column.setComparator(order);
        column.setPrefWidth(width);
        getColumns().add(column);
    }

    private String source(Event event) {
        SourceRef cited = event.rows().getFirst();
        String name = files.computeIfAbsent(cited.sha256(), sha256 -> session.fileName(cited));
        String row = Words.text("records.row", name, Formats.number(cited.row()));
        return event.rows().size() == 1
                ? row
                : Words.text("records.more", row, event.rows().size() - 1);
    }

    private void open() {
        Event event = getSelectionModel().getSelectedItem();
        if (event != null) {
            session.select(new Selection.OneRow(event.rows().getFirst()));
        }
    }

    private final class TimeCell extends TableCell<Event, Event> {
        @Override
        protected void updateItem(Event event, boolean empty) {
            super.updateItem(event, empty);
            getStyleClass().remove("without-zone");
            if (empty || event == null) {
                setText(null);
            } else {
                setText(words.time(event));
                if (words.isWithoutZone(event)) {
                    getStyleClass().add("without-zone");
                }
            }
        }
    }
}
