package org.linkwright.bench;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.IntConsumer;
import javafx.animation.AnimationTimer;
import javafx.application.Application;
import javafx.application.Platform;
import javafx.beans.property.SimpleObjectProperty;
import javafx.event.EventType;
import javafx.scene.Scene;
import javafx.scene.image.ImageView;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;
import javafx.stage.Stage;
import org.linkwright.chart.Arrangement;
import org.linkwright.chart.Chart;
import org.linkwright.chart.ChartLink;
import org.linkwright.chart.ChartNode;
import org.linkwright.desktop.chartview.ChartModel;
import org.linkwright.desktop.chartview.ChartView;
import org.linkwright.desktop.shared.Appearance;
import org.linkwright.desktop.shared.Desk;
import org.linkwright.desktop.shared.Notices;
import org.linkwright.desktop.shared.Selection;
import org.linkwright.desktop.shared.Settings;
import org.linkwright.model.Category;
import org.linkwright.model.EntityKind;
import org.linkwright.model.EventKind;
import org.linkwright.model.Identifier;
import org.linkwright.task.Jobs;
import org.linkwright.task.Progress;

/**
 * Times real frames of the chart: a window of 1600 × 1000 shows the whole of the edge list {@code args[0]}, is panned, zoomed,
 * pointed at and has a node dragged, one event a frame, and the time from frame to frame and from the last event to the
 * finished picture are printed; docs/benchmarks.md says how to read them. Frames come as fast as they are ready.
 */
public final class FrameBench extends Application {
    private static final int FRAMES = 120;

    private Jobs jobs;
    private ChartView view;
    private Identifier dragged;

    public static void main(String[] args) {
        System.setProperty("javafx.animation.fullspeed", "true");
        launch(args);
    }

    @Override
    public void start(Stage stage) throws Exception {
        Chart chart = Arrangement.of(read(Path.of(getParameters().getRaw().getFirst())), "organic", Progress.NONE);
        jobs = Jobs.inBackground(Platform::runLater, Throwable::printStackTrace);
        Settings settings = Settings.read(Files.createTempDirectory("frames"));
        Desk desk = new Desk(jobs, settings, new Appearance(settings), null, new Notices());
        ChartModel model = new ChartModel();
        view = new ChartView(desk, model, new SimpleObjectProperty<>(Selection.nothing()));
        stage.setScene(new Scene(view, 1600, 1000));
        stage.show();
        dragged = chart.nodes().getFirst().id();
        long begun = System.nanoTime();
        model.show(chart);
        settled(begun, first -> {
            System.out.printf(
                    Locale.ROOT,
                    "%,d nodes, %,d lines; first picture after %d ms%n| | median ms a frame | longest | ms to the finished picture |%n|---|---|---|---|%n",
                    chart.nodes().size(),
                    chart.links().size(),
                    first);
            int x = (int) view.whereIs(dragged).orElseThrow().getX();
            int y = (int) view.whereIs(dragged).orElseThrow().getY();
            List<Runnable> steps = new ArrayList<>();
            Runnable next = () -> steps.removeFirst().run();
            steps.add(() -> run("pan", i -> mouse(i, 5, 5, 5 + 3 * i, 5 + i), next));
            steps.add(() -> run("zoom", i -> wheel(800, 500, i < FRAMES / 2 ? 10 : -10), next));
            steps.add(() -> run("point", i -> fire(MouseEvent.MOUSE_MOVED, 300 + 7 * i, 250 + 4 * i, false), next));
            steps.add(() -> run("drag a node", i -> mouse(i, x, y, x + 2 * i, y + i), next));
            steps.add(Platform::exit);
            next.run();
        });
    }

    @Override
    public void stop() {
        jobs.close();
    }

