package org.linkwright.desktop.inspector;

import javafx.scene.control.ListView;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.linkwright.desktop.shared.CaseSession;
import org.linkwright.desktop.shared.Controls;
import org.linkwright.desktop.shared.Formats;
import org.linkwright.desktop.shared.Lists;
import org.linkwright.desktop.shared.Selection;
import org.linkwright.desktop.shared.Words;
import org.linkwright.model.Entity;

/** Several entities: who they are and what they share. */
final class SeveralPane extends VBox {
    SeveralPane(CaseSession session, SharedFacts facts, String title) {
        ListView<Entity> entities = new ListView<>();
        entities.getItems().setAll(facts.entities());
        Lists.show(
                entities,
                entity -> Head.line(session, entity),
                entity -> session.select(new Selection.OneEntity(entity.identifier())));
        ListView<SharedFacts.Common> common = new ListView<>();
        common.getItems().setAll(facts.common());
        common.setPlaceholder(Controls.caption(Words.text("several.common.empty")));
        Lists.show(
                common,
                shared -> {
                    Region gap = new Region();
                    HBox.setHgrow(gap, Priority.ALWAYS);
                    HBox line = Head.line(session, shared.entity());
                    line.getChildren().addAll(gap, Controls.caption(Words.text("several.of", shared.of())));
                    return line;
                },
                shared -> session.select(new Selection.OneEntity(shared.entity().identifier())));
        VBox.setVgrow(entities, Priority.ALWAYS);
        VBox.setVgrow(common, Priority.ALWAYS);
        getChildren()
                .addAll(
                        Head.of(title, Words.text("several.between", Formats.number(facts.between()))),
                        entities,
                        Controls.groupHeading("several.common"),
                        common);
    }
}
