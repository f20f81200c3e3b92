package org.linkwright.desktop.chartview;

import java.util.List;
import javafx.scene.canvas.Canvas;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.paint.Color;
import org.linkwright.chart.ChartPainter;
import org.linkwright.chart.Mark;

/** Draws what moves while nodes are dragged, over the picture of what does not: at once, on each move of the mouse. */
final class MovingLayer extends Canvas {
    private Shift last = Shift.NONE;

    MovingLayer() {
        setMouseTransparent(true);
        setVisible(false);
    }

    /** Draws it where {@code shift} says; where that says nothing any more, where it was last. */
    void show(Lifted lifted, Shift shift, Viewport viewport) {
        last = shift.nodes().isEmpty() ? last : shift;
        GraphicsContext graphics = getGraphicsContext2D();
        graphics.clearRect(0, 0, getWidth(), getHeight());
        for (Mark mark : last.applyTo(lifted.lines()).marks()) {
            if (mark instanceof Mark.Line line) {
                stroke(graphics, line, viewport);
            }
        }
        double ratio = viewport.scale() / lifted.scale();
        graphics.drawImage(
                lifted.image(),
                viewport.screenX(lifted.left() + last.dx()),
                viewport.screenY(lifted.top() + last.dy()),
                lifted.image().getWidth() * ratio,
                lifted.image().getHeight() * ratio);
        setVisible(true);
    }

    private static void stroke(GraphicsContext graphics, Mark.Line line, Viewport viewport) {
        List<Mark.Point> points = line.points();
        double[] xs = new double[points.size()];
        double[] ys = new double[points.size()];
        for (int i = 0; i < xs.length; i++) {
            xs[i] = viewport.screenX(points.get(i).x());
            ys[i] = viewport.screenY(points.get(i).y());
        }
        graphics.setStroke(Color.rgb(line.colour() >> 16 & 0xff, line.colour() >> 8 & 0xff, line.colour() & 0xff));
        graphics.setLineWidth(line.width() * viewport.scale());
        graphics.setLineDashes(dashes(line, viewport.scale()));
        graphics.strokePolyline(xs, ys, xs.length);
    }

    private static double[] dashes(Mark.Line line, double scale) {
        float[] pattern = ChartPainter.pattern(line.width(), line.dash());
        if (pattern == null) {
            return new double[0];
        }
        double[] dashes = new double[pattern.length];
        for (int i = 0; i < dashes.length; i++) {
            dashes[i] = pattern[i] * scale;
        }
        return dashes;
    }
}
