package org.linkwright.exhibit;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.ImageTypeSpecifier;
import javax.imageio.ImageWriter;
import javax.imageio.metadata.IIOMetadata;
import javax.imageio.metadata.IIOMetadataNode;
import javax.imageio.stream.ImageInputStream;
import javax.imageio.stream.MemoryCacheImageOutputStream;
import org.linkwright.chart.ChartPainter;
import org.linkwright.chart.Scene;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;

/** PNG of the chart's page at 300 dots per inch; title and hash in its text chunks. The source key is not in it. */
final class PngFormat implements Format {
    private static final String METADATA = "javax_imageio_png_1.0";
    private static final double DOTS_PER_POINT = 300 / 72.0;
    private static final int DOTS_PER_METRE = (int) Math.round(300 / 0.0254);

    @Override
    public String id() {
        return "png";
    }

    @Override
    public byte[] write(Document document) throws IOException {
        BufferedImage image = paint(document.pages().getFirst());
        ImageWriter writer = ImageIO.getImageWritersByFormatName(id()).next();
        try {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            try (MemoryCacheImageOutputStream stream = new MemoryCacheImageOutputStream(out)) {
                writer.setOutput(stream);
                IIOMetadata metadata = writer.getDefaultImageMetadata(new ImageTypeSpecifier(image), null);
                metadata.mergeTree(METADATA, describe(document));
                writer.write(new IIOImage(image, null, metadata));
            }
            return out.toByteArray();
        } finally {
            writer.dispose();
        }
    }

    private static BufferedImage paint(Scene scene) {
        int width = (int) Math.round(scene.width() * DOTS_PER_POINT);
        int height = (int) Math.round(scene.height() * DOTS_PER_POINT);
        BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = image.createGraphics();
        graphics.setColor(new Color(scene.ground()));
        graphics.fillRect(0, 0, width, height);
        graphics.scale(DOTS_PER_POINT, DOTS_PER_POINT);
        ChartPainter.paint(scene, graphics);
        graphics.dispose();
        return image;
    }

    private static IIOMetadataNode describe(Document document) {
        IIOMetadataNode size = new IIOMetadataNode("pHYs");
        size.setAttribute("pixelsPerUnitXAxis", Integer.toString(DOTS_PER_METRE));
        size.setAttribute("pixelsPerUnitYAxis", Integer.toString(DOTS_PER_METRE));
        size.setAttribute("unitSpecifier", "meter");
        IIOMetadataNode hash = new IIOMetadataNode("tEXtEntry");
        hash.setAttribute("keyword", "ExhibitHash");
        hash.setAttribute("value", document.hash());
        IIOMetadataNode latin = new IIOMetadataNode("tEXt");
        latin.appendChild(hash);
        IIOMetadataNode title = new IIOMetadataNode("iTXtEntry");
        title.setAttribute("keyword", "Title");
        title.setAttribute("compressionFlag", "FALSE");
        title.setAttribute("compressionMethod", "0");
        title.setAttribute("languageTag", "");
        title.setAttribute("translatedKeyword", "");
        title.setAttribute("text", document.title());
        IIOMetadataNode international = new IIOMetadataNode("iTXt");
        international.appendChild(title);
        IIOMetadataNode root = new IIOMetadataNode(METADATA);
        root.appendChild(size);
        root.appendChild(latin);
        root.appendChild(international);
        return root;
    }

    /** Only what its text chunks say: pixels hold no text. */
    @Override
    public String text(byte[] file) throws IOException {
        ImageReader reader = ImageIO.getImageReadersByFormatName(id()).next();
        try (ImageInputStream in = ImageIO.createImageInputStream(new ByteArrayInputStream(file))) {
            reader.setInput(in);
            StringBuilder text = new StringBuilder();
            collect(reader.getImageMetadata(0).getAsTree(METADATA), text);
            return text.toString();
        } finally {
            reader.dispose();
        }
    }

    private static void collect(Node node, StringBuilder text) {
        for (int i = 0; i < node.getAttributes().getLength(); i++) {
            text.append(node.getAttributes().item(i).getNodeValue()).append('\n');
        }
        NodeList children = node.getChildNodes();
        for (int i = 0; i < children.getLength(); i++) {
            collect(children.item(i), text);
        }
    }
}
