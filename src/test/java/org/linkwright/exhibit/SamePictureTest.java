package org.linkwright.exhibit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.Color;
import java.awt.Font;
import java.awt.FontFormatException;
import java.awt.Graphics2D;
import java.awt.GraphicsEnvironment;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.poi.xslf.usermodel.XMLSlideShow;
import org.junit.jupiter.api.Test;
import org.linkwright.chart.ChartPainter;
import org.linkwright.chart.Fonts;
import org.linkwright.chart.Mark;
import org.linkwright.chart.Mark.Dash;
import org.linkwright.chart.Mark.Face;
import org.linkwright.chart.SampleCharts;
import org.linkwright.chart.Scene;

/**
 * One scene in every format, each drawn by a program that knows nothing of scenes, cell by cell beside what the window
 * draws. The cells are three points wide, half a line of text.
 */
class SamePictureTest {
    private static final int CELL = 3;
    private static final int DOTS = 2;

    /** Share of a cell that may be darker or lighter. */
    private static final double TOLERANCE = 0.15;

    private static final Document DOCUMENT = SampleDocuments.of(SampleCharts.small(), Paper.LETTER);
    private static final Scene SCENE = DOCUMENT.pages().getFirst();

    @Test
    void thePdfIsWhatTheWindowDraws() throws IOException {
        try (PDDocument pdf = Loader.loadPDF(new PdfFormat().write(DOCUMENT))) {
            assertTrue(differing(new PDFRenderer(pdf).renderImageWithDPI(0, 72f * DOTS)) <= 1);
        }
    }

    @Test
    void thePngIsWhatTheWindowDraws() throws IOException {
        BufferedImage png = ImageIO.read(new ByteArrayInputStream(new PngFormat().write(DOCUMENT)));
        long differing = differing(image(g -> {
            g.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BICUBIC);
            g.scale(72 / 300.0, 72 / 300.0);
            g.drawImage(png, 0, 0, null);
        }));
        assertTrue(differing <= 1, differing + " cells");
    }

    @Test
    void theSvgIsWhatTheWindowDraws() throws IOException {
        byte[] svg = new SvgFormat().write(DOCUMENT);
        assertTrue(differing(image(g -> SvgPicture.paint(svg, g))) <= 1);
    }

    /** Slides have their own arrow heads, dashes and pins: a little more may differ, but each text is in its place. */
    @Test
    void theSlideIsNearlyWhatTheWindowDraws() throws IOException {
        registerFonts();
        try (XMLSlideShow show = new XMLSlideShow(new ByteArrayInputStream(new SlidesFormat().write(DOCUMENT)))) {
            long differing = differing(image(g -> show.getSlides().getFirst().draw(g)));
            assertTrue(differing <= 800, differing + " cells");
        }
    }

    /** The comparison itself sees what matters: a label or line that is not there. Dots alone are too faint for it. */
    @Test
    void aMarkThatIsMissingIsSeen() throws IOException {
        List<Mark> marks = SCENE.marks();
        int seen = 0;
        int tried = 0;
        for (int i = 0; i < marks.size(); i++) {
            boolean isLabel = marks.get(i) instanceof Mark.Text text && text.halo() != Mark.NONE;
            boolean isLine =
                    marks.get(i) instanceof Mark.Line line && !line.from().isEmpty() && line.dash() != Dash.DOTTED;
            if (isLabel || isLine) {
                List<Mark> fewer = new ArrayList<>(marks);
                fewer.remove(i);
                Scene without = new Scene(0, 0, SCENE.width(), SCENE.height(), SCENE.ground(), fewer);
                tried++;
                seen += differing(image(g -> ChartPainter.paint(without, g))) > 1 ? 1 : 0;
            }
        }
        assertTrue(tried > 20);
        assertEquals(tried, seen);
    }

    private static void registerFonts() throws IOException {
        for (Face face : Face.values()) {
            try (InputStream file = Fonts.file(face)) {
                GraphicsEnvironment.getLocalGraphicsEnvironment()
                        .registerFont(Font.createFont(Font.TRUETYPE_FONT, file));
            } catch (FontFormatException e) {
                throw new IOException(e);
            }
        }
    }

    /** Draws in points. */
    private interface Painting {
        void on(Graphics2D target) throws IOException;
    }

    private static BufferedImage image(Painting painting) throws IOException {
        int width = (int) (SCENE.width() * DOTS);
        int height = (int) (SCENE.height() * DOTS);
        BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = image.createGraphics();
        graphics.setColor(Color.WHITE);
        graphics.fillRect(0, 0, width, height);
        graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        graphics.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
        graphics.scale(DOTS, DOTS);
        painting.on(graphics);
        graphics.dispose();
        return image;
    }

    /** How many cells, of some 50,000, are clearly darker or lighter than in the window. */
    private static long differing(BufferedImage picture) throws IOException {
        double[] window = ink(image(g -> ChartPainter.paint(SCENE, g)));
        double[] other = ink(picture);
        long differing = 0;
        for (int i = 0; i < window.length; i++) {
            differing += Math.abs(window[i] - other[i]) > TOLERANCE ? 1 : 0;
        }
        return differing;
    }

    /** How dark each cell is, from 0 to 1. */
    private static double[] ink(BufferedImage image) {
        int side = CELL * DOTS;
        int columns = (int) (SCENE.width() / CELL);
        int rows = (int) (SCENE.height() / CELL);
        double[] ink = new double[columns * rows];
        for (int y = 0; y < rows * side; y++) {
            for (int x = 0; x < columns * side; x++) {
                int rgb = image.getRGB(x, y);
                int light = ((rgb >> 16) & 255) + ((rgb >> 8) & 255) + (rgb & 255);
                ink[y / side * columns + x / side] += (765 - light) / 765.0 / side / side;
            }
        }
        return ink;
    }
}
