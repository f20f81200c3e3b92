package org.linkwright.desktop.workspace;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import org.linkwright.chart.Chart;
import org.linkwright.chart.ChartGroup;
import org.linkwright.chart.ChartGroup.Basis;
import org.linkwright.chart.ChartGroup.Form;
import org.linkwright.chart.Folding;
import org.linkwright.chart.Groups;
import org.linkwright.desktop.chartview.ChartModel;
import org.linkwright.desktop.chartview.ChartView;
import org.linkwright.desktop.shared.CaseSession;
import org.linkwright.desktop.shared.Controls;
import org.linkwright.desktop.shared.Formats;
import org.linkwright.desktop.shared.Selection;
import org.linkwright.desktop.shared.Words;
import org.linkwright.model.Identifier;
import org.linkwright.operation.ArrangeGroups;
import org.linkwright.operation.FoldChart;
import org.linkwright.task.Progress;

/** Groups what is on a chart, folds it and opens it again. */
final class FoldTools {
    private static final List<Basis> BASES =
            List.of(Basis.COMMUNITY, Basis.KIND, Basis.COUNTRY, Basis.PLATFORM, Basis.CATEGORY);

    /** So many folded groups are named in the menu of the status line. */
    private static final int LISTED = 20;

    private final CaseSession session;
    private final ChartModel model;
    private final ChartView view;
    private final Writing writing;
    private final MenuButton folded = new MenuButton();

