package org.linkwright.desktop.chartview;

import java.awt.Shape;
import java.awt.geom.Path2D;
import java.util.List;
import javafx.scene.shape.Polygon;

/** What is drawn on a chart to select what lies in it: a rectangle from corner to corner, or a lasso. */
final class Band extends Polygon {
    /** A lasso gets a corner each so many pixels. */
    private static final double STEP = 3;

    private double startX;
    private double startY;

    Band() {
        getStyleClass().add("rubber-band");
        setManaged(false);
        setMouseTransparent(true);
        setVisible(false);
    }

    void begin(double x, double y) {
        startX = x;
        startY = y;
        getPoints().setAll(x, y);
    }

    /** Makes it the rectangle from where it began. */
    void spanTo(double x, double y) {
        getPoints().setAll(startX, startY, x, startY, x, y, startX, y);
        setVisible(true);
    }

    /** Leads the lasso on; it closes by itself. */
    void leadTo(double x, double y) {
        List<Double> points = getPoints();
        double lastX = points.get(points.size() - 2);
        double lastY = points.getLast();
        if (Math.hypot(x - lastX, y - lastY) >= STEP) {
            points.addAll(List.of(x, y));
        }
        setVisible(true);
    }

    /** What it encloses, in the scene's coordinates; by the even-odd rule where a lasso crosses itself. */
    Shape area(Viewport viewport) {
        Path2D area = new Path2D.Double(Path2D.WIND_EVEN_ODD);
        List<Double> points = getPoints();
        area.moveTo(viewport.sceneX(points.get(0)), viewport.sceneY(points.get(1)));
        for (int i = 2; i < points.size(); i += 2) {
            area.lineTo(viewport.sceneX(points.get(i)), viewport.sceneY(points.get(i + 1)));
        }
        area.closePath();
        return area;
    }
}
