package org.linkwright.desktop.workspace;

import java.util.Optional;
import java.util.Set;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Orientation;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Control;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.Separator;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import org.linkwright.chart.Chart;
import org.linkwright.chart.ChartGroup;
import org.linkwright.chart.ChartLink;
import org.linkwright.chart.Folding;
import org.linkwright.chart.Proposal;
import org.linkwright.chart.Strand;
import org.linkwright.desktop.chartview.ChartModel;
import org.linkwright.desktop.chartview.ChartView;
import org.linkwright.desktop.chartview.LegendCard;
import org.linkwright.desktop.chartview.Minimap;
import org.linkwright.desktop.shared.CaseOverview;
import org.linkwright.desktop.shared.CaseSession;
import org.linkwright.desktop.shared.Controls;
import org.linkwright.desktop.shared.Formats;
import org.linkwright.desktop.shared.Kinds;
import org.linkwright.desktop.shared.Words;
import org.linkwright.model.Identifier;
import org.linkwright.operation.ExpandChart;

/** A chart with its tools above it and what it does not show beneath it. */
final class ChartPane extends BorderPane {
    private final CaseSession session;
    private final ChartModel model = new ChartModel();
    private final ChartView view;
    private final Label shown = new Label();
    private final Label pointed = Controls.caption("");
    private final HBox status = new HBox();
    private final ToggleButton legendButton = new ToggleButton(Words.text("chart.legend"), new FontIcon(Feather.LIST));
    private final Label empty = Controls.sentence("");
    private final Writing writing;
    private final LayoutTools layouts;
    private final FoldTools folds;
    private final NoteTools notes;
    private final ProposalBar proposals;

    ChartPane(CaseSession session, Runnable export) {
        this.session = session;
        view = new ChartView(session.desk(), model, session.selectionProperty());
        view.setId("chart");
        view.themeProperty()
                .bind(Bindings.createObjectBinding(
                        session.desk().appearance()::chartTheme,
                        session.desk().appearance().darkProperty()));
        view.pseudonymsProperty()
                .bind(Bindings.createObjectBinding(
                        session::pseudonyms, session.overviewProperty(), session.namesUnlockedProperty()));
        empty.getStyleClass().add("chart-empty");
        empty.setMouseTransparent(true);
        writing = new Writing(view);
        layouts = new LayoutTools(session, model, view);
        folds = new FoldTools(session, model, view, writing);
        notes = new NoteTools(session, model, view, writing, folds);
        Minimap minimap = new Minimap(view);
        LegendCard legend = new LegendCard(view);
        legendButton.setId("chart-legend");
        StackPane.setAlignment(minimap, Pos.BOTTOM_RIGHT);
        StackPane.setAlignment(legend, Pos.BOTTOM_LEFT);
        legend.visibleProperty().bind(legendButton.selectedProperty());
        StackPane stack = new StackPane(view, empty, legend, minimap, writing);
        stack.getStyleClass().add("chart-stack");
        // what lies over the chart never pushes its neighbours away
        stack.setMinSize(0, 0);
        notes.listen(stack);
        proposals = new ProposalBar(
                session, model, basis -> folds.fold(basis, Proposal.isDue(model.chart())), layouts::again);
        view.setHeld(proposals::holds);
        setTop(new VBox(tools(export), proposals));
        setCenter(stack);
        setBottom(status());
        model.chartProperty().addListener((chart, was, is) -> describe(is));
        session.overviewProperty().addListener((overview, was, is) -> describe(model.chart()));
        view.hoveredProperty().addListener((hovered, was, is) -> point());
        describe(model.chart());
    }

    ChartModel model() {
        return model;
    }

    ChartView view() {
        return view;
    }

