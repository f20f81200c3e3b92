package org.linkwright.desktop.workspace;

import java.util.List;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuBar;
import javafx.scene.control.MenuItem;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.ToggleGroup;
import javafx.scene.input.KeyCombination;
import org.linkwright.desktop.chartview.Alignment;
import org.linkwright.desktop.shared.Appearance;
import org.linkwright.desktop.shared.Words;

/** The menus of a case. Every command is here, with its keys. */
final class Menus {
    private final Workspace workspace;
    private final Workspace.FrameActions frame;

    Menus(Workspace workspace, Workspace.FrameActions frame) {
        this.workspace = workspace;
        this.frame = frame;
    }

    MenuBar bar() {
        MenuBar bar = new MenuBar(file(), edit(), chart(), view());
        bar.setUseSystemMenuBar(true);
        return bar;
    }

    private Menu file() {
        return menu(
                "menu.file",
                item("menu.new", "Shortcut+N", frame.newCase()),
                item("menu.open", "Shortcut+O", frame.openCase()),
                new SeparatorMenuItem(),
                item("menu.import", "Shortcut+I", workspace::chooseReturns),
                item("menu.ledger", "Shortcut+L", workspace::openLedger),
                item("menu.exhibit", "Shortcut+E", workspace::exportExhibit),
                new SeparatorMenuItem(),
                item("menu.close", "Shortcut+W", frame.closeCase()),
                item("menu.quit", "Shortcut+Q", frame.quit()));
    }

    private Menu edit() {
        MenuItem undo = item("menu.undo", "Shortcut+Z", () -> current().model().undo());
        MenuItem redo =
                item("menu.redo", "Shortcut+Shift+Z", () -> current().model().redo());
        Menu menu = menu(
                "menu.edit",
                undo,
                redo,
                new SeparatorMenuItem(),
                item("menu.selectAll", "Shortcut+A", () -> current().view().selectAll()),
                item("menu.find", "Shortcut+F", workspace::find),
                item("menu.search", "Shortcut+K", workspace::find));
        menu.setOnShowing(showing -> {
            String undoes = current().model().undoNameProperty().get();
            String redoes = current().model().redoNameProperty().get();
            undo.setText(Words.text("menu.undo") + " " + undoes);
            redo.setText(Words.text("menu.redo") + " " + redoes);
            undo.setDisable(undoes.isEmpty());
            redo.setDisable(redoes.isEmpty());
        });
        menu.setOnHidden(hidden -> {
            undo.setDisable(false);
            redo.setDisable(false);
        });
        return menu;
    }

    private Menu chart() {
        Menu layouts = menu("menu.layout", new MenuItem(""));
        layouts.setOnShowing(
                showing -> layouts.getItems().setAll(current().layouts().items()));
        Menu groups =
                menu("menu.group", FoldTools.items(() -> current().folds()).toArray(MenuItem[]::new));
        Menu notes =
                menu("menu.insert", NoteTools.items(() -> current().notes()).toArray(MenuItem[]::new));
        return menu(
                "menu.chart",
                layouts,
                groups,
                notes,
                item("menu.expand", "Shortcut+D", () -> current().expand()),
                align(),
                item("menu.pin", "Shortcut+P", () -> pin(true)),
                item("menu.unpin", "Shortcut+Alt+U", () -> pin(false)),
                item("menu.saveChart", "Shortcut+S", workspace::saveChart),
                new SeparatorMenuItem(),
                item("menu.zoomIn", "Shortcut+Plus", () -> current().view().zoom(1.25)),
                item("menu.zoomInToo", "Shortcut+Equals", () -> current().view().zoom(1.25)),
                item("menu.zoomOut", "Shortcut+Minus", () -> current().view().zoom(0.8)),
                item("menu.fit", "Shortcut+0", () -> current().view().fit()));
    }

    private Menu align() {
        return menu(
                "menu.align",
                item("menu.align.row", "Shortcut+Alt+R", () -> align(Alignment.ROW)),
                item("menu.align.column", "Shortcut+Alt+C", () -> align(Alignment.COLUMN)),
                item("menu.align.across", "Shortcut+Alt+A", () -> align(Alignment.ACROSS)),
                item("menu.align.down", "Shortcut+Alt+D", () -> align(Alignment.DOWN)));
    }

    private void align(Alignment how) {
        current().model().align(workspace.session().selectionProperty().get().entities(), how);
    }

    private void pin(boolean pinned) {
        current().model().pin(workspace.session().selectionProperty().get().entities(), pinned);
    }

    private Menu view() {
        CheckMenuItem left = pane("menu.left", "Shortcut+1", "left");
        CheckMenuItem right = pane("menu.right", "Shortcut+2", "right");
        CheckMenuItem foot = pane("menu.foot", "Shortcut+3", "foot");
        MenuItem names = item("menu.names", "Shortcut+Shift+U", workspace::unlockNames);
        Menu menu =
                menu("menu.view", left, right, foot, new SeparatorMenuItem(), theme(), new SeparatorMenuItem(), names);
        menu.setOnShowing(showing -> {
            boolean unlocked = workspace.session().namesUnlockedProperty().get();
            names.setText(Words.text(unlocked ? "menu.names.lock" : "menu.names"));
        });
        return menu;
    }

    private Menu theme() {
        Appearance appearance = workspace.session().desk().appearance();
        ToggleGroup group = new ToggleGroup();
        List<MenuItem> items = List.of(Appearance.Choice.values()).stream()
                .map(choice -> {
                    RadioMenuItem item = new RadioMenuItem(Words.text("theme." + choice.name()));
                    item.setToggleGroup(group);
                    item.setSelected(appearance.choice() == choice);
                    item.setOnAction(chosen -> {
                        appearance.choose(choice);
                        workspace.session().desk().remember();
                    });
                    return (MenuItem) item;
                })
                .toList();
        return menu("menu.theme", items.toArray(MenuItem[]::new));
    }

    private CheckMenuItem pane(String key, String keys, String name) {
        CheckMenuItem item = new CheckMenuItem(Words.text(key));
        item.setAccelerator(KeyCombination.valueOf(keys));
        item.setSelected(!workspace.panes().isHidden(name));
        item.setOnAction(chosen -> {
            workspace.panes().toggle(name);
            item.setSelected(!workspace.panes().isHidden(name));
        });
        return item;
    }

    private ChartPane current() {
        return workspace.charts().current();
    }

    private static Menu menu(String key, MenuItem... items) {
        Menu menu = new Menu(Words.text(key));
        menu.setMnemonicParsing(true);
        menu.getItems().setAll(items);
        return menu;
    }

    private static MenuItem item(String key, String keys, Runnable action) {
        MenuItem item = new MenuItem(Words.text(key));
        item.setAccelerator(KeyCombination.valueOf(keys));
        item.setOnAction(chosen -> action.run());
        if (key.endsWith("Too")) {
            item.setVisible(false);
        }
        return item;
    }
}
