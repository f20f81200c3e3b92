package org.linkwright.exhibit;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.apache.poi.ooxml.POIXMLProperties;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.xslf.usermodel.XMLSlideShow;
import org.linkwright.chart.Scene;

/**
 * PowerPoint slides: a page a slide; what belongs together is a named group, forms and texts can be edited, lines between
 * nodes are connectors glued to them. No clock, no random ids.
 */
final class SlidesFormat implements Format {
    /** The earliest time that ZIP can write. */
    private static final LocalDateTime EPOCH = LocalDateTime.of(1980, 1, 1, 0, 0);

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
            return withoutClock(out.toByteArray());
        }
    }

    private static void describe(XMLSlideShow show, Document document) {
        POIXMLProperties.CoreProperties properties = show.getProperties().getCoreProperties();
        properties.setTitle(document.title());
        properties.setCreator("Linkwright");
        properties.setDescription("Exhibit hash " + document.hash());
        try {
            properties.setCreated(EPOCH + ":00Z");
            properties.setModified(EPOCH + ":00Z");
        } catch (InvalidFormatException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The same ZIP with a fixed time at every entry. */
    private static byte[] withoutClock(byte[] file) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(file));
                ZipOutputStream zip = new ZipOutputStream(out)) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                ZipEntry fixed = new ZipEntry(entry.getName());
                fixed.setTimeLocal(EPOCH);
                zip.putNextEntry(fixed);
                in.transferTo(zip);
                zip.closeEntry();
            }
        }
        return out.toByteArray();
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
