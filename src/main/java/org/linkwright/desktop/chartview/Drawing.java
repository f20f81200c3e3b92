package org.linkwright.desktop.chartview;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javafx.scene.image.Image;
import org.linkwright.chart.Bounds;
import org.linkwright.chart.Chart;
import org.linkwright.chart.Folding;
import org.linkwright.chart.Legend;
import org.linkwright.chart.Mark;
import org.linkwright.chart.Scene;
import org.linkwright.chart.Scenes;
import org.linkwright.chart.Theme;

/**
 * Makes pictures of a chart, off the JavaFX thread and one at a time. Keeps the scene of the last chart, so that panning and
 * pointing only paint.
 */
final class Drawing {
    /** How far beyond each edge of the view a picture reaches, as a share of the view: what a pan uncovers at once. */
    private static final double MARGIN = 0.15;

    private static final int OVERVIEW_WIDTH = 168;
    private static final int OVERVIEW_HEIGHT = 112;

    /** Logical pixels a point: the legend's type is then as large as captions are. */
    private static final double LEGEND_SCALE = 1.5;

    private final Sprite.Cache sprites = new Sprite.Cache();
    private Optional<Drawn> last = Optional.empty();

    /**
     * What to draw.
     *
     * @param moving names of the nodes being dragged
     * @param viewport empty to show all of it
     * @param width of the view in logical pixels
     * @param density device pixels a logical pixel
     */
    record Request(
            Chart chart,
            Theme theme,
            Set<String> moving,
            Emphasis emphasis,
            Optional<Viewport> viewport,
            double width,
            double height,
            double density) {}

    /**
     * A picture.
     *
     * @param viewport what the view showed when it was asked for
     * @param picture the view and its margin
     * @param image the same for JavaFX
     * @param left where the image's left edge is in the view, in logical pixels
     * @param density device pixels a logical pixel
     * @param lifted what is being dragged, and therefore not on the image
     */
    record Frame(
            Drawn drawn,
            Viewport viewport,
            Pixmap picture,
            Image image,
            double left,
            double top,
            double density,
            Optional<Lifted> lifted) {}

    /** A chart with its scene and what follows from it. */
    record Drawn(
            Chart chart,
            Theme theme,
            Scene scene,
            Plot plot,
            Legible legible,
            Overlaid overlaid,
            ChartIndex index,
            Image legend,
            Image overview,
            Viewport overviewport) {
        Hits hits() {
            return new Hits(plot);
        }
    }

    Frame draw(Request request) {
        Drawn drawn = last.filter(known -> known.chart().equals(request.chart()) && known.theme() == request.theme())
                .orElseGet(() -> prepare(request.chart(), request.theme()));
        last = Optional.of(drawn);
        Viewport viewport = request.viewport()
                .orElseGet(() -> Viewport.fitting(drawn.scene(), request.width(), request.height(), 32));
        double left = Math.rint(request.width() * MARGIN);
        double top = Math.rint(request.height() * MARGIN);
        Viewport whole = viewport.panned(left, top);
        double width = request.width() + 2 * left;
        double height = request.height() + 2 * top;
        List<Mark.Text> texts =
                drawn.legible().texts(viewport.scale(), request.emphasis().names(), whole.inPixels(width, height));
        byte[] levels = request.emphasis().levels(drawn.plot());
        Optional<Lifted.Parted> parted = request.moving().isEmpty()
                ? Optional.empty()
                : Optional.of(Lifted.Parted.of(drawn.plot(), levels, request.moving()));
        Pixmap picture = paint(
                new Raster(drawn.plot(), parted.map(Lifted.Parted::rest).orElse(levels), whole, request.density()),
                texts,
                true,
                width * request.density(),
                height * request.density());
        Optional<Lifted> lifted = parted.map(moving -> lifted(drawn, moving, texts, viewport, request.density()));
        return new Frame(drawn, viewport, picture, picture.image(), -left, -top, request.density(), lifted);
    }

    private Lifted lifted(Drawn drawn, Lifted.Parted parted, List<Mark.Text> texts, Viewport viewport, double density) {
        Bounds box = Lifted.bounds(drawn.plot(), parted.nodes(), texts, viewport.scale());
        Viewport there = new Viewport(viewport.scale(), box.left(), box.top());
        Pixmap picture = paint(
                new Raster(drawn.plot(), parted.nodes(), there, density),
                texts,
                false,
                box.width() * viewport.scale() * density,
                box.height() * viewport.scale() * density);
        return new Lifted(picture.image(), box.left(), box.top(), viewport.scale() * density, parted.lines());
    }

    private Pixmap paint(Raster raster, List<Mark.Text> texts, boolean opaque, double width, double height) {
        return raster.paint(
                texts, sprites, opaque, Math.max(1, (int) Math.ceil(width)), Math.max(1, (int) Math.ceil(height)));
    }

    private Drawn prepare(Chart chart, Theme theme) {
        Chart shown = Folding.shown(chart);
        Scene scene = Scenes.of(shown, theme);
        Plot plot = new Plot(scene);
        Viewport fitting = Viewport.fitting(scene, OVERVIEW_WIDTH, OVERVIEW_HEIGHT, 4);
        Raster small = new Raster(plot, Emphasis.NONE.levels(plot), fitting, 2);
        Image overview = paint(small, List.of(), true, 2 * OVERVIEW_WIDTH, 2 * OVERVIEW_HEIGHT)
                .image();
        return new Drawn(
                chart,
                theme,
                scene,
                plot,
                new Legible(plot),
                new Overlaid(scene),
                ChartIndex.of(shown),
                legend(shown, theme, scene.ground()),
                overview,
                fitting);
    }

    /** The same legend as on an exhibit, in twice the pixels it is shown with. */
    private Image legend(Chart chart, Theme theme, int ground) {
        List<Legend.Entry> entries = Legend.of(chart, theme);
        List<Mark> marks = new ArrayList<>();
        double width = 1;
        for (int i = 0; i < entries.size(); i++) {
            marks.addAll(Legend.marks(entries.get(i), 0, (i + 0.5) * Legend.ROW, theme));
            width = Math.max(width, entries.get(i).width() + 4);
        }
        double height = Math.max(1, entries.size() * Legend.ROW);
        Scene scene = new Scene(0, 0, width, height, ground, marks);
        Plot plot = new Plot(scene);
        Raster raster = new Raster(plot, Emphasis.NONE.levels(plot), new Viewport(LEGEND_SCALE, 0, 0), 2);
        List<Mark.Text> texts = new Legible(plot).texts(LEGEND_SCALE, Set.of(), new Room.Box(0, 0, width, height));
        return paint(raster, texts, true, 2 * width * LEGEND_SCALE, 2 * height * LEGEND_SCALE)
                .image();
    }
}
