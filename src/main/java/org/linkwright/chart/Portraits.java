package org.linkwright.chart;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Base64;
import java.util.Iterator;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import javax.imageio.stream.MemoryCacheImageInputStream;
import javax.imageio.stream.MemoryCacheImageOutputStream;
import org.linkwright.model.LinkwrightException;
import org.linkwright.model.Messages;

/** Makes pictures small and clean enough to be kept in a chart: pixels only, no place, camera or time of the file. */
public final class Portraits {
    /** Pixels of the longer side at most. */
    public static final int SIDE = 256;

    private static final Messages MESSAGES = Messages.of(Portraits.class);

    /** A larger picture is not decoded: it would fill the memory. */
    private static final long MOST_PIXELS = 120_000_000L;

    private Portraits() {}

    /**
     * The picture of a file, scaled down and written anew. The same bytes give the same picture.
     *
     * @param file a PNG, JPEG, GIF or BMP
     * @throws LinkwrightException {@code PICTURE_UNREADABLE} where it is none, {@code PICTURE_TOO_LARGE}
     */
    public static Portrait of(byte[] file) throws LinkwrightException {
        BufferedImage image = decoded(file);
        double f = Math.min(1, (double) SIDE / Math.max(image.getWidth(), image.getHeight()));
        int width = Math.max(1, (int) Math.round(image.getWidth() * f));
        int height = Math.max(1, (int) Math.round(image.getHeight() * f));
        return new Portrait(Base64.getEncoder().encodeToString(png(scaled(image, width, height))));
    }

    private static BufferedImage decoded(byte[] file) throws LinkwrightException {
        try (ImageInputStream in = new MemoryCacheImageInputStream(new ByteArrayInputStream(file))) {
            Iterator<ImageReader> readers = ImageIO.getImageReaders(in);
            if (!readers.hasNext()) {
                throw new LinkwrightException(MESSAGES.issue("PICTURE_UNREADABLE"));
            }
            ImageReader reader = readers.next();
            try {
                reader.setInput(in);
                if ((long) reader.getWidth(0) * reader.getHeight(0) > MOST_PIXELS) {
                    throw new LinkwrightException(MESSAGES.issue("PICTURE_TOO_LARGE"));
                }
                return reader.read(0);
            } finally {
                reader.dispose();
            }
        } catch (IOException | IllegalArgumentException e) {
            throw new LinkwrightException(MESSAGES.issue("PICTURE_UNREADABLE"), e);
        }
    }

    /** Halved until it is near its size, so that every pixel counts; what is transparent becomes white. */
    private static BufferedImage scaled(BufferedImage image, int width, int height) {
        BufferedImage now = image;
        while (now.getWidth() / 2 >= width && now.getHeight() / 2 >= height) {
            now = drawn(now, now.getWidth() / 2, now.getHeight() / 2);
        }
        return drawn(now, width, height);
    }

    private static BufferedImage drawn(BufferedImage image, int width, int height) {
        BufferedImage result = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = result.createGraphics();
        graphics.setColor(Color.WHITE);
        graphics.fillRect(0, 0, width, height);
        graphics.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
        graphics.drawImage(image, 0, 0, width, height, null);
        graphics.dispose();
        return result;
    }

    private static byte[] png(BufferedImage image) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (MemoryCacheImageOutputStream stream = new MemoryCacheImageOutputStream(out)) {
            ImageIO.write(image, "png", stream);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    /** The pixels of a picture; one black pixel where a document was tampered with. */
    public static BufferedImage image(Portrait portrait) {
        try {
            // closed by the reading; a cache on the disk would leave the picture there
            BufferedImage image =
                    ImageIO.read(new MemoryCacheImageInputStream(new ByteArrayInputStream(portrait.png())));
            return image == null ? new BufferedImage(1, 1, BufferedImage.TYPE_INT_RGB) : image;
        } catch (IOException | IllegalArgumentException e) {
            return new BufferedImage(1, 1, BufferedImage.TYPE_INT_RGB);
        }
    }
}
