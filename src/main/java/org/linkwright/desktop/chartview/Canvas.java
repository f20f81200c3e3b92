package org.linkwright.desktop.chartview;

import java.awt.AlphaComposite;
import java.awt.Graphics2D;
import java.awt.Point;
import java.awt.image.BufferedImage;
import java.awt.image.ColorModel;
import java.awt.image.DataBufferInt;
import java.awt.image.DirectColorModel;
import java.awt.image.Raster;
import java.awt.image.SinglePixelPackedSampleModel;
import java.awt.image.WritableRaster;
import java.util.List;
import java.util.function.Consumer;
import org.linkwright.chart.ChartPainter;
import org.linkwright.chart.Mark;
import org.linkwright.chart.Scene;

/** Rows of a picture that Java2D paints into: what there is little of, such as groups, notes and pictures of persons. */
final class Canvas {
    private static final float REST = 0.25f;
    private static final int[] MASKS = {0xFF0000, 0xFF00, 0xFF, 0xFF000000};

    private final int[] pixels;
    private final int width;
    private final int height;
    private final int top;
    private final int bottom;
    private final Consumer<Graphics2D> place;
    private Graphics2D graphics;

    /** @param place sets the transform from the scene to the whole picture */
    Canvas(int[] pixels, int width, int height, int top, int bottom, Consumer<Graphics2D> place) {
        this.pixels = pixels;
        this.width = width;
        this.height = height;
        this.top = top;
        this.bottom = bottom;
        this.place = place;
    }

    void paint(Mark mark, boolean recedes) {
        if (graphics == null) {
            graphics = image().createGraphics();
            graphics.clipRect(0, top, width, bottom - top);
            place.accept(graphics);
        }
        boolean isPale = recedes && mark instanceof Mark.Photo;
        graphics.setComposite(isPale ? AlphaComposite.SrcOver.derive(REST) : AlphaComposite.SrcOver);
        ChartPainter.paint(new Scene(0, 0, 1, 1, Mark.NONE, List.of(mark)), graphics);
    }

    private BufferedImage image() {
        SinglePixelPackedSampleModel model =
                new SinglePixelPackedSampleModel(java.awt.image.DataBuffer.TYPE_INT, width, height, MASKS);
        WritableRaster raster =
                Raster.createWritableRaster(model, new DataBufferInt(pixels, pixels.length), new Point());
        ColorModel colours = new DirectColorModel(
                java.awt.color.ColorSpace.getInstance(java.awt.color.ColorSpace.CS_sRGB),
                32,
                MASKS[0],
                MASKS[1],
                MASKS[2],
                MASKS[3],
                true,
                java.awt.image.DataBuffer.TYPE_INT);
        return new BufferedImage(colours, raster, true, null);
    }
}
