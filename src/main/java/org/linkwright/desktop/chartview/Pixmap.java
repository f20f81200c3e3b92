package org.linkwright.desktop.chartview;

import java.nio.IntBuffer;
import java.util.Arrays;
import java.util.stream.IntStream;
import javafx.scene.image.Image;
import javafx.scene.image.PixelBuffer;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;

/** A picture as pixels, ARGB, premultiplied, row by row. */
record Pixmap(int[] pixels, int width, int height) {
    Image image() {
        return new WritableImage(
                new PixelBuffer<>(width, height, IntBuffer.wrap(pixels), PixelFormat.getIntArgbPreInstance()));
    }

    /**
     * A part of it, larger or smaller, each pixel the nearest one: a tenth of the time that JavaFX takes without a GPU.
     *
     * @param left where the part begins, in pixels of this picture
     * @param top where it begins, in pixels of this picture
     * @param step pixels of this picture to one of the new
     * @param beyond colour of what is not on this picture
     */
    Pixmap stretched(double left, double top, double step, int newWidth, int newHeight, int beyond) {
        int[] columns = new int[newWidth];
        for (int x = 0; x < newWidth; x++) {
            columns[x] = (int) Math.floor(left + (x + 0.5) * step);
        }
        int[] target = new int[newWidth * newHeight];
        IntStream.range(0, newHeight).parallel().forEach(y -> {
            int row = (int) Math.floor(top + (y + 0.5) * step);
            if (row < 0 || row >= height) {
                Arrays.fill(target, y * newWidth, (y + 1) * newWidth, beyond);
                return;
            }
            for (int x = 0; x < newWidth; x++) {
                int column = columns[x];
                target[y * newWidth + x] = column < 0 || column >= width ? beyond : pixels[row * width + column];
            }
        });
        return new Pixmap(target, newWidth, newHeight);
    }
}
