package org.linkwright.desktop.inspector;

import javafx.scene.Node;
import javafx.scene.control.ListView;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.linkwright.desktop.shared.CaseSession;
import org.linkwright.desktop.shared.Controls;
import org.linkwright.desktop.shared.Lists;
import org.linkwright.desktop.shared.Selection;
import org.linkwright.desktop.shared.Words;
import org.linkwright.model.Assertion;
import org.linkwright.model.EntityKind;

/** What persons and returns state about an entity, and a form to state more. */
final class AttributionPane extends VBox {
    private final CaseSession session;

    AttributionPane(CaseSession session, EntityFacts facts) {
        this.session = session;
        getStyleClass().add("attribution");
        ListView<Assertion> list = new ListView<>();
        list.setId("assertions");
        list.getItems()
                .setAll(facts.assertions().stream()
                        .sorted(Assertions.BEST_FIRST)
                        .toList());
        list.setPlaceholder(Controls.caption(Words.text("attribution.empty")));
        Lists.show(list, this::line, this::open);
        VBox.setVgrow(list, Priority.ALWAYS);
        Node form = facts.entity().kind().equals(EntityKind.PERSON)
                ? new CategoryForm(session, facts.entity())
                : new AttributionForm(session, facts.entity());
        getChildren().addAll(list, form);
    }

    private Node line(Assertion assertion) {
        String what = assertion.predicate().equals(Assertion.USED_BY)
                ? Words.text(
                        "attribution.usedBy",
                        Assertions.name(session, assertion.subject()),
                        Assertions.object(session, assertion))
                : assertion.predicate() + ": " + Assertions.object(session, assertion);
        return new VBox(Controls.sentence(what), Controls.caption(Assertions.terms(session, assertion)));
    }

    private void open(Assertion assertion) {
        assertion.row().ifPresent(row -> session.select(new Selection.OneRow(row)));
    }
}
