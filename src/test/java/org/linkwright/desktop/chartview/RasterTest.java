package org.linkwright.desktop.chartview;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.linkwright.chart.ChartPainter;
import org.linkwright.chart.Mark;
import org.linkwright.chart.Mark.Dash;
import org.linkwright.chart.Mark.Outline;
import org.linkwright.chart.Mark.Point;
import org.linkwright.chart.Scene;

/** The window's pictures against those that Java2D paints of the same scene. */
class RasterTest {
    private static final int SIZE = 120;
    private static final int GROUND = 0xFFFFFF;

    @ParameterizedTest
    @EnumSource(Outline.class)
    void paintsEveryOutlineAsTheExhibitDoes(Outline outline) {
        double width = outline == Outline.PIN ? 56 : 84;
        assertAlike(scene(new Mark.Shape("a", outline, 60, 60, width, 74, 0x0072B2, 0x111111, 4)), 0.02);
    }

    @ParameterizedTest
    @ValueSource(doubles = {0, 17, 45, 73, 90, 134, 180, 271})
    void paintsLinesAtEveryAngleAndWidth(double degrees) {
        double dx = 50 * Math.cos(Math.toRadians(degrees));
        double dy = 50 * Math.sin(Math.toRadians(degrees));
        for (double width : new double[] {0.4, 1, 2.7, 6}) {
            List<Point> points = List.of(new Point(60 - dx, 60 - dy), new Point(60 + dx, 60 + dy));
            assertAlike(scene(line(points, width, Dash.SOLID, false)), 0.02);
        }
    }

    @ParameterizedTest
    @EnumSource(Dash.class)
    void paintsDashesWithTheSameShareOfInk(Dash dash) {
        Scene scene = scene(line(List.of(new Point(10, 20), new Point(110, 95)), 2, dash, false));

        assertEquals(ink(painted(scene)), ink(shown(scene)), 0.12 * ink(painted(scene)));
    }

    @Test
    void paintsBendsAndHeads() {
        List<Point> bend = new ArrayList<>();
        for (int i = 0; i <= 24; i++) {
            bend.add(new Point(10 + 4 * i, 60 + 40 * Math.sin(i * Math.PI / 24)));
        }
        assertAlike(scene(line(bend, 1.6, Dash.SOLID, true)), 0.02);
        assertAlike(scene(line(List.of(new Point(20, 100), new Point(100, 20)), 2.2, Dash.SOLID, true)), 0.02);
    }

    @Test
    void paintsTheSameWhateverTheBands() {
        Scene scene = scene(new Mark.Shape("a", Outline.HEXAGON, 60, 60, 80, 90, 0xD55E00, 0, 3));
        int[] whole = new int[SIZE * SIZE];
        new Pixels(whole, SIZE, 0, SIZE).form(Outline.HEXAGON, 60, 60, 80, 90, 0xD55E00, 0, 3);
        int[] banded = new int[SIZE * SIZE];
        for (int top = 0; top < SIZE; top += 7) {
            Pixels band = new Pixels(banded, SIZE, top, Math.min(SIZE, top + 7));
            band.form(Outline.HEXAGON, 60, 60, 80, 90, 0xD55E00, 0, 3);
        }

        assertEquals(List.of(java.util.Arrays.hashCode(whole)), List.of(java.util.Arrays.hashCode(banded)));
        assertAlike(scene, 0.02);
    }

    @Test
    void drawsNothingOutsideThePicture() {
        List<Mark> marks = new ArrayList<>();
        for (int i = 0; i < 360; i += 5) {
            double x = 60 + 5000 * Math.cos(Math.toRadians(i));
            double y = 60 + 5000 * Math.sin(Math.toRadians(i));
            marks.add(line(List.of(new Point(60, 60), new Point(x, y)), i % 2 == 0 ? 0.3 : 3, Dash.SOLID, false));
            marks.add(new Mark.Shape("s" + i, Outline.PIN, x / 40, y / 40, 30, 40, 0x009E73, 0, 1));
        }

        assertAlike(new Scene(0, 0, SIZE, SIZE, GROUND, marks), 0.03);
    }

    private static Scene scene(Mark mark) {
        return new Scene(0, 0, SIZE, SIZE, GROUND, List.of(mark));
    }

    private static Mark.Line line(List<Point> points, double width, Dash dash, boolean head) {
        return new Mark.Line("a > b", "a", "b", points, 0x222222, width, dash, false, head);
    }

    /** The mean difference of a channel, of full scale, over the pixels that either has painted. */
    private static void assertAlike(Scene scene, double tolerance) {
        int[] expected = painted(scene);
        int[] actual = shown(scene);
        double sum = 0;
        int inked = 0;
        for (int i = 0; i < expected.length; i++) {
            int green = (expected[i] >> 8 & 0xFF) - (actual[i] >> 8 & 0xFF);
            sum += Math.abs(green) / 255.0;
            inked += expected[i] == actual[i] && (expected[i] & 0xFFFFFF) == GROUND ? 0 : 1;
        }
        double mean = sum / Math.max(1, inked);
        double share = sum / expected.length;
        assertTrue(inked > 0, "nothing was painted");
        assertTrue(
                share <= tolerance && mean <= 0.16, () -> "differ by " + mean + " where painted, " + share + " in all");
    }

    private static double ink(int[] pixels) {
        double ink = 0;
        for (int pixel : pixels) {
            ink += 255 - (pixel >> 8 & 0xFF);
        }
        return ink;
    }

    private static int[] painted(Scene scene) {
        BufferedImage image = new BufferedImage(SIZE, SIZE, BufferedImage.TYPE_INT_ARGB_PRE);
        Graphics2D graphics = image.createGraphics();
        graphics.setColor(new Color(GROUND));
        graphics.fillRect(0, 0, SIZE, SIZE);
        ChartPainter.paint(scene, graphics);
        graphics.dispose();
        return image.getRGB(0, 0, SIZE, SIZE, null, 0, SIZE);
    }

    private static int[] shown(Scene scene) {
        Plot plot = new Plot(scene);
        Pixmap image = new Raster(plot, Emphasis.NONE.levels(plot), new Viewport(1, 0, 0), 1)
                .paint(List.of(), new Sprite.Cache(), true, SIZE, SIZE);
        return image.pixels();
    }
}
