package org.linkwright.desktop.workspace;

import atlantafx.base.theme.Styles;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.linkwright.chart.Chart;
import org.linkwright.chart.ChartGroup.Basis;
import org.linkwright.chart.Folding;
import org.linkwright.chart.Partition;
import org.linkwright.chart.Proposal;
import org.linkwright.desktop.chartview.ChartModel;
import org.linkwright.desktop.shared.CaseSession;
import org.linkwright.desktop.shared.Controls;
import org.linkwright.desktop.shared.Formats;
import org.linkwright.desktop.shared.Words;

/** Proposes to fold a chart that is too large to read: one click does it, one dismisses. */
final class ProposalBar extends HBox {
    private final CaseSession session;
    private final ChartModel model;
    private final Consumer<Basis> fold;
    private final Runnable keep;

    /** How many nodes the chart had whose proposal was dismissed: it is not made again for that chart. */
    private int dismissed;

    private Seen last = new Seen(0, 0, List.of());

    /**
     * @param fold folds the chart
     * @param keep draws the chart as it is
     */
    ProposalBar(CaseSession session, ChartModel model, Consumer<Basis> fold, Runnable keep) {
        this.session = session;
        this.model = model;
        this.fold = fold;
        this.keep = keep;
        setId("chart-proposal");
        getStyleClass().add("proposal");
        Controls.show(this, false);
        model.chartProperty().addListener((chart, was, is) -> look(is));
    }

    /** Whether a chart is too large to be drawn before the person has said so. */
    boolean holds(Chart chart) {
        return Proposal.isDue(chart) && chart.nodes().size() != dismissed;
    }

    private void look(Chart chart) {
        boolean isSmall =
                chart.nodes().size() <= Proposal.NODES && chart.links().size() <= Proposal.LINES;
        if (isSmall || chart.nodes().size() == dismissed) {
            Controls.show(this, false);
            return;
        }
        session.desk().jobs().run(progress -> Seen.of(chart), seen -> {
            if (model.chart().equals(chart)) {
                show(chart, seen);
            }
        });
    }

    /** A chart as it is drawn, and how it could be folded further. */
    private record Seen(int nodes, int lines, List<Proposal> found) {
        static Seen of(Chart chart) {
            Chart drawn = Folding.shown(chart);
            return new Seen(drawn.nodes().size(), Partition.of(drawn).lines(), Proposal.of(drawn));
        }
    }

    private void show(Chart chart, Seen seen) {
        List<Proposal> found = seen.found();
        if (seen.equals(last)) {
            // what the pointer is on is not made anew
            Controls.show(this, !found.isEmpty());
            return;
        }
        last = seen;
        Controls.show(this, !found.isEmpty());
        if (found.isEmpty()) {
            getChildren().clear();
            return;
        }
        Label many = new Label(Words.text("proposal.many", Formats.number(seen.nodes()), Formats.number(seen.lines())));
        Button best = new Button(words(found.getFirst()));
        best.setId("proposal-fold");
        best.getStyleClass().addAll(Styles.ACCENT, Styles.SMALL);
        best.setOnAction(pressed -> fold.accept(found.getFirst().basis()));
        MenuButton others = new MenuButton(Words.text("proposal.others"));
        others.setId("proposal-others");
        others.getStyleClass().add(Styles.SMALL);
        for (Proposal each : found.subList(1, found.size())) {
            MenuItem item = new MenuItem(words(each));
            item.setOnAction(chosen -> fold.accept(each.basis()));
            others.getItems().add(item);
        }
        Controls.show(others, found.size() > 1);
        Button dismiss = new Button(Words.text("proposal.dismiss"));
        dismiss.setId("proposal-dismiss");
        dismiss.getStyleClass().addAll(Styles.FLAT, Styles.SMALL);
        dismiss.setOnAction(pressed -> {
            dismissed = chart.nodes().size();
            Controls.show(this, false);
            keep.run();
        });
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        getChildren().setAll(many, gap, best, others, dismiss);
        getChildren().forEach(child -> ((Region) child).setMinWidth(child == many ? 0 : USE_PREF_SIZE));
        gap.setMinWidth(0);
    }

    /** {@code Fold communities: 18 groups, 42 lines}. */
    private static String words(Proposal proposal) {
        Partition.Remains remains = proposal.remains();
        int alone = remains.nodes() - remains.groups();
        String left = alone == 0
                ? Words.text("proposal.groups", Formats.number(remains.groups()), Formats.number(remains.lines()))
                : Words.text(
                        "proposal.remains",
                        Formats.number(remains.groups()),
                        Formats.number(alone),
                        Formats.number(remains.lines()));
        return Words.text(
                "proposal.fold", Words.text("group.by." + proposal.basis()).toLowerCase(Locale.ENGLISH), left);
    }
}
