package org.linkwright.desktop.search;

import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import org.linkwright.desktop.shared.CaseSession;
import org.linkwright.desktop.shared.Controls;
import org.linkwright.desktop.shared.Icons;
import org.linkwright.store.SearchHit;

/** A line of the results. */
final class FoundCell extends ListCell<Found> {
    private final CaseSession session;

    FoundCell(CaseSession session) {
        this.session = session;
        setPrefWidth(0);
    }

    @Override
    protected void updateItem(Found found, boolean empty) {
        super.updateItem(found, empty);
        boolean isHeading = !empty && found != null && found.hit().isEmpty();
        setDisable(isHeading);
        setGraphic(empty || found == null ? null : found.hit().map(this::hit).orElseGet(() -> heading(found)));
    }

    private static Node heading(Found found) {
        Label label = new Label(found.heading());
        label.getStyleClass().add("group-heading");
        return label;
    }

    private Node hit(SearchHit hit) {
        boolean isEvent = hit.event() != 0 || hit.entities().isEmpty();
        String names = hit.entities().stream().map(session::name).collect(Collectors.joining(" → "));
        String text = session.pseudonyms().mask(hit.text());
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        Label second = Controls.caption(text.equals(names) ? "" : text);
        Label name = new Label(names);
        name.setMaxWidth(260);
        name.setMinWidth(Math.min(120, 8 * names.length()));
        HBox line = new HBox(
                isEvent
                        ? new FontIcon(Feather.FILE_TEXT)
                        : Icons.of(hit.entities().getFirst().kind()),
                name,
                gap,
                second);
        line.getStyleClass().add("entity-line");
        return line;
    }
}
