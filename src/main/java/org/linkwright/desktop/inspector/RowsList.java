package org.linkwright.desktop.inspector;

import java.util.List;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.SplitPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.linkwright.desktop.shared.CaseSession;
import org.linkwright.desktop.shared.Controls;
import org.linkwright.desktop.shared.EventText;
import org.linkwright.desktop.shared.Lists;
import org.linkwright.desktop.shared.Words;
import org.linkwright.model.Event;

/** Events, each of which opens to the raw cells of its rows. */
final class RowsList extends SplitPane {
    private final CaseSession session;
    private final EventText words;

    RowsList(CaseSession session, List<Event> events) {
        this.session = session;
        this.words = new EventText(session);
        setOrientation(Orientation.VERTICAL);
        ListView<Event> list = new ListView<>();
        list.setId("rows");
        list.getItems().setAll(events);
        list.setPlaceholder(Controls.caption(Words.text("rows.empty")));
        Lists.show(list, this::line, this::open);
        getItems().add(list);
    }

    private Node line(Event event) {
        Label time = new Label(words.time(event));
        time.getStyleClass().add("row-time");
        if (words.isWithoutZone(event)) {
            time.getStyleClass().add("without-zone");
        }
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        HBox first = new HBox(time, gap, new Label(words.measure(event)));
        return new VBox(first, Controls.caption(words.ends(event)));
    }

    private void open(Event event) {
        RawRowPane raw = new RawRowPane(session, event.rows());
        if (getItems().size() == 1) {
            getItems().add(raw);
            setDividerPositions(0.4);
        } else {
            double[] dividers = getDividerPositions();
            getItems().set(1, raw);
            setDividerPositions(dividers);
        }
    }
}
