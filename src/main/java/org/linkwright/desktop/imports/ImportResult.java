package org.linkwright.desktop.imports;

import atlantafx.base.theme.Styles;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Button;
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
import org.linkwright.desktop.shared.Words;
import org.linkwright.intake.ImportReport;
import org.linkwright.model.Fate;
import org.linkwright.model.Issue;
import org.linkwright.operation.ExportRejected;
import org.linkwright.operation.ImportFiles;
import org.linkwright.sheet.Access;
import org.linkwright.store.Block;
import org.linkwright.store.Source;

/** What an import did: four numbers that add up, causes grouped, rows one click away. */
final class ImportResult extends VBox {
    private final CaseSession session;
    private final Consumer<ImportFiles.Outcome.Imported> fix;
    private final Set<String> imported = new HashSet<>();

    /** @param fix opens the file's questions and mapping again, to replay it */
    ImportResult(CaseSession session, ImportRun.Result result, Consumer<ImportFiles.Outcome.Imported> fix) {
        this.session = session;
        this.fix = fix;
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
                this.imported.add(imported.report().sha256());
            }
        }
        getChildren().add(ledger(totals));
        if (totals.rejected() > 0) {
            Button export = new Button(Words.text("import.rejected.export"));
            export.setId("import-export-rejected");
            export.setOnAction(pressed -> exportRejected());
            getChildren().add(export);
        }
        for (ImportFiles.Outcome outcome : result.outcomes()) {
            getChildren()
                    .add(
                            switch (outcome) {
                                case ImportFiles.Outcome.Imported imported -> file(imported);
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

    /** The rows of the files just imported, as a spreadsheet to put right and import beside them. */
    private void exportRejected() {
        Optional<Path> target = session.desk()
                .dialogs()
                .save(Words.text("ledger.fileName", session.overview().title(), Fate.REJECTED.id()), "xlsx");
        Access access = session.access();
        target.ifPresent(file -> session.read(
                (source, progress) -> {
                    List<Source> sources = source.sources().stream()
                            .filter(one -> imported.contains(one.sha256()))
                            .toList();
                    return new ExportRejected(source, access).run(sources, file, progress);
                },
                rows -> session.desk().notices().done(Words.text("ledger.exported", Formats.number(rows), file))));
    }

    private Node file(ImportFiles.Outcome.Imported imported) {
        ImportReport report = imported.report();
        Source.Totals totals = report.totals();
        boolean warns = totals.rejected() > 0 || totals.read() == 0;
        VBox box = new VBox(head(warns ? Feather.ALERT_TRIANGLE : Feather.CHECK_CIRCLE, warns, report.file()));
        box.getStyleClass().add("import-outcome");
        if (report.alreadyImported()) {
            box.getChildren().add(caption(Words.text("import.already")));
            return box;
        }
        box.getChildren().add(caption(LineWords.sums(totals)));
        for (Block block : report.blocks()) {
            box.getChildren().add(caption(recognised(block)));
            if (report.blocks().size() > 1 || block.declared().isPresent()) {
                box.getChildren().add(caption(ofTable(block)));
            }
        }
        for (ImportReport.IssueGroup group : report.issues()) {
            box.getChildren().add(issue(report, group));
        }
        box.getChildren().addAll(new ChangesPane(session, report.sha256()), acts(box, imported));
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

    /** Four numbers that add up, and what the file itself says. */
    private static String ofTable(Block block) {
        String sums = LineWords.sums(block.totals());
        if (block.declared().isEmpty()) {
            return sums;
        }
        String declared = Formats.number(block.declared().getAsLong());
        return Words.text("import.tables.sums", sums, Words.text("import.declared", declared));
    }

    private Node acts(VBox box, ImportFiles.Outcome.Imported imported) {
        ImportReport report = imported.report();
        Button again = new Button(Words.text("import.fix"));
        again.getStyleClass().addAll("import-fix", Styles.SMALL);
        again.setOnAction(pressed -> fix.accept(imported));
        Button undo = new Button(Words.text("import.undo"));
        undo.getStyleClass().addAll("import-undo", Styles.SMALL);
        undo.setOnAction(pressed -> {
            box.setDisable(true);
            UndoForm.undo(
                    session,
                    report.sha256(),
                    Words.text("import.undo.reason"),
                    session.pseudonyms().mask(report.file()));
        });
        HBox row = new HBox(again, undo);
        row.getStyleClass().add("form-row");
        return row;
    }

    private Node issue(ImportReport report, ImportReport.IssueGroup group) {
        Label text = Controls.sentence(group.message());
        HBox line = new HBox(new Label(Words.text("import.times", Formats.number(group.count()))), text);
        line.getStyleClass().add("import-issue");
        Label code = Controls.caption(group.code());
        VBox box = new VBox(line, code);
        if (group.row() > 0) {
            Hyperlink open = new Hyperlink(Words.text("import.rows.show"));
            open.getStyleClass().add("caption-link");
            open.setOnAction(pressed -> {
                open.setDisable(true);
                box.getChildren().add(new CauseRows(session, report, group));
            });
            box.getChildren().setAll(line, new HBox(code, open));
        }
        return box;
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
