package org.linkwright.desktop.records;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.linkwright.chart.ChartLink;
import org.linkwright.desktop.shared.CaseSession;
import org.linkwright.desktop.shared.Controls;
import org.linkwright.desktop.shared.Formats;
import org.linkwright.desktop.shared.Selection;
import org.linkwright.desktop.shared.Used;
import org.linkwright.desktop.shared.Words;
import org.linkwright.model.Event;
import org.linkwright.model.EventKind;
import org.linkwright.model.Identifier;
import org.linkwright.model.LinkwrightException;
import org.linkwright.store.CaseFile;
import org.linkwright.store.EventFilter;

/** The events of the selection as a histogram by day and a table; those of the whole case where nothing is selected. */
public final class RecordsDrawer extends BorderPane {
    /** As many events as the table takes of a whole case; more are said to be left out. */
    private static final int MOST = 20_000;

    private final CaseSession session;
    private final EventsTable table;
    private final Histogram histogram = new Histogram();
    private final Label title = new Label();
    private final Label range = Controls.caption("");
    private final TextField filter = new TextField();
    private List<Event> events = List.of();
    private Optional<Days.Range> chosen = Optional.empty();

    public RecordsDrawer(CaseSession session) {
        this.session = session;
        this.table = new EventsTable(session);
        setId("records");
        getStyleClass().add("drawer");
        title.getStyleClass().add("drawer-title");
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        HBox head = new HBox(title, filter, gap, range);
        head.getStyleClass().add("drawer-head");
        histogram.setOnRange(days -> {
            chosen = Optional.of(days);
            narrow();
        });
        filter.setId("records-filter");
        filter.setPromptText(Words.text("records.filter"));
        filter.setAccessibleText(Words.text("records.filter"));
        filter.textProperty().addListener((text, was, is) -> narrow());
        Node top = new VBox(head, histogram);
        setTop(top);
        setCenter(table);
        session.selectionProperty().addListener((selection, was, is) -> load());
        session.overviewProperty().addListener((overview, was, is) -> load());
        session.namesUnlockedProperty().addListener((unlocked, was, is) -> load());
    }

    private void load() {
        Selection wanted = session.selectionProperty().get();
        if (wanted instanceof Selection.OneRow) {
            return;
        }
        session.read((file, progress) -> eventsOf(file, wanted), found -> {
            if (session.selectionProperty().get().equals(wanted)) {
                show(wanted, found);
            }
        });
    }

    private static List<Event> eventsOf(CaseFile file, Selection selection) throws LinkwrightException {
        return switch (selection) {
            case Selection.OneLink one -> ofLink(file, one);
            case Selection.Several several -> file.events(filter(Set.of(), Set.of(), several.ids(), 0));
            case Selection.OneGroup one ->
                file.events(filter(Set.of(), Set.of(), Set.copyOf(one.group().members()), 0));
            case Selection.OneEntity one ->
                file.events(filter(Set.of(), Used.by(one.id(), file.assertions(Optional.empty())), Set.of(), 0));
            case Selection.Nothing nothing -> file.events(filter(Set.of(), Set.of(), Set.of(), MOST));
            case Selection.OneRow row -> List.of();
        };
    }

    private static List<Event> ofLink(CaseFile file, Selection.OneLink one) throws LinkwrightException {
        ChartLink link = one.link();
        if (link.kind().isEmpty()) {
            return List.of();
        }
        var joining = one.joining();
        return file.events(filter(Set.of(link.kind().get()), Set.of(), one.ends(), 0)).stream()
                .filter(event -> joining.test(event.from(), event.to()))
                .toList();
    }

    private static EventFilter filter(
            Set<EventKind> kinds, Set<Identifier> entities, Set<Identifier> between, int limit) {
        return new EventFilter(kinds, entities, between, Optional.empty(), Optional.empty(), 0, limit);
    }

    private void show(Selection selection, List<Event> found) {
        events = found;
        title.setText(heading(selection, found.size()));
        histogram.show(Days.of(found, session.formats()));
        chosen = Optional.empty();
        narrow();
    }

    private static String heading(Selection selection, int number) {
        if (selection.equals(Selection.nothing()) && number == MOST) {
            return Words.text("records.first", Formats.number(number));
        }
        String key = selection.equals(Selection.nothing()) ? "records.all" : "records.selection";
        return Words.text(key, Formats.number(number));
    }

    /** Shows the events of the days chosen that hold the text of the filter. */
    private void narrow() {
        String text = filter.getText().strip().toLowerCase(Locale.ROOT);
        List<Event> within = events.stream()
                .filter(event -> chosen.isEmpty() || isOn(event, chosen.get()))
                .filter(event -> text.isEmpty() || table.holds(event, text))
                .toList();
        table.show(within);
        String days = chosen.map(known -> Formats.day(known.first()) + " – " + Formats.day(known.last()) + " · ")
                .orElse("");
        range.setText(
                within.size() == events.size()
                        ? ""
                        : days + Words.text("records.shown", Formats.number(within.size())));
    }

    private boolean isOn(Event event, Days.Range days) {
        return event.start().map(session.formats()::dayOf).filter(days::holds).isPresent();
    }
}
