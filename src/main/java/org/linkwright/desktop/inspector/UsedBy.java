package org.linkwright.desktop.inspector;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.linkwright.desktop.shared.CaseSession;
import org.linkwright.desktop.shared.Controls;
import org.linkwright.desktop.shared.Selection;
import org.linkwright.desktop.shared.Words;
import org.linkwright.model.Assertion;
import org.linkwright.model.Identifier;

/** Who used an identifier, the best graded statement first; each opens the row that states it. */
final class UsedBy extends VBox {
    private static final int MOST = 3;

    /** @param all shows every statement */
    UsedBy(CaseSession session, Identifier id, List<Assertion> assertions, Runnable all) {
        getStyleClass().add("used-by");
        List<Assertion> statements = assertions.stream()
                .filter(assertion ->
                        assertion.subject().equals(id) && assertion.predicate().equals(Assertion.USED_BY))
                .sorted(Assertions.BEST_FIRST)
                .toList();
        statements.stream().limit(MOST).map(each -> line(session, each)).forEach(getChildren()::add);
        if (statements.size() > MOST) {
            Hyperlink more = link(Words.text("inspector.usedBy.more", statements.size() - MOST));
            more.setOnAction(pressed -> all.run());
            getChildren().add(more);
        }
        Controls.show(this, !statements.isEmpty());
    }

    private static Node line(CaseSession session, Assertion statement) {
        String text = Words.text(
                "inspector.usedBy", Assertions.object(session, statement), Assertions.terms(session, statement));
        if (statement.row().isEmpty()) {
            Label label = Controls.sentence(text);
            label.getStyleClass().add("caption");
            return label;
        }
        Hyperlink open = link(text);
        open.setOnAction(
                pressed -> session.select(new Selection.OneRow(statement.row().get())));
        return open;
    }

    private static Hyperlink link(String text) {
        Hyperlink link = new Hyperlink(text);
        link.setWrapText(true);
        link.setMinHeight(Region.USE_PREF_SIZE);
        link.getStyleClass().add("caption");
        return link;
    }
}
