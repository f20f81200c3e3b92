package org.linkwright.desktop.inspector;

import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.ListView;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.linkwright.chart.ChartLink;
import org.linkwright.desktop.shared.CaseSession;
import org.linkwright.desktop.shared.Controls;
import org.linkwright.desktop.shared.Formats;
import org.linkwright.desktop.shared.Icons;
import org.linkwright.desktop.shared.Kinds;
import org.linkwright.desktop.shared.Lists;
import org.linkwright.desktop.shared.Selection;
import org.linkwright.desktop.shared.Words;
import org.linkwright.model.Assertion;
import org.linkwright.model.Entity;
import org.linkwright.model.Identifier;

/** A line: both ends, its sums, first and last, and the rows behind it. */
final class LinkPane extends VBox {
    private final CaseSession session;
    private final LinkFacts facts;

    LinkPane(CaseSession session, LinkFacts facts, boolean twoWay) {
        this.session = session;
        this.facts = facts;
        ChartLink link = facts.link();
        String title =
                link.kind().map(kind -> Kinds.events(kind, link.events())).orElseGet(() -> predicate(link));
        Node rows = link.kind().isPresent() ? new RowsList(session, facts.events()) : assertions();
        VBox.setVgrow(rows, Priority.ALWAYS);
        getChildren()
                .addAll(
                        Head.of(title, Words.text("standing." + link.standing().name())),
                        ends(twoWay),
                        sums(link),
                        rows);
    }

    private Node ends(boolean twoWay) {
        VBox ends = new VBox(
                end(
                        twoWay ? "link.between" : "link.from",
                        facts.from(),
                        facts.link().from()),
                end(twoWay ? "link.and" : "link.to", facts.to(), facts.link().to()));
        ends.getStyleClass().add("link-ends");
        return ends;
    }

    private Node end(String key, Optional<Entity> entity, Identifier id) {
        String name =
                entity.map(session::name).orElseGet(() -> session.pseudonyms().key(id));
        Hyperlink open = new Hyperlink(Words.text(key, name), Icons.of(id.kind()));
        open.setOnAction(pressed -> session.select(new Selection.OneEntity(id)));
        return open;
    }

    private Node sums(ChartLink link) {
        VBox sums = new VBox();
        sums.getStyleClass().add("link-sums");
        if (link.durationSeconds() > 0) {
            sums.getChildren()
                    .add(Controls.sentence(Words.text("link.duration", Formats.duration(link.durationSeconds()))));
        }
        if (!link.amounts().isEmpty()) {
            sums.getChildren().add(Controls.sentence(Words.text("link.amounts", Formats.amounts(link.amounts()))));
        }
        if (link.kind().isPresent()) {
            sums.getChildren().add(caption(session.formats().period(link.first(), link.last())));
        }
        return sums;
    }

    private static Node caption(String text) {
        Node label = Controls.sentence(text);
        label.getStyleClass().add("caption");
        return label;
    }

    private Node assertions() {
        ListView<Assertion> list = new ListView<>();
        list.getItems().setAll(facts.assertions());
        Lists.show(
                list,
                assertion -> new VBox(
                        Controls.sentence(predicate(facts.link()) + " " + Assertions.object(session, assertion)),
                        Controls.caption(Assertions.terms(session, assertion))),
                assertion -> assertion.row().ifPresent(row -> session.select(new Selection.OneRow(row))));
        return list;
    }

    private static String predicate(ChartLink link) {
        return link.predicate().equals(Assertion.USED_BY) ? Words.text("predicate.used-by") : link.predicate();
    }
}
