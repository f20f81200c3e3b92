package org.linkwright.desktop.inspector;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.Tab;
import javafx.scene.control.TabPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.linkwright.desktop.shared.CaseSession;
import org.linkwright.desktop.shared.Controls;
import org.linkwright.desktop.shared.Formats;
import org.linkwright.desktop.shared.Kinds;
import org.linkwright.desktop.shared.Lists;
import org.linkwright.desktop.shared.Selection;
import org.linkwright.desktop.shared.Words;
import org.linkwright.model.Entity;
import org.linkwright.model.EntityKind;
import org.linkwright.model.Event;
import org.linkwright.model.EventKind;

/** An entity: what it is, whose, since when and how sure; figures; contacts, rows, attribution. */
final class EntityPane extends VBox {
    private final CaseSession session;
    private final EntityFacts facts;
    private final TabPane tabs;

    EntityPane(CaseSession session, EntityFacts facts) {
        this.session = session;
        this.facts = facts;
        this.tabs = new TabPane(
                tab("inspector.contacts", contacts()),
                tab("inspector.rows", new RowsList(session, facts.events())),
                tab("inspector.attribution", new AttributionPane(session, facts)));
        tabs.setTabClosingPolicy(TabPane.TabClosingPolicy.UNAVAILABLE);
        VBox.setVgrow(tabs, Priority.ALWAYS);
        getChildren().addAll(identity(), figures(), tabs);
    }

    private Node identity() {
        Entity entity = facts.entity();
        String what = Kinds.one(entity.kind());
        if (entity.kind().equals(EntityKind.PERSON)) {
            what += " · " + Kinds.of(entity.category());
        }
        String key = session.pseudonyms().rawKey(entity.identifier());
        String name = session.name(entity);
        VBox head = Head.of(name, what, key.equals(name) ? "" : key);
        head.getChildren()
                .add(new UsedBy(
                        session,
                        entity.identifier(),
                        facts.assertions(),
                        () -> tabs.getSelectionModel().selectLast()));
        return head;
    }

    private Node figures() {
        List<Event> events = facts.events();
        String byKind = facts.eventsByKind().entrySet().stream()
                .map(sum -> Kinds.events(sum.getKey(), sum.getValue()))
                .collect(Collectors.joining(" · "));
        Node numbers = Head.figures(
                Head.figure(Formats.number(events.size()), Words.text("inspector.events")),
                Head.figure(Formats.number(facts.contacts().size()), Words.text("inspector.contacts.unit")));
        Label kinds = Controls.sentence(byKind);
        kinds.getStyleClass().add("caption");
        VBox sums = new VBox(numbers, kinds, Controls.caption(period(events)));
        if (events.stream().anyMatch(event -> event.start().isPresent())) {
            sums.getChildren().add(new HourBars(events, session.formats()));
        }
        sums.getStyleClass().add("inspector-sums");
        return sums;
    }

    private String period(List<Event> events) {
        Optional<LocalDate> first = events.stream()
                .flatMap(event -> event.start().stream())
                .findFirst()
                .map(session.formats()::dayOf);
        Optional<LocalDate> last = events.reversed().stream()
                .flatMap(event -> event.start().stream())
                .findFirst()
                .map(session.formats()::dayOf);
        return first.isEmpty() || last.isEmpty()
                ? Words.text("inspector.noTimes")
                : Formats.day(first.get()) + " – " + Formats.day(last.get());
    }

    private Node contacts() {
        ListView<EntityFacts.Contact> list = new ListView<>();
        list.setId("contacts");
        list.getItems().setAll(facts.contacts());
        list.setPlaceholder(Controls.caption(Words.text("inspector.contacts.empty")));
        Lists.show(
                list,
                this::contact,
                contact ->
                        session.select(new Selection.OneEntity(contact.entity().identifier())));
        return list;
    }

    private Node contact(EntityFacts.Contact contact) {
        HBox line = Head.line(session, contact.entity());
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        line.getChildren().addAll(gap, Controls.caption(sums(contact.events())));
        return line;
    }

    private static String sums(Map<EventKind, Long> events) {
        return events.entrySet().stream()
                .map(sum -> Kinds.events(sum.getKey(), sum.getValue()))
                .collect(Collectors.joining(" · "));
    }

    private static Tab tab(String key, Node content) {
        return new Tab(Words.text(key), content);
    }
}
