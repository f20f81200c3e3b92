package org.linkwright.desktop.search;

import java.util.function.Supplier;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import org.linkwright.desktop.shared.CaseSession;
import org.linkwright.desktop.shared.Controls;
import org.linkwright.desktop.shared.Formats;
import org.linkwright.desktop.shared.Icons;
import org.linkwright.desktop.shared.Words;
import org.linkwright.model.Entity;
import org.linkwright.store.SearchHit;

/** A line of the results: what it is, who uses it and how many events it has; or the words of an event that were found. */
final class FoundCell extends ListCell<Found> {
    private final CaseSession session;
    private final Supplier<String> query;

    FoundCell(CaseSession session, Supplier<String> query) {
        this.session = session;
        this.query = query;
        setPrefWidth(0);
    }

    @Override
    protected void updateItem(Found found, boolean empty) {
        super.updateItem(found, empty);
        boolean isHeading = !empty && found != null && found.hit().isEmpty();
        setDisable(isHeading);
        setGraphic(
                empty || found == null
                        ? null
                        : found.hit().map(hit -> line(found, hit)).orElseGet(() -> heading(found)));
    }

    private static Node heading(Found found) {
        Label label = new Label(found.heading());
        label.getStyleClass().add("group-heading");
        return label;
    }

    private Node line(Found found, SearchHit hit) {
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        HBox line;
        if (Found.isEvent(hit)) {
            String ends = hit.entities().stream().map(session::name).collect(Collectors.joining(" → "));
            String place = hit.row()
                    .map(row -> Words.text("records.row", session.fileName(row), Formats.number(row.row())))
                    .orElse("");
            line = new HBox(new FontIcon(Feather.FILE_TEXT), words(snippet(hit), ends + " · " + place), gap);
        } else {
            Entity entity = hit.entities().getFirst();
            String user = found.user()
                    .map(person -> Words.text("search.usedBy", session.name(person)))
                    .orElse("");
            Label events = Controls.caption(
                    found.events() == 0 ? "" : Words.text("search.number", Formats.number(found.events())));
            events.setMinWidth(Region.USE_PREF_SIZE);
            line = new HBox(Icons.of(entity.kind()), words(name(entity, hit), user), gap, events);
        }
        line.getStyleClass().add("entity-line");
        return line;
    }

    /** What it is called, and what was found of it where that is something else. */
    private Node name(Entity entity, SearchHit hit) {
        Label name = new Label(session.name(entity));
        boolean isItself = hit.text().equals(entity.label()) || hit.text().equals(entity.key());
        HBox line = isItself ? new HBox(name) : new HBox(name, snippet(hit));
        line.getStyleClass().add("entity-line");
        return line;
    }

    private Snippet snippet(SearchHit hit) {
        return new Snippet(session.pseudonyms().mask(hit.text()), query.get());
    }

    private static VBox words(Node first, String second) {
        return second.isEmpty() ? new VBox(first) : new VBox(first, Controls.caption(second));
    }
}
