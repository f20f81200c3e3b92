package org.linkwright.desktop.chartview;

import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.awt.image.DataBufferInt;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.linkwright.chart.Bounds;
import org.linkwright.chart.ChartPainter;
import org.linkwright.chart.Mark;
import org.linkwright.chart.Scene;

/**
 * A text as a small picture, premultiplied.
 *
 * @param left from where the text is anchored to its left edge, in pixels
 * @param above from where the text is anchored to its upper edge, in pixels
 */
record Sprite(int[] pixels, int width, int height, int left, int above) {
    private static final int RIM = 2;

    private static Sprite of(Mark.Text text, double scale) {
        Mark.Text there = new Mark.Text(
                text.name(), text.text(), 0, 0, text.size(), text.face(), text.anchor(), text.colour(), text.halo());
        Bounds box = Bounds.of(there);
        int left = (int) Math.floor(box.left() * scale) - RIM;
        int above = (int) Math.floor(box.top() * scale) - RIM;
        int width = Math.max(1, (int) Math.ceil(box.right() * scale) + RIM - left);
        int height = Math.max(1, (int) Math.ceil(box.bottom() * scale) + RIM - above);
        BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_ARGB_PRE);
        Graphics2D graphics = image.createGraphics();
        try {
            graphics.translate(-left, -above);
            graphics.scale(scale, scale);
            ChartPainter.paint(new Scene(0, 0, 1, 1, Mark.NONE, List.of(there)), graphics);
        } finally {
            graphics.dispose();
        }
        return new Sprite(((DataBufferInt) image.getRaster().getDataBuffer()).getData(), width, height, left, above);
    }

    /** The texts drawn lately: most of them are drawn again in the next picture. Used by one thread. */
    static final class Cache {
        private static final int MOST = 4000;

        /** Sizes are told apart to so many parts of a pixel. */
        private static final double FINE = 16;

        private final Map<Key, Sprite> sprites = new LinkedHashMap<>(16, 0.75f, true) {
            @Override
            protected boolean removeEldestEntry(Map.Entry<Key, Sprite> eldest) {
                return size() > MOST;
            }
        };

        private record Key(String text, double size, Mark.Face face, Mark.Anchor anchor, int colour, int halo) {}

        /** The picture of a text at so many pixels a point. */
        Sprite of(Mark.Text text, double scale) {
            Key key = new Key(
                    text.text(),
                    Math.rint(text.size() * scale * FINE) / FINE,
                    text.face(),
                    text.anchor(),
                    text.colour(),
                    text.halo());
            return sprites.computeIfAbsent(key, missing -> Sprite.of(text, scale));
        }
    }
}
