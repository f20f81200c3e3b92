package org.linkwright.desktop.workspace;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import javafx.scene.control.Tab;
import javafx.scene.control.TabPane;
import org.linkwright.chart.Chart;
import org.linkwright.chart.ChartNode;
import org.linkwright.desktop.shared.CaseOverview;
import org.linkwright.desktop.shared.CaseSession;
import org.linkwright.desktop.shared.Words;
import org.linkwright.exhibit.ExhibitSettings;
import org.linkwright.model.Identifier;
import org.linkwright.operation.BuildChart;
import org.linkwright.operation.SaveChart;

/** The charts that are open, the overview of the case first. */
final class ChartTabs extends TabPane {
    /** As many entities as the overview shows, the busiest. */
    private static final int BUSIEST = 150;

    private final CaseSession session;
    private final Runnable export;
    private final ChartPane overview;
    private final Map<Tab, ChartPane> panes = new HashMap<>();

    ChartTabs(CaseSession session, Runnable export) {
        this.session = session;
        this.export = export;
        getStyleClass().add("chart-tabs");
        overview = add(Words.text("chart.overview"), false);
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
        ExhibitSettings settings = new ExhibitSettings(
                "",
                List.of(),
                ExhibitSettings.DEFAULT.hops(),
                BUSIEST,
                Optional.empty(),
                Optional.empty(),
                List.of(),
                ExhibitSettings.DEFAULT.layout(),
                Words.text("chart.overview"),
                ExhibitSettings.DEFAULT.paper(),
                "none",
                "");
        session.read((file, progress) -> new BuildChart(file).run(settings, progress), this::renew);
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
