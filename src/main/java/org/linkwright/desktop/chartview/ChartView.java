package org.linkwright.desktop.chartview;

import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Predicate;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.geometry.BoundingBox;
import javafx.geometry.Point2D;
import javafx.scene.AccessibleRole;
import javafx.scene.image.ImageView;
import javafx.scene.layout.Region;
import javafx.scene.shape.Rectangle;
import javafx.stage.Window;
import org.linkwright.chart.Bounds;
import org.linkwright.chart.Chart;
import org.linkwright.chart.ChartLink;
import org.linkwright.chart.ChartNode;
import org.linkwright.chart.Strand;
import org.linkwright.chart.Theme;
import org.linkwright.desktop.shared.Desk;
import org.linkwright.desktop.shared.Pseudonyms;
import org.linkwright.desktop.shared.Selection;
import org.linkwright.desktop.shared.Words;
import org.linkwright.model.Identifier;

/**
 * A chart that pans, zooms, selects and lets nodes be dragged. It never waits: the last picture is shifted and scaled at once,
 * and the next is painted in the background, one at a time, the newest wish first.
 */
public final class ChartView extends Region {
    private final Desk desk;
    private final ChartModel model;
    private final ObjectProperty<Selection> selection;
    private final ObjectProperty<Theme> theme = new SimpleObjectProperty<>(Theme.LIGHT);
    private final ObjectProperty<Pseudonyms> pseudonyms = new SimpleObjectProperty<>(Pseudonyms.NONE);
    private final ReadOnlyObjectWrapper<Drawing.Frame> frame = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<String> hovered = new ReadOnlyObjectWrapper<>("");
    private final Drawing drawing = new Drawing();
    private final ImageView picture = new ImageView();
    private final MovingLayer moving = new MovingLayer();
    private Optional<Viewport> viewport = Optional.empty();
    private Chart shown;
    private Shift shift = Shift.NONE;
    private boolean drawingNow;
    private boolean drawAgain;
    private Consumer<String> activated = name -> {};
    private Runnable placed = () -> {};
    private Predicate<Chart> held = chart -> false;

