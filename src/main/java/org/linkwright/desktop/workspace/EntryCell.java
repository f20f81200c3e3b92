package org.linkwright.desktop.workspace;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Label;
import javafx.scene.control.MenuItem;
import javafx.scene.control.Tooltip;
import javafx.scene.control.TreeCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import org.linkwright.desktop.shared.CaseSession;
import org.linkwright.desktop.shared.Controls;
import org.linkwright.desktop.shared.Formats;
import org.linkwright.desktop.shared.Icons;
import org.linkwright.desktop.shared.Kinds;
import org.linkwright.desktop.shared.Words;
import org.linkwright.store.LegalProcess;
import org.linkwright.store.Source;

/** Draws a line of the pane at the left. */
final class EntryCell extends TreeCell<Entry> {
    private final CaseSession session;
    private final CasePane.Actions actions;

    EntryCell(CaseSession session, CasePane.Actions actions) {
        this.session = session;
        this.actions = actions;
        setPrefWidth(0);
    }

    @Override
    protected void updateItem(Entry entry, boolean empty) {
        super.updateItem(entry, empty);
        setTooltip(null);
        setText(null);
        setGraphic(null);
        setContextMenu(null);
        if (empty || entry == null) {
            return;
        }
        switch (entry) {
            case Entry.Heading heading -> setGraphic(heading(heading));
            case Entry.OfSource source -> {
                setGraphic(source(
                        source.source(),
                        session.pseudonyms().mask(source.source().name())));
                setTooltip(new Tooltip(session.pseudonyms().mask(details(source.source()))));
                MenuItem undo = new MenuItem(Words.text("import.undo"));
                undo.setOnAction(pressed -> actions.undoImport().accept(source.source()));
                setContextMenu(new ContextMenu(undo));
            }
            case Entry.OfKind kind ->
                setGraphic(line(Icons.of(kind.kind()), Kinds.many(kind.kind()), Formats.number(kind.number())));
            case Entry.OfEntity entity -> setGraphic(new Label(session.name(entity.entity())));
            case Entry.OfChart chart -> setGraphic(line(new FontIcon(Feather.SHARE_2), chart.name(), ""));
            case Entry.Nothing nothing -> setGraphic(Controls.caption(Words.text(nothing.key())));
        }
    }

    private Node heading(Entry.Heading heading) {
        Label label = Controls.groupHeading(heading.key());
        HBox line = new HBox(label);
        line.getStyleClass().add("entity-line");
        if (heading.key().equals("left.sources")) {
            Region gap = new Region();
            HBox.setHgrow(gap, Priority.ALWAYS);
            Button add = Controls.icon(Feather.PLUS, "left.add");
            add.setId("add-files");
            add.setOnAction(pressed -> actions.addFiles().run());
            line.getChildren().addAll(gap, add);
        }
        return line;
    }

    private static Node source(Source source, String name) {
        Source.Totals totals = source.totals();
        boolean warns = totals.rejected() > 0 || totals.read() == 0;
        FontIcon icon = new FontIcon(warns ? Feather.ALERT_TRIANGLE : Feather.CHECK_CIRCLE);
        icon.getStyleClass().add(warns ? "warns" : "fine");
        return line(icon, name, Formats.number(totals.read()));
    }

    private static HBox line(Node icon, String name, String number) {
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        Label label = new Label(name);
        HBox line = new HBox(icon, label, gap);
        if (!number.isEmpty()) {
            Label count = Controls.caption(number);
            count.setMinWidth(Region.USE_PREF_SIZE);
            line.getChildren().add(count);
        }
        line.getStyleClass().add("entity-line");
        return line;
    }

    private static String details(Source source) {
        Source.Totals totals = source.totals();
        LegalProcess process = source.process();
        String legal = Stream.of(process.kind(), process.number(), process.authority(), process.provider())
                .filter(text -> !text.isEmpty())
                .collect(Collectors.joining(", "));
        String sums = Words.text(
                "import.sums",
                Formats.number(totals.read()),
                Formats.number(totals.accepted()),
                Formats.number(totals.duplicate()),
                Formats.number(totals.rejected()),
                Formats.number(totals.ignored()));
        return String.join(
                "\n",
                List.of(
                        source.name(),
                        sums,
                        legal.isEmpty() ? Words.text("source.noProcess") : legal,
                        Words.text("source.imported", source.importedBy(), source.importedAt()),
                        "SHA-256 " + source.sha256()));
    }
}
