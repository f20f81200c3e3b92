package org.linkwright.exhibit;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.apache.poi.ooxml.POIXMLProperties;
import org.apache.poi.xslf.usermodel.XMLSlideShow;
import org.linkwright.chart.Scene;

/**
 * PowerPoint slides: a page a slide; what belongs together is a named group, forms and texts can be edited, lines between
 * nodes are connectors glued to them. No clock, no random ids.
 */
final class SlidesFormat implements Format {
    /** The earliest time that ZIP can write. */
    @Override
    public String id() {
        return "pptx";
    }

    @Override
    public byte[] write(Document document) throws IOException {
        try (XMLSlideShow show = new XMLSlideShow()) {
            Scene first = document.pages().getFirst();
            show.setPageSize(new java.awt.Dimension((int) Math.round(first.width()), (int) Math.round(first.height())));
            for (Scene scene : document.pages()) {
                new SlideWriter(show.createSlide()).write(scene);
            }
            describe(show, document);
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            show.write(out);
            return PackageClock.stopped(out.toByteArray());
        }
    }

    private static void describe(XMLSlideShow show, Document document) {
        POIXMLProperties.CoreProperties properties = show.getProperties().getCoreProperties();
        properties.setTitle(document.title());
        properties.setCreator("Linkwright");
        properties.setDescription("Exhibit hash " + document.hash());
        PackageClock.stop(properties);
    }

    @Override
    public String text(byte[] file) throws IOException {
        StringBuilder text = new StringBuilder();
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(file))) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                if (entry.getName().endsWith(".xml") || entry.getName().endsWith(".rels")) {
                    String xml = new String(in.readAllBytes(), StandardCharsets.UTF_8);
                    text.append(Xml.unescape(xml)).append('\n');
                }
            }
        }
        return text.toString();
    }
}