    FoldTools(CaseSession session, ChartModel model, ChartView view, Writing writing) {
        this.session = session;
        this.model = model;
        this.view = view;
        this.writing = writing;
        folded.setId("chart-folded");
        Controls.show(folded, false);
        model.chartProperty().addListener((chart, was, is) -> count(is));
        view.addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ENTER && selected().isPresent()) {
                open();
                event.consume();
            }
        });
    }

    /** The commands above the chart. */
    MenuButton button() {
        MenuButton button = new MenuButton(Words.text("chart.group"));
        button.setId("chart-group");
        // the keys belong to the menu bar: it knows which chart is in front
        button.getItems().setAll(items(() -> this));
        button.getItems().forEach(item -> item.setAccelerator(null));
        return button;
    }

    /** How many are folded; opens them. */
    MenuButton folded() {
        return folded;
    }

    /**
     * All commands, with their keys.
     *
     * @param tools those of the chart in front when a command is given
     */
    static List<MenuItem> items(Supplier<FoldTools> tools) {
        List<MenuItem> items = new ArrayList<>(List.of(
                item("group.make", "Shortcut+G", () -> tools.get().make()),
                item("group.fold", "Shortcut+Shift+F", () -> tools.get().fold()),
                item("group.open", "Shortcut+Shift+O", () -> tools.get().open()),
                item("group.dissolve", "Shortcut+Shift+G", () -> tools.get().dissolve()),
                new SeparatorMenuItem()));
        Menu boxes = new Menu(Words.text("group.box"));
        Menu hulls = new Menu(Words.text("group.hull"));
        Menu folds = new Menu(Words.text("group.foldBy"));
        for (Basis basis : BASES) {
            boxes.getItems().add(item(basis, "group-box-", () -> tools.get().by(basis, Form.BOX)));
            hulls.getItems().add(item(basis, "group-hull-", () -> tools.get().by(basis, Form.HULL)));
            folds.getItems().add(item(basis, "group-fold-", () -> tools.get().fold(basis, false)));
        }
        MenuItem leaves = new MenuItem(Words.text("group.leaves"));
        leaves.setId("group-fold-LEAVES");
        leaves.setOnAction(chosen -> tools.get().fold(Basis.LEAVES, false));
        MenuItem all = new MenuItem(Words.text("group.openAll"));
        all.setId("group-openAll");
        all.setOnAction(chosen -> tools.get().openAll());
        items.addAll(List.of(boxes, hulls, folds, leaves, all));
        return items;
    }

    private static MenuItem item(Basis basis, String id, Runnable action) {
        MenuItem item = new MenuItem(Words.text("group.by." + basis));
        item.setId(id + basis);
        item.setOnAction(chosen -> action.run());
        return item;
    }

    private static MenuItem item(String key, String keys, Runnable action) {
        MenuItem item = new MenuItem(Words.text(key));
        item.setId(key.replace('.', '-'));
        item.setAccelerator(KeyCombination.valueOf(keys));
        item.setOnAction(chosen -> action.run());
        return item;
    }

    /** The folded group that is selected. */
    private Optional<ChartGroup> selected() {
        return session.selectionProperty().get() instanceof Selection.OneGroup one
                ? model.chart().group(one.group().id()).filter(ChartGroup::folded)
                : Optional.empty();
    }

    private void make() {
        Set<Identifier> chosen = session.selectionProperty().get().entities();
        if (!chosen.isEmpty()) {
            int number = model.chart().additions().groups().size() + 1;
            writing.ask(
                    "group.name",
                    view.getWidth() / 3,
                    16,
                    Words.text("group.unnamed", number),
                    name -> change("undo.group", chart -> Groups.made(chart, chosen, name, Form.BOX)));
        }
    }

    /** Folds what is selected: the group that it is, or a new one. */
    private void fold() {
        Set<Identifier> chosen = session.selectionProperty().get().entities();
        if (chosen.size() > 1) {
            change("undo.fold", chart -> {
                Chart made = Groups.made(chart, chosen, "", Form.BOX);
                ChartGroup fresh = made.additions().groups().getLast();
                Optional<ChartGroup> known = chart.additions().groups().stream()
                        .filter(group ->
                                !group.folded() && Set.copyOf(group.members()).equals(Set.copyOf(fresh.members())))
                        .findFirst();
                return known.map(group -> Groups.folded(chart, List.of(group.id())))
                        .orElseGet(() -> Groups.folded(made, List.of(fresh.id())));
            });
            session.select(Selection.nothing());
        }
    }

    /** Folds an open group. */
    void fold(ChartGroup group) {
        change("undo.fold", chart -> Groups.folded(chart, List.of(group.id())));
        session.select(Selection.nothing());
    }

    /** Folds all that is alike. */
    void fold(Basis basis, boolean anew) {
        change(
                Words.text("undo.foldBy", Words.text("group.by." + basis)),
                (chart, progress) -> new FoldChart().run(chart, basis, anew, progress),
                anew);
        session.select(Selection.nothing());
    }

    private void by(Basis basis, Form form) {
        change(
                Words.text("undo.group"),
                (chart, progress) -> new ArrangeGroups().run(chart, basis, form, progress),
                true);
    }

    private void open() {
        selected().ifPresent(this::open);
    }

    /** Opens a folded group in place. */
    void open(ChartGroup group) {
        change("undo.open", chart -> Groups.opened(chart, List.of(group.id())));
        session.select(Selection.nothing());
    }

    private void openAll() {
        change(
                "undo.open",
                chart -> Groups.opened(
                        chart,
                        Groups.foldedOf(chart).stream().map(ChartGroup::id).toList()));
    }

    /** Takes away the selected group, or all groups that hold what is selected. */
    private void dissolve() {
        Set<Identifier> chosen = session.selectionProperty().get().entities();
        List<String> ids = model.chart().additions().groups().stream()
                .filter(group -> chosen.contains(group.node())
                        || (!group.folded() && group.members().stream().anyMatch(chosen::contains)))
                .map(ChartGroup::id)
                .toList();
        if (!ids.isEmpty()) {
            change("undo.dissolve", chart -> Groups.without(chart, ids));
        }
    }

    private void change(String undoKey, UnaryOperator<Chart> step) {
        change(Words.text(undoKey), (chart, progress) -> step.apply(chart), false);
    }

    /** A change of the chart that may take a while. */
    private interface Step {
        Chart run(Chart chart, Progress progress);
    }

    /** Off the JavaFX thread; a chart that was changed meanwhile is left alone. */
    private void change(String name, Step step, boolean fit) {
        Chart before = model.chart();
        session.desk().jobs().run(progress -> step.run(before, progress), next -> {
            if (model.chart().equals(before) && !next.equals(before)) {
                model.change(name, next);
                if (fit) {
                    view.fit();
                }
            }
        });
    }

    private void count(Chart chart) {
        boolean any = chart.additions().groups().stream().anyMatch(ChartGroup::folded);
        if (!any) {
            Controls.show(folded, false);
            return;
        }
        session.desk()
                .jobs()
                .run(
                        progress -> Folding.shown(session.pseudonyms().mask(chart)).additions().groups().stream()
                                .filter(ChartGroup::folded)
                                .toList(),
                        groups -> {
                            if (model.chart().equals(chart)) {
                                list(groups);
                            }
                        });
    }

    private void list(List<ChartGroup> groups) {
        Controls.show(folded, !groups.isEmpty());
        folded.setText(Words.text("group.folded", Formats.number(groups.size())));
        List<MenuItem> items = groups.stream()
                .limit(LISTED)
                .map(group -> {
                    MenuItem item = new MenuItem(Words.text("group.openOne", title(group)));
                    item.setOnAction(chosen -> open(group));
                    return item;
                })
                .collect(Collectors.toCollection(ArrayList::new));
        MenuItem all = new MenuItem(Words.text("group.openAll"));
        all.setOnAction(chosen -> openAll());
        items.add(all);
        folded.getItems().setAll(items);
    }

    private static String title(ChartGroup group) {
        String count = Formats.number(group.members().size());
        return group.label().isBlank()
                ? Words.text("group.of", count)
                : Words.text("group.titled", group.label(), count);
    }
}