    private Node tools(Runnable export) {
        MenuButton layout = new MenuButton(Words.text("chart.layout"));
        layout.setId("chart-layout");
        layout.setMinWidth(Region.USE_PREF_SIZE);
        layout.setOnShowing(showing -> layout.getItems().setAll(layouts.items()));
        layout.getItems().setAll(layouts.items());
        Button expand = button(Feather.GIT_BRANCH, "chart.expand", this::expand);
        expand.disableProperty()
                .bind(Bindings.createBooleanBinding(
                        () -> session.selectionProperty().get().entities().isEmpty(), session.selectionProperty()));
        Button undo = button(Feather.CORNER_UP_LEFT, "chart.undo", model::undo);
        undo.setId("chart-undo");
        undo.disableProperty().bind(model.undoNameProperty().isEmpty());
        named(undo, "chart.undo", model.undoNameProperty());
        Button redo = button(Feather.CORNER_UP_RIGHT, "chart.redo", model::redo);
        redo.disableProperty().bind(model.redoNameProperty().isEmpty());
        named(redo, "chart.redo", model.redoNameProperty());
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        Button exhibit = new Button(Words.text("chart.exhibit"), new FontIcon(Feather.PRINTER));
        exhibit.setId("chart-exhibit");
        exhibit.setOnAction(pressed -> export.run());
        HBox tools = new HBox(
                layout,
                folds.button(),
                notes.button(),
                expand,
                new Separator(Orientation.VERTICAL),
                button(Feather.ZOOM_IN, "chart.zoomIn", () -> view.zoom(1.25)),
                button(Feather.ZOOM_OUT, "chart.zoomOut", () -> view.zoom(0.8)),
                button(Feather.MAXIMIZE, "chart.fit", view::fit),
                new Separator(Orientation.VERTICAL),
                undo,
                redo,
                gap,
                legendButton,
                exhibit);
        tools.getStyleClass().add("chart-tools");
        return tools;
    }

    private static void named(Button button, String key, ObservableValue<String> step) {
        Tooltip tooltip = new Tooltip();
        tooltip.textProperty().bind(Bindings.createStringBinding(() -> Words.text(key) + " " + step.getValue(), step));
        button.setTooltip(tooltip);
    }

    private static Button button(Feather icon, String key, Runnable action) {
        Button button = Controls.icon(icon, key);
        button.setOnAction(pressed -> action.run());
        return button;
    }

    LayoutTools layouts() {
        return layouts;
    }

    /** Commands on groups, and on what is written on the chart. */
    FoldTools folds() {
        return folds;
    }

    NoteTools notes() {
        return notes;
    }

    /** Puts the neighbours of what is selected on the chart. */
    void expand() {
        grow(session.selectionProperty().get().entities(), true);
    }

    /** Puts an entity on the chart where it is not there yet. */
    void put(Identifier id) {
        if (model.chart().nodes().stream().noneMatch(node -> node.id().equals(id))) {
            grow(Set.of(id), false);
        }
    }

    private void grow(Set<Identifier> entities, boolean neighbours) {
        if (entities.isEmpty()) {
            return;
        }
        Chart before = model.chart();
        session.read((file, progress) -> new ExpandChart(file).run(before, entities, neighbours, progress), grown -> {
            model.change(Words.text("undo.expand"), grown);
            entities.stream().findFirst().ifPresent(view::reveal);
        });
    }

    private Node status() {
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        shown.setId("chart-status");
        pointed.setMinWidth(Region.USE_PREF_SIZE);
        status.getChildren().setAll(shown, folds.folded(), layouts.underWay(), gap, pointed);
        status.getStyleClass().add("chart-status");
        return status;
    }

    /** Puts a control beside what is said not to be shown. */
    void offer(Control control) {
        control.setMinWidth(Region.USE_PREF_SIZE);
        status.getChildren().add(1, control);
    }

    private void describe(Chart chart) {
        Controls.show(empty, chart.nodes().isEmpty() || proposals.holds(chart));
        CaseOverview overview = session.overview();
        boolean hasRows =
                overview.equals(CaseOverview.EMPTY) || overview.totals().read() > 0;
        String waits = proposals.holds(chart) ? "proposal.held" : "chart.comes";
        empty.setText(Words.text(hasRows ? waits : "chart.empty"));
        if (chart.additions().groups().stream().noneMatch(ChartGroup::folded)) {
            say(chart, chart.nodes().size(), chart.links().size());
        } else {
            session.desk().jobs().run(progress -> Folding.shown(chart), drawn -> {
                if (model.chart().equals(chart)) {
                    say(chart, drawn.nodes().size(), Strand.drawn(drawn).size());
                }
            });
        }
    }

    private void say(Chart chart, long nodes, long lines) {
        String counts = Words.text("chart.counts", Formats.number(nodes), Formats.number(lines));
        String text = chart.leftOut().isEmpty() ? counts : counts + " · " + String.join(" · ", chart.leftOut());
        shown.setText(text);
        shown.setTooltip(new Tooltip(String.join("\n", chart.leftOut())));
    }

    private void point() {
        pointed.setText(view.hoveredLink().map(ChartPane::describe).orElse(""));
    }

    private static String describe(ChartLink link) {
        Optional<String> events = link.kind().map(kind -> Kinds.events(kind, link.events()));
        String amounts = link.amounts().isEmpty() ? "" : " · " + Formats.amounts(link.amounts());
        return events.orElse(link.predicate()) + amounts;
    }
}
