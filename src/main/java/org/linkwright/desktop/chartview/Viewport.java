package org.linkwright.desktop.chartview;

import org.linkwright.chart.Scene;

/**
 * Which part of a scene is seen.
 *
 * @param scale pixels a point
 * @param x scene coordinate at the left edge of the view
 * @param y scene coordinate at its upper edge
 */
record Viewport(double scale, double x, double y) {
    private static final double LEAST = 0.002;
    private static final double MOST = 12;

    /** All of the scene, in the middle with some pixels around it, twice as many at the sides, never much larger than life. */
    static Viewport fitting(Scene scene, double width, double height, double margin) {
        double room = Math.max(1, width - 4 * margin);
        double rise = Math.max(1, height - 2 * margin);
        double scale = clamp(Math.min(1.4, Math.min(room / scene.width(), rise / scene.height())));
        return new Viewport(
                scale,
                scene.x() + scene.width() / 2 - width / scale / 2,
                scene.y() + scene.height() / 2 - height / scale / 2);
    }

    double screenX(double sceneX) {
        return (sceneX - x) * scale;
    }

    double screenY(double sceneY) {
        return (sceneY - y) * scale;
    }

    double sceneX(double screenX) {
        return x + screenX / scale;
    }

    double sceneY(double screenY) {
        return y + screenY / scale;
    }

    /** Shifted by pixels: positive moves the picture right and down. */
    Viewport panned(double dx, double dy) {
        return new Viewport(scale, x - dx / scale, y - dy / scale);
    }

    /** Scaled so that what is at a point of the view stays there. */
    Viewport zoomed(double factor, double screenX, double screenY) {
        double next = clamp(scale * factor);
        return new Viewport(next, sceneX(screenX) - screenX / next, sceneY(screenY) - screenY / next);
    }

    /** With a point of the scene in the middle. */
    Viewport centred(double sceneX, double sceneY, double width, double height) {
        return new Viewport(scale, sceneX - width / scale / 2, sceneY - height / scale / 2);
    }

    /** The part of the scene that a view shows, in pixels from the scene's origin. */
    Room.Box inPixels(double width, double height) {
        return new Room.Box(x * scale, y * scale, x * scale + width, y * scale + height);
    }

    private static double clamp(double scale) {
        return Math.clamp(scale, LEAST, MOST);
    }
}
