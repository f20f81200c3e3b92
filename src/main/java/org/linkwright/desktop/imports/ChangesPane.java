package org.linkwright.desktop.imports;

import java.util.stream.Collectors;
import javafx.scene.control.Hyperlink;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.linkwright.desktop.shared.CaseSession;
import org.linkwright.desktop.shared.Controls;
import org.linkwright.desktop.shared.Formats;
import org.linkwright.desktop.shared.Kinds;
import org.linkwright.desktop.shared.Words;
import org.linkwright.operation.Difference;
import org.linkwright.store.Source;

/** What a file changed in the case: how much of it was new, which lines and saved charts are other than before. */
final class ChangesPane extends VBox {
    private static final int MOST = 100;

    private final CaseSession session;

    ChangesPane(CaseSession session, String sha256) {
        this.session = session;
        getStyleClass().add("import-changes");
        session.read(
                (file, progress) -> {
                    Source source = file.source(sha256).orElse(null);
                    return source == null ? null : Difference.of(file, source);
                },
                this::show);
    }

    private void show(Difference difference) {
        if (difference == null) {
            return;
        }
        String told = Words.text(
                "changes.told",
                Formats.number(difference.told().first()),
                Formats.number(difference.told().again()),
                Formats.number(difference.lines().size()));
        HBox head = new HBox(Controls.caption(told));
        head.getStyleClass().add("form-row");
        getChildren().add(head);
        if (!difference.lines().isEmpty()) {
            Hyperlink open = new Hyperlink(Words.text("changes.show"));
            open.getStyleClass().addAll("caption-link", "changes-show");
            open.setOnAction(pressed -> {
                open.setDisable(true);
                list(difference);
            });
            head.getChildren().add(open);
        }
        for (Difference.OnChart chart : difference.charts()) {
            getChildren()
                    .add(Controls.caption(Words.text(
                            "changes.chart",
                            chart.name(),
                            Formats.number(chart.lines().size()))));
        }
    }

    private void list(Difference difference) {
        difference.lines().stream()
                .limit(MOST)
                .map(this::line)
                .forEach(words -> getChildren().add(Controls.caption(words)));
        if (difference.lines().size() > MOST) {
            getChildren()
                    .add(Controls.caption(Words.text(
                            "changes.more", Formats.number(difference.lines().size() - MOST))));
        }
    }

    private String line(Difference.Line line) {
        return Words.text(
                "changes.line",
                session.name(line.from()),
                session.name(line.to()),
                line.isNew() ? Words.text("changes.new") : sum(line, line.before()),
                sum(line, line.after()));
    }

    private static String sum(Difference.Line line, Difference.Sum sum) {
        String events = Kinds.events(line.kind(), sum.events());
        String amounts = sum.amounts().entrySet().stream()
                .map(amount -> amount.getValue().toPlainString() + " " + amount.getKey())
                .collect(Collectors.joining(" + "));
        return amounts.isEmpty() ? events : events + ", " + amounts;
    }
}
