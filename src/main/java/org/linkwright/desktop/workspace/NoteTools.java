package org.linkwright.desktop.workspace;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import javafx.geometry.BoundingBox;
import javafx.geometry.Point2D;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.StackPane;
import javafx.scene.shape.Rectangle;
import org.linkwright.chart.Chart;
import org.linkwright.chart.ChartGroup;
import org.linkwright.chart.ChartNode;
import org.linkwright.chart.Folding;
import org.linkwright.chart.Note;
import org.linkwright.chart.Notes;
import org.linkwright.desktop.chartview.ChartModel;
import org.linkwright.desktop.chartview.ChartView;
import org.linkwright.desktop.chartview.NoteMouse;
import org.linkwright.desktop.shared.CaseSession;
import org.linkwright.desktop.shared.Selection;
import org.linkwright.desktop.shared.Words;
import org.linkwright.model.EntityKind;
import org.linkwright.model.Identifier;
import org.linkwright.operation.SetPicture;

/** Writes on a chart, moves and changes what is written, and puts pictures into nodes. */
final class NoteTools {
    private static final double STEP = 6;
    private static final double FRAME_WIDTH = 180;
    private static final double FRAME_HEIGHT = 110;
    private static final double FRAME_MARGIN = 34;
    private static final double LEAST = 24;

    private final CaseSession session;
    private final ChartModel model;
    private final ChartView view;
    private final Writing writing;
    private final FoldTools folds;
    private final Rectangle outline = new Rectangle();
    private String picked = "";

    NoteTools(CaseSession session, ChartModel model, ChartView view, Writing writing, FoldTools folds) {
        this.session = session;
        this.model = model;
        this.view = view;
        this.writing = writing;
        this.folds = folds;
        outline.getStyleClass().add("note-outline");
        outline.setManaged(false);
        outline.setMouseTransparent(true);
        outline.setVisible(false);
        view.onShown(this::outline);
        view.setOnActivated(this::opened);
    }

    /** Listens to the mouse and the keyboard before the chart does, and shows which note is picked. */
    void listen(StackPane above) {
        above.getChildren().add(outline);
        above.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        new NoteMouse(view, above, new NoteMouse.Actions(this::pick, this::moved, this::resized, this::opened));
    }

    MenuButton button() {
        MenuButton button = new MenuButton(Words.text("chart.insert"));
        button.setId("chart-insert");
        button.getItems().setAll(items(() -> this));
        button.getItems().forEach(item -> item.setAccelerator(null));
        return button;
    }

    /**
     * All commands, with their keys.
     *
     * @param tools those of the chart in front when a command is given
     */
    static List<MenuItem> items(Supplier<NoteTools> tools) {
        return List.of(
                item("note.text", "Shortcut+T", () -> tools.get().text()),
                item("note.frame", "Shortcut+Shift+M", () -> tools.get().frame()),
                item("note.callout", "Shortcut+Shift+C", () -> tools.get().callout()),
                new SeparatorMenuItem(),
                item("note.next", "F6", () -> tools.get().next()),
                item("note.edit", "F2", () -> tools.get().edit()),
                item("note.delete", "Shortcut+Delete", () -> tools.get().delete()),
                new SeparatorMenuItem(),
                item("picture.set", "Shortcut+Shift+P", () -> tools.get().setPicture()),
                item("picture.remove", "Shortcut+Alt+P", () -> tools.get().removePicture()));
    }

    private static MenuItem item(String key, String keys, Runnable action) {
        MenuItem item = new MenuItem(Words.text(key));
        item.setId(key.replace('.', '-'));
        item.setAccelerator(KeyCombination.valueOf(keys));
        item.setOnAction(chosen -> action.run());
        return item;
    }

    private void text() {
        Point2D at = view.middle();
        write(new Note("", Note.Kind.TEXT, "", at.getX(), at.getY(), 0, 0, ""));
    }

    /** Around what is selected, else in the middle of the view. */
    private void frame() {
        Set<Identifier> chosen = session.selectionProperty().get().entities();
        List<ChartNode> inside = Folding.shown(model.chart()).nodes().stream()
                .filter(node -> chosen.contains(node.id()))
                .toList();
        Point2D middle = view.middle();
        double left = inside.stream().mapToDouble(ChartNode::x).min().orElse(middle.getX() - FRAME_WIDTH / 2);
        double top = inside.stream().mapToDouble(ChartNode::y).min().orElse(middle.getY() - FRAME_HEIGHT / 2);
        double right = inside.stream().mapToDouble(ChartNode::x).max().orElse(middle.getX() + FRAME_WIDTH / 2);
        double bottom = inside.stream().mapToDouble(ChartNode::y).max().orElse(middle.getY() + FRAME_HEIGHT / 2);
        double margin = inside.isEmpty() ? 0 : FRAME_MARGIN;
        write(new Note(
                "",
                Note.Kind.FRAME,
                "",
                left - margin,
                top - margin,
                right - left + 2 * margin,
                bottom - top + 2 * margin,
                ""));
    }

    /** About the node or line that is selected. */
    private void callout() {
        Optional<String> target = target();
        if (target.isEmpty()) {
            session.desk().notices().done(Words.text("note.noTarget"));
            return;
        }
        write(new Note("", Note.Kind.CALLOUT, "", 36, -64, 0, 0, target.get()));
    }

    private Optional<String> target() {
        return switch (session.selectionProperty().get()) {
            case Selection.OneLink one -> Optional.of(one.link().name());
            case Selection what
            when what.entities().size() == 1 ->
                Optional.of(ChartNode.nameOf(what.entities().iterator().next()));
            default -> Optional.empty();
        };
    }

