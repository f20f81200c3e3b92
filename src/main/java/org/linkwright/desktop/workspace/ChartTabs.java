package org.linkwright.desktop.workspace;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import javafx.scene.control.MenuButton;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.Tab;
import javafx.scene.control.TabPane;
import javafx.scene.control.ToggleGroup;
import org.linkwright.chart.Chart;
import org.linkwright.chart.ChartNode;
import org.linkwright.chart.Proposal;
import org.linkwright.desktop.shared.CaseOverview;
import org.linkwright.desktop.shared.CaseSession;
import org.linkwright.desktop.shared.Words;
import org.linkwright.exhibit.ExhibitSettings;
import org.linkwright.model.Identifier;
import org.linkwright.operation.ArrangeChart;
import org.linkwright.operation.BuildChart;
import org.linkwright.operation.SaveChart;
import org.linkwright.task.Progress;

/** The charts that are open, the overview of the case first. */
final class ChartTabs extends TabPane {
    /** About as many entities as can be read at once: what the overview opens with. */
    private static final int LEGIBLE = 60;

    /** What the overview can show instead; 0 for all. */
    private static final List<Integer> SIZES = List.of(LEGIBLE, 150, 500, 0);

    /** The layout that takes no time, for what is laid out later. */
    private static final String UNARRANGED = "grid";

    private final CaseSession session;
    private final Runnable export;
    private final ChartPane overview;
    private final Map<Tab, ChartPane> panes = new HashMap<>();
    private int size = LEGIBLE;

    ChartTabs(CaseSession session, Runnable export) {
        this.session = session;
        this.export = export;
        getStyleClass().add("chart-tabs");
        overview = add(Words.text("chart.overview"), false);
        overview.offer(sizes());
        session.overviewProperty().addListener((known, was, is) -> refresh(was, is));
    }

    /** The chart in front. */
    ChartPane current() {
        return panes.get(getSelectionModel().getSelectedItem());
    }

    private ChartPane add(String title, boolean closable) {
        ChartPane pane = new ChartPane(session, export);
        Tab tab = new Tab(title, pane);
        tab.setClosable(closable);
        tab.setOnClosed(closed -> panes.remove(tab));
        panes.put(tab, pane);
        getTabs().add(tab);
        return pane;
    }

    /** Opens a saved chart, or brings it to the front. */
    void open(String name) {
        Optional<Tab> tab =
                getTabs().stream().filter(known -> known.getText().equals(name)).findFirst();
        if (tab.isPresent()) {
            getSelectionModel().select(tab.get());
            return;
        }
        session.read(
                (file, progress) -> new SaveChart(file).read(name),
                chart -> chart.ifPresent(known -> {
                    add(name, true).model().show(known);
                    getSelectionModel().selectLast();
                }));
    }

    /** Saves the chart in front under a name. */
    void save(String name) {
        Chart chart = current().model().chart().withTitle(name);
        session.change(
                (file, progress) -> {
                    new SaveChart(file).run(chart);
                    return name;
                },
                saved -> session.desk().notices().done(Words.text("chart.saved", saved)));
    }

    private void refresh(CaseOverview was, CaseOverview is) {
        boolean sameData = was.totals().equals(is.totals()) && was.entities().equals(is.entities());
        if (is.totals().read() == 0 || sameData) {
            return;
        }
        build(this::renew);
    }

    private MenuButton sizes() {
        MenuButton menu = new MenuButton(Words.text("chart.show"));
        menu.setId("chart-show");
        ToggleGroup group = new ToggleGroup();
        for (int each : SIZES) {
            RadioMenuItem item =
                    new RadioMenuItem(each == 0 ? Words.text("chart.show.all") : Words.text("chart.show.about", each));
            item.setId("chart-show-" + each);
            item.setToggleGroup(group);
            item.setSelected(each == size);
            item.setOnAction(chosen -> resize(each));
            menu.getItems().add(item);
        }
        return menu;
    }

    /** Shows more or less of the case; that can be undone. */
    private void resize(int entities) {
        size = entities;
        build(fresh -> {
            overview.model().change(Words.text("undo.show"), fresh);
            overview.view().fit();
        });
    }

    private void build(Consumer<Chart> show) {
        ExhibitSettings settings = new ExhibitSettings(
                "",
                List.of(),
                ExhibitSettings.DEFAULT.hops(),
                0,
                Optional.empty(),
                Optional.empty(),
                List.of(),
                size == 0 ? UNARRANGED : ExhibitSettings.DEFAULT.layout(),
                Words.text("chart.overview"),
                ExhibitSettings.DEFAULT.paper(),
                "none",
                "");
        int legible = size;
        session.read(
                (file, progress) -> {
                    Chart built = new BuildChart(file).run(settings, legible, progress);
                    return legible == 0 ? arranged(built, progress) : built;
                },
                show);
    }

    /** All there is is laid out where that can be read; else it waits for what is proposed. */
    private static Chart arranged(Chart all, Progress progress) {
        String layout = ExhibitSettings.DEFAULT.layout();
        return Proposal.isDue(all) ? all.withLayout(layout) : new ArrangeChart().run(all, layout, progress);
    }

    /** New figures on the overview; what the person arranged stays as it is. */
    private void renew(Chart fresh) {
        if (overview.model().isTouched()) {
            overview.model().renew(withPlaces(fresh, overview.model().chart()));
        } else {
            overview.model().show(fresh);
        }
    }

    private static Chart withPlaces(Chart fresh, Chart arranged) {
        Map<Identifier, ChartNode> known =
                arranged.nodes().stream().collect(Collectors.toMap(ChartNode::id, Function.identity()));
        List<ChartNode> nodes = new ArrayList<>();
        for (ChartNode node : fresh.nodes()) {
            ChartNode old = known.get(node.id());
            nodes.add(
                    old == null
                            ? node
                            : new ChartNode(
                                    node.id(),
                                    node.label(),
                                    node.category(),
                                    old.x(),
                                    old.y(),
                                    node.size(),
                                    old.pinned()));
        }
        return fresh.withNodes(nodes);
    }
}