    /** @param selection shared with the other screens of the case */
    public ChartView(Desk desk, ChartModel model, ObjectProperty<Selection> selection) {
        this.desk = desk;
        this.model = model;
        this.selection = selection;
        this.shown = model.chart();
        getStyleClass().add("chart-view");
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.IMAGE_VIEW);
        picture.setManaged(false);
        Band band = new Band();
        Guides guides = new Guides();
        moving.setManaged(false);
        getChildren().addAll(picture, moving, guides, band);
        Rectangle clip = new Rectangle();
        clip.widthProperty().bind(widthProperty());
        clip.heightProperty().bind(heightProperty());
        setClip(clip);
        listen();
        new ChartMouse(this, model, band, guides);
        new ChartKeys(this);
    }

    private void listen() {
        model.chartProperty().addListener((chart, was, is) -> chartChanged());
        pseudonyms.addListener((names, was, is) -> chartChanged());
        selection.addListener((what, was, is) -> {
            speak();
            redraw();
        });
        theme.addListener((which, was, is) -> redraw());
        widthProperty().addListener((width, was, is) -> redraw());
        heightProperty().addListener((height, was, is) -> redraw());
        sceneProperty().addListener((scene, was, is) -> redraw());
    }

    private void chartChanged() {
        shown = pseudonyms.get().mask(model.chart());
        shift = Shift.NONE;
        speak();
        redraw();
    }

    public ObjectProperty<Theme> themeProperty() {
        return theme;
    }

    public ObjectProperty<Pseudonyms> pseudonymsProperty() {
        return pseudonyms;
    }

    /** The picture on screen and what it was made from. */
    ReadOnlyObjectProperty<Drawing.Frame> frameProperty() {
        return frame.getReadOnlyProperty();
    }

    /** Name of the mark that the pointer is on; empty for none. */
    public ReadOnlyObjectProperty<String> hoveredProperty() {
        return hovered.getReadOnlyProperty();
    }

    /** The line that the pointer is on. */
    public Optional<ChartLink> hoveredLink() {
        return index().map(known -> known.links().get(hovered.get())).map(Strand::sum);
    }

    Optional<ChartIndex> index() {
        return Optional.ofNullable(frame.get()).map(now -> now.drawn().index());
    }

    /** What part of the chart is seen; empty before the first picture. */
    Optional<Viewport> viewport() {
        return viewport.or(() -> Optional.ofNullable(frame.get()).map(Drawing.Frame::viewport));
    }

    /** Shows all of it, and keeps showing all of it until the person zooms or pans. */
    public void fit() {
        viewport = Optional.empty();
        redraw();
    }

    void pan(double dx, double dy) {
        viewport().ifPresent(now -> look(now.panned(dx, dy)));
    }

    void zoom(double factor, double x, double y) {
        viewport().ifPresent(now -> look(now.zoomed(factor, x, y)));
    }

    /** Zooms about the middle. */
    public void zoom(double factor) {
        zoom(factor, getWidth() / 2, getHeight() / 2);
    }

    void look(Viewport next) {
        viewport = Optional.of(next);
        place();
        redraw();
    }

    /** Moves the view so that an entity is in its middle, if the chart has it and it is not well in view. */
    public void reveal(Identifier id) {
        Optional<ChartNode> node = index().flatMap(known -> known.node(id))
                .or(() -> shown.nodes().stream()
                        .filter(known -> known.id().equals(id))
                        .findFirst());
        if (node.isPresent() && viewport().isPresent()) {
            Viewport now = viewport().get();
            double x = now.screenX(node.get().x());
            double y = now.screenY(node.get().y());
            if (x < 40 || y < 40 || x > getWidth() - 40 || y > getHeight() - 40) {
                look(now.centred(node.get().x(), node.get().y(), getWidth(), getHeight()));
            }
        }
    }

    Selection selection() {
        return selection.get();
    }

    void select(Selection what) {
        selection.set(index().map(known -> known.resolved(what)).orElse(what));
    }

    /** What a double click does; it is told the name of the mark. */
    public void setOnActivated(Consumer<String> action) {
        activated = action;
    }

    void activate(String name) {
        activated.accept(name);
    }

    /** Selects all entities of the chart. */
    public void selectAll() {
        Set<Identifier> ids = new LinkedHashSet<>();
        model.chart().nodes().forEach(node -> ids.add(node.id()));
        select(Selection.of(ids));
    }

    /** Moves what is selected; whether anything is. */
    boolean nudge(double dx, double dy) {
        Set<Identifier> ids = selection().entities();
        // what is fitted anew with every step would not seem to move
        viewport().ifPresent(this::look);
        model.nudge(ids, dx, dy);
        return !ids.isEmpty();
    }

    void hover(String name) {
        if (!name.equals(hovered.get())) {
            hovered.set(name);
            redraw();
        }
    }

    /** Where a node is on screen, in the coordinates of this control; empty where the chart has no such node. */
    public Optional<Point2D> whereIs(Identifier id) {
        return index().flatMap(known -> known.node(id))
                .flatMap(node -> viewport().map(now -> new Point2D(now.screenX(node.x()), now.screenY(node.y()))));
    }

    /** Name of the note or open group whose words or rim are at a point of this control. */
    Optional<String> overlaidAt(Point2D point, double reach) {
        return viewport()
                .flatMap(now -> Optional.ofNullable(frame.get())
                        .flatMap(known -> known.drawn()
                                .overlaid()
                                .at(now.sceneX(point.getX()), now.sceneY(point.getY()), reach / now.scale())));
    }

    /** Where a note or open group is on the chart, in points. */
    Optional<Bounds> overlaid(String name) {
        return Optional.ofNullable(frame.get())
                .flatMap(known -> known.drawn().overlaid().boundsOf(name));
    }

    /** Where a note or open group is on screen, in the coordinates of this control. */
    public Optional<BoundingBox> whereIs(String name) {
        return overlaid(name)
                .flatMap(box -> viewport()
                        .map(now -> new BoundingBox(
                                now.screenX(box.left()),
                                now.screenY(box.top()),
                                box.width() * now.scale(),
                                box.height() * now.scale())));
    }

    /** The point of the chart that is in the middle of the view. */
    public Point2D middle() {
        return viewport()
                .map(now -> new Point2D(now.sceneX(getWidth() / 2), now.sceneY(getHeight() / 2)))
                .orElse(Point2D.ZERO);
    }

    /** Calls back whenever another picture or another part of it is shown. */
    public void onShown(Runnable action) {
        placed = action;
    }

    Shift shift() {
        return shift;
    }

    /** Shows nodes where they are being dragged to; the chart itself changes when they are let go. */
    void shift(Shift next) {
        boolean begins = !shift.nodes().equals(next.nodes());
        shift = next;
        if (begins) {
            redraw();
        } else {
            showMoving();
        }
    }

    /** What is being dragged, over the picture of the rest. */
    private void showMoving() {
        Optional<Lifted> lifted = Optional.ofNullable(frame.get()).flatMap(Drawing.Frame::lifted);
        if (lifted.isPresent() && viewport().isPresent()) {
            moving.resize(getWidth(), getHeight());
            moving.show(lifted.get(), shift, viewport().get(), density());
        } else {
            moving.setVisible(false);
        }
    }

    /** Charts that are not drawn until the person has said how. */
    public void setHeld(Predicate<Chart> which) {
        held = which;
    }

    private void redraw() {
        if (getWidth() < 1 || getHeight() < 1 || getScene() == null) {
            return;
        }
        if (held.test(model.chart())) {
            picture.setImage(null);
            return;
        }
        if (drawingNow) {
            drawAgain = true;
            return;
        }
        drawingNow = true;
        drawAgain = false;
        Drawing.Request request = new Drawing.Request(
                shown, theme.get(), shift.nodes(), emphasis(), viewport, getWidth(), getHeight(), density());
        desk.jobs().run(progress -> drawing.draw(request), (what, share) -> {}, this::show, failure -> {
            drawingNow = false;
            desk.notices().failure(failure);
        });
    }

    private void show(Drawing.Frame next) {
        frame.set(next);
        place();
        showMoving();
        drawingNow = false;
        if (drawAgain) {
            redraw();
        }
    }

    /** Puts the last picture where it belongs in what is looked at now. */
    private void place() {
        Drawing.Frame now = frame.get();
        if (now == null) {
            return;
        }
        Viewport target = viewport.orElse(now.viewport());
        double density = now.density();
        if (target.scale() == now.viewport().scale()) {
            picture.setImage(held.test(model.chart()) ? null : now.image());
            picture.setX(Math.rint(target.screenX(now.viewport().sceneX(now.left())) * density) / density);
            picture.setY(Math.rint(target.screenY(now.viewport().sceneY(now.top())) * density) / density);
        } else {
            picture.setImage(stretched(now, target).image());
            picture.setX(0);
            picture.setY(0);
        }
        picture.setFitWidth(picture.getImage() == null ? 0 : picture.getImage().getWidth() / density);
        picture.setFitHeight(picture.getImage() == null ? 0 : picture.getImage().getHeight() / density);
        placed.run();
    }

    /** What the last picture has of what is looked at now. */
    private Pixmap stretched(Drawing.Frame now, Viewport target) {
        double density = now.density();
        return now.picture()
                .stretched(
                        (now.viewport().screenX(target.x()) - now.left()) * density,
                        (now.viewport().screenY(target.y()) - now.top()) * density,
                        now.viewport().scale() / target.scale(),
                        Math.max(1, (int) Math.ceil(getWidth() * density)),
                        Math.max(1, (int) Math.ceil(getHeight() * density)),
                        0xFF000000 | now.drawn().scene().ground());
    }

    private Emphasis emphasis() {
        Set<String> names = new LinkedHashSet<>();
        if (selection.get() instanceof Selection.OneLink one) {
            names.add(one.link().name());
        }
        selection
                .get()
                .entities()
                .forEach(id -> names.add(index().flatMap(known -> known.node(id))
                        .map(ChartNode::name)
                        .orElse(ChartNode.nameOf(id))));
        index().ifPresent(known -> names.removeIf(
                name -> !known.nodes().containsKey(name) && !known.links().containsKey(name)));
        return new Emphasis(names, hovered.get());
    }

    private double density() {
        Window window = getScene().getWindow();
        return window == null ? 1 : Math.max(1, window.getOutputScaleX());
    }

    private void speak() {
        String what = selection.get() instanceof Selection.OneEntity one
                ? shown.nodes().stream()
                        .filter(node -> node.id().equals(one.id()))
                        .map(ChartNode::label)
                        .findFirst()
                        .orElse("")
                : "";
        setAccessibleText(Words.text(
                "chart.accessible",
                shown.title(),
                shown.nodes().size(),
                shown.links().size(),
                what));
    }
}
