package org.linkwright.desktop.imports;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.linkwright.desktop.shared.CaseSession;
import org.linkwright.desktop.shared.Controls;
import org.linkwright.desktop.shared.Formats;
import org.linkwright.desktop.shared.Words;
import org.linkwright.intake.Answers;
import org.linkwright.intake.ImportReport;
import org.linkwright.intake.Preview;
import org.linkwright.intake.TableId;
import org.linkwright.store.Source;

/**
 * The tables of a file as they are read: what was said about them, the numbers they give, and the mapping above the columns. What
 * is changed shows its effect at once.
 */
final class TablesPane extends VBox {
    private static final int MOST_CAUSES = 6;

    private final CaseSession session;
    private final FileLine line;

    TablesPane(CaseSession session, FileLine line, Preview preview) {
        this.session = session;
        this.line = line;
        getStyleClass().add("import-tables");
        getChildren().add(sums(preview.totals()));
        ComboBox<String> layout = Choosers.layouts(line.said().layout());
        layout.valueProperty()
                .addListener((value, was, is) -> line.say(line.said().withLayout(is)));
        HBox whole = new HBox(labelled("import.layout", layout));
        whole.getStyleClass().add("form-row");
        boolean guessed = preview.notices().stream().anyMatch(n -> n.code().equals("ENCODING_GUESSED"));
        if (guessed || !line.said().encoding().isEmpty()) {
            ComboBox<String> encoding = Choosers.encodings(line.said().encoding());
            encoding.valueProperty()
                    .addListener((value, was, is) -> line.say(line.said().withEncoding(is)));
            whole.getChildren().add(labelled("import.encoding", encoding));
        }
        getChildren().add(whole);
        causes(preview.notices());
        for (Preview.FoundTable table : preview.tables()) {
            getChildren().add(table(table, preview.tables().size() > 1));
        }
    }

    private static Label sums(Source.Totals totals) {
        Label label = Controls.sentence(LineWords.sums(totals));
        label.getStyleClass().add("import-effect");
        return label;
    }

    private void causes(List<ImportReport.IssueGroup> groups) {
        groups.stream().limit(MOST_CAUSES).map(TablesPane::cause).forEach(getChildren()::add);
    }

    private static Node cause(ImportReport.IssueGroup group) {
        String first = group.raw().isEmpty()
                ? group.message()
                : Words.text("import.cause.first", group.message(), Formats.number(group.row()), group.raw());
        HBox row = new HBox(
                new Label(Words.text("import.times", Formats.number(group.count()))), Controls.sentence(first));
        row.getStyleClass().add("import-issue");
        return row;
    }

    private Node table(Preview.FoundTable table, boolean several) {
        VBox box = new VBox(head(table));
        box.getStyleClass().add("import-table");
        if (several) {
            box.getChildren().add(Controls.caption(LineWords.sums(table.totals())));
        }
        box.getChildren().add(said(table));
        drift(table.drift()).ifPresent(words -> box.getChildren().add(Controls.caption(words)));
        table.causes().stream().limit(MOST_CAUSES).map(TablesPane::cause).forEach(box.getChildren()::add);
        ScrollPane scroll = new ScrollPane(new SampleGrid(table, (column, role) -> {
            Map<Integer, String> columns = new HashMap<>(said(table.id()).columns());
            columns.put(column, role);
            say(table, said(table.id()).withColumns(columns));
        }));
        scroll.setFitToHeight(true);
        scroll.setVbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.setMinHeight(190);
        box.getChildren().addAll(scroll, new LayoutForm(session, line, table));
        return box;
    }

    private Answers said(TableId table) {
        return line.said().of(table);
    }

    private void say(Preview.FoundTable table, Answers answers) {
        line.say(line.said().with(table.id(), answers));
    }

    private static FlowPane head(Preview.FoundTable table) {
        FlowPane head = new FlowPane();
        head.getStyleClass().add("table-head");
        String sheet = table.id().sheet();
        Label title = new Label(
                (sheet.isEmpty() ? "" : sheet + " · ") + table.layout().title());
        title.getStyleClass().add("import-name");
        head.getChildren().add(title);
        if (!table.subject().isEmpty()) {
            head.getChildren().add(Controls.caption(Words.text("import.table.about", table.subject())));
        }
        table.declared()
                .ifPresent(declared -> head.getChildren()
                        .add(Controls.caption(Words.text("import.table.declared", Formats.number(declared)))));
        return head;
    }

    /** Region, zone and subject as they hold now. */
    private HBox said(Preview.FoundTable table) {
        Answers said = said(table.id());
        ComboBox<String> region = Choosers.regions(table.layout().region());
        region.valueProperty().addListener((value, was, is) -> say(table, said.withRegion(is)));
        ComboBox<String> zone = Choosers.zones(table.layout().zone());
        zone.valueProperty().addListener((value, was, is) -> say(table, said.withZone(is)));
        TextField subject = field("import.subject", said.subject(), is -> say(table, said.withSubject(is)));
        TextField currency = field("import.currency", said.currency(), is -> say(table, said.withCurrency(is)));
        HBox row = new HBox(
                labelled("import.region", region),
                labelled("import.zone", zone),
                labelled("import.subject", subject),
                labelled("import.currency", currency));
        row.getStyleClass().add("form-row");
        return row;
    }

    private static TextField field(String key, String value, Consumer<String> said) {
        TextField field = new TextField(value);
        field.setPromptText(Words.text(key + ".prompt"));
        field.setAccessibleText(Words.text(key));
        field.setOnAction(pressed -> said.accept(field.getText().strip()));
        return field;
    }

    private static VBox labelled(String key, Node field) {
        Label label = Controls.caption(Words.text(key));
        label.setLabelFor(field);
        return new VBox(label, field);
    }

    /** How the table differs from its layout, in words. */
    private static Optional<String> drift(Preview.Drift drift) {
        List<String> parts = new ArrayList<>();
        if (!drift.added().isEmpty()) {
            parts.add(Words.text("import.drift.added", String.join(", ", drift.added())));
        }
        if (!drift.renamed().isEmpty()) {
            parts.add(Words.text("import.drift.renamed", String.join(", ", drift.renamed())));
        }
        if (!drift.missing().isEmpty()) {
            parts.add(Words.text("import.drift.missing", String.join(", ", drift.missing())));
        }
        return parts.isEmpty() ? Optional.empty() : Optional.of(Words.text("import.drift", String.join("; ", parts)));
    }
}
