package org.linkwright.desktop.workspace;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import javafx.animation.PauseTransition;
import javafx.geometry.Pos;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.util.Duration;
import org.linkwright.chart.Chart;
import org.linkwright.chart.ChartNode;
import org.linkwright.chart.Grouping;
import org.linkwright.chart.LayoutChoice;
import org.linkwright.desktop.chartview.ChartModel;
import org.linkwright.desktop.chartview.ChartView;
import org.linkwright.desktop.shared.CaseSession;
import org.linkwright.desktop.shared.Controls;
import org.linkwright.desktop.shared.Formats;
import org.linkwright.desktop.shared.Words;
import org.linkwright.layout.Layout;
import org.linkwright.layout.Layouts;
import org.linkwright.model.Identifier;
import org.linkwright.operation.ArrangeChart;
import org.linkwright.task.Jobs;

/**
 * Runs layouts over the chart or over what is selected on it: the first picture at once, the others as they come. Cancelling puts
 * everything back; changing the chart meanwhile ends it.
 */
final class LayoutTools {
    private static final Duration SOON = Duration.millis(100);

    private final CaseSession session;
    private final ChartModel model;
    private final ChartView view;
    private final HBox underWay = new HBox();
    private Optional<Run> run = Optional.empty();

    /** A layout under way: the chart before it, and as it was last shown. */
    private static final class Run {
        private final Chart before;
        private Chart shown;
        private Jobs.Job job;

        Run(Chart before) {
            this.before = before;
            this.shown = before;
        }
    }

    LayoutTools(CaseSession session, ChartModel model, ChartView view) {
        this.session = session;
        this.model = model;
        this.view = view;
        Hyperlink cancel = new Hyperlink(Words.text("layout.cancel"));
        cancel.setId("layout-cancel");
        cancel.setOnAction(pressed -> cancel());
        underWay.getChildren().setAll(Controls.caption(Words.text("layout.underWay")), cancel);
        underWay.setAlignment(Pos.CENTER_LEFT);
        underWay.setMinWidth(Region.USE_PREF_SIZE);
        Controls.show(underWay, false);
    }

    /** Says that a layout is under way, and stops it. */
    HBox underWay() {
        return underWay;
    }

    /** What it is run over, then one item a layout, one more for each way to group. */
    List<MenuItem> items() {
        List<MenuItem> items = new ArrayList<>();
        int chosen = chosen().size();
        MenuItem about = new MenuItem(
                chosen == 0 ? Words.text("layout.all") : Words.text("layout.chosen", Formats.number(chosen)));
        about.setId("layout-about");
        about.setDisable(true);
        SeparatorMenuItem line = new SeparatorMenuItem();
        line.setId("layout-line");
        items.addAll(List.of(about, line));
        for (Layout layout : Layouts.ALL) {
            items.add(layout.id().equals("grouped") ? grouped(layout) : item(layout.id(), "layout." + layout.id()));
        }
        return items;
    }

    private Menu grouped(Layout layout) {
        Menu menu = new Menu(Words.text("layout." + layout.id()));
        menu.setId("layout-" + layout.id());
        for (Grouping grouping : Grouping.values()) {
            menu.getItems().add(item(new LayoutChoice(layout.id(), grouping).text(), "group.by." + grouping.name()));
        }
        return menu;
    }

    private MenuItem item(String layout, String key) {
        MenuItem item = new MenuItem(Words.text(key));
        item.setId("layout-" + layout.replace(':', '-'));
        item.setOnAction(pressed -> arrange(layout, chosen()));
        return item;
    }

    /** What of the chart is selected, where that is more than one. */
    private Set<Identifier> chosen() {
        Set<Identifier> selected = session.selectionProperty().get().entities();
        Set<Identifier> chosen = model.chart().nodes().stream()
                .map(ChartNode::id)
                .filter(selected::contains)
                .collect(Collectors.toSet());
        return chosen.size() > 1 ? chosen : Set.of();
    }

    /** Lays out all of the chart as it was last laid out. */
    void again() {
        arrange(model.chart().layout(), Set.of());
    }

    private void arrange(String layout, Set<Identifier> only) {
        cancel();
        Run now = new Run(model.chart());
        run = Optional.of(now);
        PauseTransition wait = new PauseTransition(SOON);
        wait.setOnFinished(over -> Controls.show(underWay, run.isPresent()));
        wait.play();
        String name = Words.text(
                "undo.layout", Words.text("layout." + LayoutChoice.of(layout).layout()));
        now.job = session.desk()
                .jobs()
                .<Chart, Chart>show(
                        (sketch, progress) -> new ArrangeChart().run(now.before, layout, only, sketch, progress),
                        sketch -> show(now, sketch, only),
                        arranged -> finish(now, arranged, name, only),
                        failure -> {
                            end();
                            session.desk().notices().failure(failure);
                        });
    }

    /** Whether the chart is as the layout left it; where somebody changed it meanwhile, the layout ends. */
    private boolean isCurrent(Run now) {
        boolean isLast = run.filter(now::equals).isPresent();
        if (isLast && !isAsShown(now)) {
            now.job.cancel();
            end();
            return false;
        }
        return isLast;
    }

    // an equal chart that somebody made by changing it there and back is another
    @SuppressWarnings("ReferenceEquality")
    private boolean isAsShown(Run now) {
        return model.chart() == now.shown;
    }

    private void show(Run now, Chart sketch, Set<Identifier> only) {
        if (isCurrent(now)) {
            now.shown = sketch;
            model.renew(sketch);
            fit(only);
        }
    }

    private void finish(Run now, Chart arranged, String name, Set<Identifier> only) {
        if (isCurrent(now)) {
            end();
            model.renew(now.before);
            model.change(name, arranged);
            fit(only);
        }
    }

    private void fit(Set<Identifier> only) {
        if (only.isEmpty()) {
            view.fit();
        }
    }

    private void cancel() {
        if (run.isPresent()) {
            Run now = run.get();
            now.job.cancel();
            end();
            if (isAsShown(now)) {
                model.renew(now.before);
            }
        }
    }

    private void end() {
        run = Optional.empty();
        Controls.show(underWay, false);
    }
}