    /** Does something in each frame, prints how long the frames took, then goes on. */
    private void run(String what, IntConsumer event, Runnable next) {
        long[] times = new long[FRAMES];
        new AnimationTimer() {
            private int frame = -1;
            private long last;

            @Override
            public void handle(long unused) {
                long now = System.nanoTime();
                if (frame >= 0) {
                    times[frame] = now - last;
                }
                last = now;
                if (++frame < FRAMES) {
                    event.accept(frame);
                    return;
                }
                stop();
                settled(now, finished -> {
                    long[] sorted = times.clone();
                    Arrays.sort(sorted);
                    System.out.printf(
                            Locale.ROOT,
                            "| %s | %.1f | %.1f | %d |%n",
                            what,
                            sorted[FRAMES / 2] / 1e6,
                            sorted[FRAMES - 1] / 1e6,
                            finished);
                    next.run();
                });
            }
        }.start();
    }

    /** Waits until the chart is shown and its picture has not changed for half a second; gives the milliseconds from {@code begun} to its last change. */
    private void settled(long begun, IntConsumer then) {
        ImageView picture = (ImageView) view.getChildrenUnmodifiable().getFirst();
        new AnimationTimer() {
            private Object image = picture.getImage();
            private long changed = begun;

            @Override
            public void handle(long unused) {
                long now = System.nanoTime();
                if (picture.getImage() != image) {
                    image = picture.getImage();
                    changed = now;
                }
                boolean isShown = view.whereIs(dragged).isPresent();
                if (isShown && now - Math.max(changed, begun) > 500_000_000L) {
                    stop();
                    then.accept((int) ((changed - begun) / 1_000_000));
                }
            }
        }.start();
    }

    /** One step of a drag: pressed at the first frame, let go at the last. */
    private void mouse(int frame, double fromX, double fromY, double x, double y) {
        if (frame == 0) {
            fire(MouseEvent.MOUSE_PRESSED, fromX, fromY, true);
        }
        fire(frame == FRAMES - 1 ? MouseEvent.MOUSE_RELEASED : MouseEvent.MOUSE_DRAGGED, x, y, true);
    }

    private void fire(EventType<MouseEvent> type, double x, double y, boolean pressed) {
        MouseButton button = pressed ? MouseButton.PRIMARY : MouseButton.NONE;
        view.fireEvent(new MouseEvent(
                type, x, y, x, y, button, 1, false, false, false, false, pressed, false, false, false, false, false, null));
    }

    private void wheel(double x, double y, double delta) {
        view.fireEvent(new ScrollEvent(
                ScrollEvent.SCROLL, x, y, x, y, false, false, false, false, false, false, 0, delta, 0, delta,
                ScrollEvent.HorizontalTextScrollUnits.NONE, 0, ScrollEvent.VerticalTextScrollUnits.NONE, 0, 0, null));
    }

    private static Chart read(Path edges) throws IOException {
        Map<String, ChartNode> nodes = new LinkedHashMap<>();
        List<ChartLink> links = new ArrayList<>();
        List<String> lines = Files.readAllLines(edges);
        for (String line : lines.subList(1, lines.size())) {
            String[] ends = line.split(",");
            Identifier from = node(nodes, ends[0]);
            Identifier to = node(nodes, ends[1]);
            long events = 1 + links.size() % 7 * 9L;
            links.add(new ChartLink(
                    from,
                    to,
                    Optional.of(EventKind.CALL),
                    "",
                    ChartLink.Standing.CONFIRMED,
                    events,
                    Optional.empty(),
                    Optional.empty(),
                    60 * events,
                    new TreeMap<String, BigDecimal>()));
        }
        return new Chart(
                "", "organic", Chart.Window.ALL, List.copyOf(nodes.values()), links, Optional.empty(), List.of());
    }

    private static Identifier node(Map<String, ChartNode> nodes, String key) {
        Identifier id = new Identifier(EntityKind.PHONE, "x:" + key);
        nodes.computeIfAbsent(key, missing -> new ChartNode(id, "Phone " + key, Category.UNKNOWN, 0, 0, 1, false));
        return id;
    }
}
