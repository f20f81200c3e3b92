package org.linkwright.desktop.inspector;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.linkwright.desktop.shared.CaseSession;
import org.linkwright.desktop.shared.Controls;
import org.linkwright.desktop.shared.Icons;
import org.linkwright.model.Entity;

/** The parts at the head of each pane of the inspector. */
final class Head {
    private Head() {}

    /** A title with lines of small text under it. */
    static VBox of(String title, String... lines) {
        Label name = new Label(title);
        name.setWrapText(true);
        name.getStyleClass().add("inspector-title");
        VBox head = new VBox(name);
        for (String line : lines) {
            if (!line.isEmpty()) {
                Label small = Controls.sentence(line);
                small.getStyleClass().add("caption");
                head.getChildren().add(small);
            }
        }
        head.getStyleClass().add("inspector-head");
        return head;
    }

    /** A figure over its unit. */
    static Node figure(String number, String unit) {
        Label value = new Label(number);
        value.getStyleClass().add("figure");
        VBox box = new VBox(value, Controls.caption(unit));
        box.getStyleClass().add("figure-box");
        return box;
    }

    static FlowPane figures(Node... figures) {
        FlowPane row = new FlowPane(figures);
        row.getStyleClass().add("figures");
        return row;
    }

    /** An entity as a line of a list: its icon and what it is called. */
    static HBox line(CaseSession session, Entity entity) {
        Label name = new Label(session.name(entity));
        HBox line = new HBox(Icons.of(entity.kind()), name);
        line.getStyleClass().add("entity-line");
        return line;
    }
}