    private void write(Note note) {
        writing.ask("note.words", view.getWidth() / 2 - 130, view.getHeight() / 2 - 40, "", text -> {
            if (!text.isEmpty()) {
                model.change(Words.text("undo.note"), Notes.with(model.chart(), note.withText(text)));
                pick(model.chart().additions().notes().getLast().name());
            }
        });
    }

    private Optional<Note> note() {
        return note(picked);
    }

    private Optional<Note> note(String name) {
        return model.chart().additions().notes().stream()
                .filter(note -> note.name().equals(name))
                .findFirst();
    }

    /** A note is picked; of an open group, its members are selected. */
    private void pick(String name) {
        picked = note(name).map(Note::name).orElse("");
        outline();
        group(name).ifPresent(group -> session.select(Selection.of(Set.copyOf(group.members()))));
        if (!picked.isEmpty()) {
            session.select(Selection.nothing());
            view.requestFocus();
        }
    }

    private Optional<ChartGroup> group(String name) {
        return model.chart().additions().groups().stream()
                .filter(group -> group.name().equals(name))
                .findFirst();
    }

    /** Clicked twice: a note is edited, an open group folded, a folded one opened. */
    private void opened(String name) {
        Optional<ChartGroup> group = group(name);
        if (group.isPresent() && group.get().folded()) {
            folds.open(group.get());
        } else if (group.isPresent()) {
            folds.fold(group.get());
        } else {
            pick(name);
            edit();
        }
    }

    private void next() {
        List<Note> all = model.chart().additions().notes();
        if (!all.isEmpty()) {
            int now = note().map(all::indexOf).orElse(-1);
            pick(all.get((now + 1) % all.size()).name());
        }
    }

    /** What names a victim is not shown for editing while names are locked. */
    private void edit() {
        note().ifPresent(note -> {
            if (!session.pseudonyms().mask(note.text()).equals(note.text())) {
                session.desk().notices().done(Words.text("note.locked"));
                return;
            }
            BoundingBox at = view.whereIs(note.name()).orElse(new BoundingBox(40, 40, 0, 0));
            writing.ask("note.words", at.getMinX(), at.getMinY(), note.text(), text -> {
                if (text.isEmpty()) {
                    delete();
                } else if (!text.equals(note.text())) {
                    change("undo.noteEdit", note.withText(text));
                }
            });
        });
    }

    private void delete() {
        note().ifPresent(note -> model.change(Words.text("undo.noteDelete"), Notes.without(model.chart(), note.id())));
        pick("");
    }

    private void moved(String name, double dx, double dy) {
        note(name).ifPresent(note -> {
            change("undo.noteMove", note.movedTo(note.x() + dx, note.y() + dy));
            pick(name);
        });
    }

    private void resized(String name, double dx, double dy) {
        note(name).ifPresent(note -> {
            boolean isFrame = note.kind() == Note.Kind.FRAME;
            change(
                    "undo.noteMove",
                    isFrame
                            ? note.sized(Math.max(LEAST, note.width() + dx), Math.max(LEAST, note.height() + dy))
                            : note.movedTo(note.x() + dx, note.y() + dy));
            pick(name);
        });
    }

    private void change(String undoKey, Note note) {
        model.change(Words.text(undoKey), Notes.changed(model.chart(), note));
    }

    /** Arrows move the picked note, with Shift they resize a frame; Enter edits, Delete deletes, Escape lets go. */
    private void pressed(KeyEvent event) {
        if (note().isEmpty() || !view.isFocused() || event.isShortcutDown() || event.isAltDown()) {
            return;
        }
        boolean used = true;
        switch (event.getCode()) {
            case LEFT -> nudge(event, -STEP, 0);
            case RIGHT -> nudge(event, STEP, 0);
            case UP -> nudge(event, 0, -STEP);
            case DOWN -> nudge(event, 0, STEP);
            case ENTER -> edit();
            case DELETE, BACK_SPACE -> delete();
            case ESCAPE -> pick("");
            default -> used = false;
        }
        if (used) {
            event.consume();
        }
    }

    private void nudge(KeyEvent event, double dx, double dy) {
        if (event.isShiftDown()) {
            resized(picked, dx, dy);
        } else {
            moved(picked, dx, dy);
        }
    }

    private void outline() {
        Optional<BoundingBox> box = picked.isEmpty() ? Optional.empty() : view.whereIs(picked);
        outline.setVisible(box.isPresent());
        box.ifPresent(at -> {
            outline.setX(at.getMinX() - 3);
            outline.setY(at.getMinY() - 3);
            outline.setWidth(at.getWidth() + 6);
            outline.setHeight(at.getHeight() + 6);
        });
    }

    /** A picture for the person or organisation that is selected. */
    private void setPicture() {
        Optional<Identifier> entity = portrayed();
        if (entity.isEmpty()) {
            session.desk().notices().done(Words.text("picture.whose"));
            return;
        }
        session.desk().dialogs().picture().ifPresent(file -> {
            Chart before = model.chart();
            session.desk().jobs().run(progress -> new SetPicture().run(before, entity.get(), file), next -> {
                if (model.chart().equals(before)) {
                    model.change(Words.text("undo.picture"), next);
                }
            });
        });
    }

    private void removePicture() {
        portrayed()
                .filter(entity -> model.chart().additions().pictures().containsKey(entity))
                .ifPresent(entity -> model.change(
                        Words.text("undo.pictureRemove"), new SetPicture().without(model.chart(), entity)));
    }

    private Optional<Identifier> portrayed() {
        return session.selectionProperty().get() instanceof Selection.OneEntity one
                        && Set.of(EntityKind.PERSON, EntityKind.ORGANISATION)
                                .contains(one.id().kind())
                ? Optional.of(one.id())
                : Optional.empty();
    }
}
