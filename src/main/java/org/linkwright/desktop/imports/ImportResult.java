package org.linkwright.desktop.imports;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import org.linkwright.desktop.shared.CaseSession;
import org.linkwright.desktop.shared.Controls;
import org.linkwright.desktop.shared.Formats;
import org.linkwright.desktop.shared.Selection;
import org.linkwright.desktop.shared.Words;
import org.linkwright.intake.ImportReport;
import org.linkwright.model.Issue;
import org.linkwright.model.SourceRef;
import org.linkwright.operation.ImportFiles;
import org.linkwright.store.Block;
import org.linkwright.store.Source;

/** What an import did: four numbers that add up, causes grouped, rows one click away. */
final class ImportResult extends VBox {
    private final CaseSession session;

    ImportResult(CaseSession session, ImportRun.Result result) {
        this.session = session;
        setId("import-result");
        getStyleClass().add("import-result");
        if (result.cancelled()) {
            getChildren()
                    .add(Controls.sentence(
                            Words.text("import.cancelled", result.outcomes().size())));
        }
        Source.Totals totals = Source.Totals.ZERO;
        for (ImportFiles.Outcome outcome : result.outcomes()) {
            if (outcome instanceof ImportFiles.Outcome.Imported imported) {
                totals = totals.plus(imported.report().totals());
            }
        }
        getChildren().add(ledger(totals));
        for (ImportFiles.Outcome outcome : result.outcomes()) {
            getChildren()
                    .add(
                            switch (outcome) {
                                case ImportFiles.Outcome.Imported imported -> file(imported.report());
                                case ImportFiles.Outcome.Refused refused -> refused(refused);
                            });
        }
    }

    private static Node ledger(Source.Totals totals) {
        FlowPane row = new FlowPane(
                figure(totals.read(), "import.read"),
                operator("="),
                figure(totals.accepted(), "fate.accepted"),
                operator("+"),
                figure(totals.duplicate(), "fate.duplicate"),
                operator("+"),
                figure(totals.rejected(), "fate.rejected"),
                operator("+"),
                figure(totals.ignored(), "fate.ignored"));
        row.getStyleClass().add("ledger-sum");
        return row;
    }

    private static Node figure(long number, String key) {
        Label value = new Label(Formats.number(number));
        value.getStyleClass().add("figure");
        value.setId(key.replace('.', '-'));
        return new VBox(value, Controls.caption(Words.text(key)));
    }

    private static Node operator(String sign) {
        Label label = new Label(sign);
        label.getStyleClass().add("operator");
        return label;
    }

    private Node file(ImportReport report) {
        Source.Totals totals = report.totals();
        boolean warns = totals.rejected() > 0 || totals.read() == 0;
        VBox box = new VBox(head(warns ? Feather.ALERT_TRIANGLE : Feather.CHECK_CIRCLE, warns, report.file()));
        box.getStyleClass().add("import-outcome");
        if (report.alreadyImported()) {
            box.getChildren().add(caption(Words.text("import.already")));
            return box;
        }
        box.getChildren().add(caption(sums(totals)));
        for (Block block : report.blocks()) {
            box.getChildren().add(caption(recognised(block)));
        }
        for (ImportReport.IssueGroup group : report.issues()) {
            box.getChildren().add(issue(report, group));
        }
        return box;
    }

    private static String recognised(Block block) {
        String where = block.sheet().isEmpty() ? "" : block.sheet() + " · ";
        String zone = block.zone().isEmpty() ? Words.text("import.zone.unknown") : block.zone();
        return where
                + Words.text(
                        "import.recognised",
                        Formats.number(block.firstRow()),
                        Formats.number(block.lastRow()),
                        block.profile().replaceFirst("@.*", ""),
                        zone);
    }

    private static String sums(Source.Totals totals) {
        return Words.text(
                "import.sums",
                Formats.number(totals.read()),
                Formats.number(totals.accepted()),
                Formats.number(totals.duplicate()),
                Formats.number(totals.rejected()),
                Formats.number(totals.ignored()));
    }

    private Node issue(ImportReport report, ImportReport.IssueGroup group) {
        Label text = Controls.sentence(group.message());
        HBox line = new HBox(new Label(Words.text("import.times", Formats.number(group.count()))), text);
        line.getStyleClass().add("import-issue");
        Label code = Controls.caption(group.code());
        VBox box = new VBox(line, code);
        if (group.row() > 0) {
            box.getChildren().setAll(line, new HBox(code, rowLink(report, group)));
        }
        return box;
    }

    private Hyperlink rowLink(ImportReport report, ImportReport.IssueGroup group) {
        Hyperlink open = new Hyperlink(Words.text("import.firstRow", Formats.number(group.row())));
        open.getStyleClass().add("caption-link");
        open.setOnAction(pressed -> session.select(new Selection.OneRow(
                new SourceRef(report.sha256(), sheetOf(report.blocks(), group.row()), group.row(), group.column()))));
        return open;
    }

    /** The sheet of the block that holds the row: the group itself names none. */
    private static String sheetOf(List<Block> blocks, long row) {
        return blocks.stream()
                .filter(block -> block.firstRow() <= row && row <= block.lastRow())
                .findFirst()
                .or(() -> blocks.stream().findFirst())
                .map(Block::sheet)
                .orElse("");
    }

    private static Node refused(ImportFiles.Outcome.Refused refused) {
        Issue reason = refused.reason();
        VBox box = new VBox(
                head(Feather.X_CIRCLE, true, refused.file().getFileName().toString()),
                Controls.sentence(reason.message()),
                Controls.caption(reason.code()));
        box.getStyleClass().addAll("import-outcome", "refused");
        return box;
    }

    private static Node head(Feather icon, boolean warns, String name) {
        Label label = new Label(name, new FontIcon(icon));
        label.getStyleClass().addAll("import-name", warns ? "warns" : "fine");
        return label;
    }

    private static Node caption(String text) {
        Label label = Controls.sentence(text);
        label.getStyleClass().add("caption");
        return label;
    }
}
