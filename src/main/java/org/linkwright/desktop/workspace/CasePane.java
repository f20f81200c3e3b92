package org.linkwright.desktop.workspace;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import javafx.scene.control.TreeItem;
import javafx.scene.control.TreeView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.BorderPane;
import org.linkwright.desktop.shared.CaseOverview;
import org.linkwright.desktop.shared.CaseSession;
import org.linkwright.desktop.shared.Selection;
import org.linkwright.desktop.shared.Words;
import org.linkwright.model.Entity;
import org.linkwright.model.EntityKind;
import org.linkwright.model.Identifier;
import org.linkwright.store.Source;

/** The pane at the left: sources with their state, entities by kind, saved charts. */
final class CasePane extends BorderPane {
    private final CaseSession session;
    private final Actions actions;
    private final TreeView<Entry> tree = new TreeView<>();
    private final Set<EntityKind> open = new HashSet<>();

    /** What its lines do. */
    record Actions(
            Runnable addFiles,
            Runnable openLedger,
            Consumer<Source> undoImport,
            Consumer<Identifier> putOnChart,
            Consumer<String> openChart) {}

    CasePane(CaseSession session, Actions actions) {
        this.session = session;
        this.actions = actions;
        setId("case-pane");
        tree.setShowRoot(false);
        tree.setRoot(new TreeItem<>());
        tree.getStyleClass().addAll("dense", "case-tree");
        tree.setAccessibleText(Words.text("left.accessible"));
        tree.setCellFactory(view -> new EntryCell(session, actions));
        tree.getSelectionModel().selectedItemProperty().addListener((item, was, is) -> select(is));
        tree.setOnMouseClicked(this::clicked);
        tree.setOnKeyPressed(key -> {
            if (key.getCode() == KeyCode.ENTER) {
                open(tree.getSelectionModel().getSelectedItem());
            } else if (key.getCode() == KeyCode.DELETE) {
                undo(tree.getSelectionModel().getSelectedItem());
            }
        });
        setCenter(tree);
        session.overviewProperty().addListener((overview, was, is) -> show(is));
        session.namesUnlockedProperty().addListener((unlocked, was, is) -> tree.refresh());
    }

    private void show(CaseOverview overview) {
        TreeItem<Entry> sources = heading("left.sources");
        overview.sources().forEach(source -> sources.getChildren().add(new TreeItem<>(new Entry.OfSource(source))));
        TreeItem<Entry> entities = heading("left.entities");
        for (Map.Entry<EntityKind, List<Entity>> kind : overview.entities().entrySet()) {
            entities.getChildren().add(kind(kind.getKey(), kind.getValue()));
        }
        TreeItem<Entry> charts = heading("left.charts");
        overview.charts().forEach(name -> charts.getChildren().add(new TreeItem<>(new Entry.OfChart(name))));
        for (TreeItem<Entry> group : List.of(sources, entities, charts)) {
            if (group.getChildren().isEmpty()) {
                String key = ((Entry.Heading) group.getValue()).key();
                group.getChildren().add(new TreeItem<>(new Entry.Nothing(key + ".empty")));
            }
        }
        tree.getRoot().getChildren().setAll(List.of(sources, entities, charts));
    }

    private static TreeItem<Entry> heading(String key) {
        TreeItem<Entry> item = new TreeItem<>(new Entry.Heading(key));
        item.setExpanded(true);
        return item;
    }

    /** Its entities become lines when it is opened: there may be very many. */
    private TreeItem<Entry> kind(EntityKind kind, List<Entity> entities) {
        TreeItem<Entry> item = new TreeItem<>(new Entry.OfKind(kind, entities.size()));
        item.getChildren().add(new TreeItem<>(new Entry.Nothing("left.loading")));
        item.expandedProperty().addListener((expanded, was, is) -> {
            if (is) {
                open.add(kind);
                item.getChildren()
                        .setAll(entities.stream()
                                .map(entity -> new TreeItem<Entry>(new Entry.OfEntity(entity)))
                                .toList());
            } else {
                open.remove(kind);
            }
        });
        item.setExpanded(open.contains(kind));
        return item;
    }

    private void select(TreeItem<Entry> item) {
        if (item != null && item.getValue() instanceof Entry.OfEntity one) {
            session.select(new Selection.OneEntity(one.entity().identifier()));
        }
    }

    private void clicked(MouseEvent click) {
        if (click.getButton() == MouseButton.PRIMARY && click.getClickCount() == 2) {
            open(tree.getSelectionModel().getSelectedItem());
        }
    }

    private void undo(TreeItem<Entry> item) {
        if (item != null && item.getValue() instanceof Entry.OfSource source) {
            actions.undoImport().accept(source.source());
        }
    }

    private void open(TreeItem<Entry> item) {
        if (item == null) {
            return;
        }
        switch (item.getValue()) {
            case Entry.OfEntity entity ->
                actions.putOnChart().accept(entity.entity().identifier());
            case Entry.OfChart chart -> actions.openChart().accept(chart.name());
            case Entry.OfSource source -> actions.openLedger().run();
            case Entry.Heading heading -> {}
            case Entry.OfKind kind -> {}
            case Entry.Nothing nothing -> {}
        }
    }
}
