package org.linkwright.desktop.workspace;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.linkwright.desktop.exhibits.ExhibitPane;
import org.linkwright.desktop.imports.ImportSheet;
import org.linkwright.desktop.imports.LedgerPane;
import org.linkwright.desktop.imports.UndoForm;
import org.linkwright.desktop.inspector.Inspector;
import org.linkwright.desktop.records.RecordsDrawer;
import org.linkwright.desktop.search.SearchField;
import org.linkwright.desktop.shared.CaseOverview;
import org.linkwright.desktop.shared.CaseSession;
import org.linkwright.desktop.shared.Controls;
import org.linkwright.desktop.shared.Drops;
import org.linkwright.desktop.shared.Selection;
import org.linkwright.desktop.shared.Words;
import org.linkwright.model.Identifier;
import org.linkwright.store.Source;

/** The window of an open case. */
public final class Workspace extends BorderPane {
    private final CaseSession session;
    private final Panes panes;
    private final ChartTabs charts;
    private final Sheets sheets;
    private final SearchField search;
    private Optional<ImportSheet> imports = Optional.empty();
    private final ReadOnlyStringWrapper title = new ReadOnlyStringWrapper("");

    /** @param frame what lies outside the case: another case, the program's end */
    public Workspace(CaseSession session, FrameActions frame) {
        this.session = session;
        setId("workspace");
        getStyleClass().add("workspace");
        charts = new ChartTabs(session, this::exportExhibit);
        search = new SearchField(session, this::putOnChart);
        CasePane left = new CasePane(
                session,
                new CasePane.Actions(
                        this::chooseReturns, this::openLedger, this::undoImport, this::putOnChart, charts::open));
        sheets = new Sheets(charts);
        panes = new Panes(session.desk(), left, charts, new Inspector(session), new RecordsDrawer(session));
        setTop(top(frame));
        setCenter(new StackPane(panes, sheets));
        setBottom(new StatusBar(session, this::openLedger));
        Drops.accept(this, this::importFiles);
        session.overviewProperty().addListener((overview, was, is) -> {
            name();
            if (was.equals(CaseOverview.EMPTY)) {
                focusChart();
            }
        });
        session.namesUnlockedProperty().addListener((unlocked, was, is) -> name());
        session.refresh();
    }

    /** What can be done beyond the case. */
    public record FrameActions(Runnable newCase, Runnable openCase, Runnable closeCase, Runnable quit) {}

    /** The words of the title bar: case, file, and whether victims' names are shown. */
    public ReadOnlyStringProperty titleProperty() {
        return title.getReadOnlyProperty();
    }

    /** Keeps the sizes of the panes for the next time, lets go of the case, then goes on. */
    public void close(Runnable then) {
        panes.remember();
        session.close(then);
    }

    /** The keyboard starts on the chart. */
    private void focusChart() {
        charts.current().view().requestFocus();
    }

    private HBox top(FrameActions frame) {
        Label unlocked = new Label(Words.text("names.shown"));
        unlocked.getStyleClass().add("names-shown");
        unlocked.visibleProperty().bind(session.namesUnlockedProperty());
        unlocked.managedProperty().bind(session.namesUnlockedProperty());
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        HBox top = new HBox(new Menus(this, frame).bar(), gap, unlocked, search);
        top.getStyleClass().add("title-row");
        return top;
    }

    private void name() {
        String file = session.writer().path().getFileName().toString();
        String named = Words.text("title", session.overview().title(), file);
        title.set(session.namesUnlockedProperty().get() ? named + " – " + Words.text("names.shown") : named);
    }

    CaseSession session() {
        return session;
    }

    ChartTabs charts() {
        return charts;
    }

    Panes panes() {
        return panes;
    }

    void find() {
        search.requestFocus();
        search.selectAll();
    }

    void chooseReturns() {
        List<Path> files = session.desk().dialogs().returns();
        if (!files.isEmpty()) {
            importFiles(files);
        }
    }

    /** Shows the import of some files over the chart. */
    public void importFiles(List<Path> files) {
        if (imports.isPresent() && imports.get().getScene() != null) {
            imports.get().add(files);
            return;
        }
        imports = Optional.of(
                sheets.show(Words.text("import.title"), 940, close -> new ImportSheet(session, files, close)));
    }

    private void undoImport(Source source) {
        sheets.show(Words.text("import.undo"), 460, close -> new UndoForm(session, source, close));
    }

    void openLedger() {
        sheets.show(Words.text("ledger.title"), 700, close -> new LedgerPane(session));
    }

    void exportExhibit() {
        sheets.show(
                Words.text("exhibit.sheet"),
                520,
                close -> new ExhibitPane(session, charts.current().model().chart(), close));
    }

    void saveChart() {
        sheets.show(
                Words.text("chart.save.title"),
                420,
                close -> new ChartNameForm(charts.current().model().chart().title(), name -> {
                    close.run();
                    charts.save(name);
                }));
    }

    /** Shows victims by name, once the person said that this is meant. */
    void unlockNames() {
        if (session.namesUnlockedProperty().get()) {
            session.namesUnlockedProperty().set(false);
            return;
        }
        sheets.show(Words.text("names.title"), 460, close -> {
            Button unlock = new Button(Words.text("names.unlock"));
            unlock.setId("names-unlock");
            unlock.setOnAction(pressed -> {
                session.namesUnlockedProperty().set(true);
                close.run();
            });
            Button keep = new Button(Words.text("names.keep"));
            keep.setDefaultButton(true);
            keep.setOnAction(pressed -> close.run());
            Region gap = new Region();
            HBox.setHgrow(gap, Priority.ALWAYS);
            HBox foot = new HBox(gap, unlock, keep);
            foot.getStyleClass().add("sheet-foot");
            return new VBox(Controls.sentence(Words.text("names.question")), foot);
        });
    }

    private void putOnChart(Identifier id) {
        charts.current().put(id);
        session.select(new Selection.OneEntity(id));
        charts.current().view().reveal(id);
    }
}
