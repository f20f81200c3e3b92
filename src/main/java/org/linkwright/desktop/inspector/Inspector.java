package org.linkwright.desktop.inspector;

import java.util.Set;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.layout.BorderPane;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import org.linkwright.desktop.shared.CaseSession;
import org.linkwright.desktop.shared.Controls;
import org.linkwright.desktop.shared.Selection;
import org.linkwright.desktop.shared.Words;

/** The pane at the right: identity first, then figures, then what opens further. */
public final class Inspector extends BorderPane {
    private final CaseSession session;

    /** What was selected before a row was opened from it. */
    private Selection before = Selection.nothing();

    public Inspector(CaseSession session) {
        this.session = session;
        setId("inspector");
        getStyleClass().add("inspector");
        session.selectionProperty().addListener((selection, was, is) -> {
            if (!(was instanceof Selection.OneRow)) {
                before = was;
            }
            load();
        });
        session.overviewProperty().addListener((overview, was, is) -> load());
        session.namesUnlockedProperty().addListener((unlocked, was, is) -> load());
        load();
    }

    private void load() {
        Selection wanted = session.selectionProperty().get();
        boolean isOpened = wanted instanceof Selection.OneRow && !before.equals(Selection.nothing());
        setTop(isOpened ? back() : null);
        switch (wanted) {
            case Selection.Nothing nothing -> setCenter(empty());
            case Selection.OneEntity one ->
                session.read(
                        (file, progress) -> EntityFacts.read(file, one.id()),
                        facts -> show(
                                wanted,
                                () -> facts.<Node>map(known -> new EntityPane(session, known))
                                        .orElseGet(Inspector::empty)));
            case Selection.OneGroup one ->
                session.read(
                        (file, progress) ->
                                SharedFacts.read(file, Set.copyOf(one.group().members())),
                        facts -> show(wanted, () -> new SeveralPane(session, facts, GroupWords.title(one.group()))));
            case Selection.OneLink one ->
                session.read(
                        (file, progress) -> LinkFacts.read(file, one),
                        facts -> show(wanted, () -> new LinkPane(session, facts, one.twoWay())));
            case Selection.Several several ->
                session.read(
                        (file, progress) -> SharedFacts.read(file, several.ids()),
                        facts -> show(
                                wanted,
                                () -> new SeveralPane(
                                        session,
                                        facts,
                                        Words.text(
                                                "several.title",
                                                facts.entities().size()))));
            case Selection.OneRow one -> setCenter(new RawRowPane(session, one.place()));
        }
    }

    /** Shows what was read, unless the person has gone on meanwhile. */
    private void show(Selection wanted, Supplier<Node> pane) {
        if (session.selectionProperty().get().equals(wanted)) {
            setCenter(pane.get());
        }
    }

    private Node back() {
        Hyperlink back = new Hyperlink(Words.text("inspector.back"), new FontIcon(Feather.ARROW_LEFT));
        back.setId("inspector-back");
        back.setOnAction(pressed -> session.select(before));
        return back;
    }

    private static Node empty() {
        Node text = Controls.sentence(Words.text("inspector.empty"));
        text.getStyleClass().addAll("caption", "empty");
        return text;
    }
}
