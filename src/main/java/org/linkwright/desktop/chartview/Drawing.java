package org.linkwright.desktop.chartview;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.awt.image.DataBufferInt;
import java.nio.IntBuffer;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javafx.scene.image.Image;
import javafx.scene.image.PixelBuffer;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import org.linkwright.chart.Chart;
import org.linkwright.chart.ChartPainter;
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

    /** Smaller type than this, in pixels, is not drawn: nobody can read it and it costs most of the time. */
    private static final double LEGIBLE = 4;

    private static final int OVERVIEW_WIDTH = 168;
    private static final int OVERVIEW_HEIGHT = 112;

    /** Logical pixels a point: the legend's type is then as large as captions are. */
    private static final double LEGEND_SCALE = 1.5;

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
     * @param image the view and its margin
     * @param left where the image's left edge is in the view, in logical pixels
     * @param density device pixels a logical pixel
     * @param lifted what is being dragged, and therefore not on the image
     */
    record Frame(
            Drawn drawn,
            Viewport viewport,
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
            HitGrid grid,
            Overlaid overlaid,
            ChartIndex index,
            Image legend,
            Image overview,
            Viewport overviewport) {}

    Frame draw(Request request) {
        Drawn drawn = last.filter(known -> known.chart().equals(request.chart()) && known.theme() == request.theme())
                .orElseGet(() -> prepare(request.chart(), request.theme()));
        last = Optional.of(drawn);
        Viewport viewport = request.viewport()
                .orElseGet(() -> Viewport.fitting(drawn.scene(), request.width(), request.height(), 32));
        double left = Math.rint(request.width() * MARGIN);
        double top = Math.rint(request.height() * MARGIN);
        Viewport whole = viewport.panned(left, top);
        Scene scene = Legible.at(
                viewport.scale(),
                request.emphasis().applyTo(drawn.scene()),
                request.emphasis().names());
        Optional<Lifted.Parted> parted =
                request.moving().isEmpty() ? Optional.empty() : Optional.of(Lifted.Parted.of(scene, request.moving()));
        Image image = paint(
                parted.map(Lifted.Parted::rest).orElse(scene),
                whole,
                request.width() + 2 * left,
                request.height() + 2 * top,
                request.density());
        Optional<Lifted> lifted = parted.map(moving -> lifted(moving, viewport.scale(), request.density()));
        return new Frame(drawn, viewport, image, -left, -top, request.density(), lifted);
    }

    private static Lifted lifted(Lifted.Parted parted, double scale, double density) {
        Scene nodes = parted.nodes();
        Viewport viewport = new Viewport(scale, nodes.x(), nodes.y());
        Image image = paint(transparent(nodes), viewport, nodes.width() * scale, nodes.height() * scale, density);
        return new Lifted(image, nodes.x(), nodes.y(), scale * density, parted.lines());
    }

    private static Scene transparent(Scene scene) {
        return new Scene(scene.x(), scene.y(), scene.width(), scene.height(), Mark.NONE, scene.marks());
    }

    private static Drawn prepare(Chart chart, Theme theme) {
        Chart shown = Folding.shown(chart);
        Scene scene = Scenes.of(shown, theme);
        Viewport fitting = Viewport.fitting(scene, OVERVIEW_WIDTH, OVERVIEW_HEIGHT, 4);
        Image overview = paint(Legible.withoutTexts(scene), fitting, OVERVIEW_WIDTH, OVERVIEW_HEIGHT, 2);
        return new Drawn(
                chart,
                theme,
                scene,
                new HitGrid(scene),
                new Overlaid(scene),
                ChartIndex.of(shown),
                legend(shown, theme, scene.ground()),
                overview,
                fitting);
    }

    /** The same legend as on an exhibit, in twice the pixels it is shown with. */
    private static Image legend(Chart chart, Theme theme, int ground) {
        List<Legend.Entry> entries = Legend.of(chart, theme);
        List<Mark> marks = new ArrayList<>();
        double width = 1;
        for (int i = 0; i < entries.size(); i++) {
            marks.addAll(Legend.marks(entries.get(i), 0, (i + 0.5) * Legend.ROW, theme));
            width = Math.max(width, entries.get(i).width() + 4);
        }
        double height = Math.max(1, entries.size() * Legend.ROW);
        Scene scene = new Scene(0, 0, width, height, ground, marks);
        return paint(scene, new Viewport(LEGEND_SCALE, 0, 0), width * LEGEND_SCALE, height * LEGEND_SCALE, 2);
    }

    private static Image paint(Scene scene, Viewport viewport, double width, double height, double density) {
        int columns = Math.max(1, (int) Math.ceil(width * density));
        int rows = Math.max(1, (int) Math.ceil(height * density));
        BufferedImage image = new BufferedImage(columns, rows, BufferedImage.TYPE_INT_ARGB_PRE);
        Graphics2D graphics = image.createGraphics();
        try {
            if (scene.ground() != Mark.NONE) {
                graphics.setColor(new Color(scene.ground()));
                graphics.fillRect(0, 0, columns, rows);
            }
            graphics.scale(density * viewport.scale(), density * viewport.scale());
            graphics.translate(-viewport.x(), -viewport.y());
            ChartPainter.paint(seen(scene, viewport, width, height), graphics);
        } finally {
            graphics.dispose();
        }
        int[] pixels = ((DataBufferInt) image.getRaster().getDataBuffer()).getData();
        return new WritableImage(
                new PixelBuffer<>(columns, rows, IntBuffer.wrap(pixels), PixelFormat.getIntArgbPreInstance()));
    }

    private static Scene seen(Scene scene, Viewport viewport, double width, double height) {
        double right = viewport.sceneX(width);
        double bottom = viewport.sceneY(height);
        List<Mark> marks = new ArrayList<>();
        for (Mark mark : scene.marks()) {
            if (isSeen(mark, viewport, right, bottom)) {
                marks.add(mark);
            }
        }
        return new Scene(
                viewport.x(), viewport.y(), right - viewport.x(), bottom - viewport.y(), scene.ground(), marks);
    }

    private static boolean isSeen(Mark mark, Viewport viewport, double right, double bottom) {
        return switch (mark) {
            case Mark.Shape s ->
                s.x() + s.width() > viewport.x()
                        && s.x() - s.width() < right
                        && s.y() + s.height() > viewport.y()
                        && s.y() - s.height() < bottom;
            case Mark.Text t -> t.size() * viewport.scale() >= LEGIBLE;
            case Mark.Line l -> true;
            case Mark.Area a -> true;
            case Mark.Photo p -> isSeen(p.form(), viewport, right, bottom);
        };
    }
}
