package org.linkwright.exhibit;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDateTime;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.apache.poi.ooxml.POIXMLProperties;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;

/** Keeps the machine's clock out of Office files, so that the same content gives the same bytes. */
final class PackageClock {
    private static final LocalDateTime EPOCH = LocalDateTime.of(1980, 1, 1, 0, 0);

    private PackageClock() {}

    /** Writes fixed times into the properties of a document. */
    static void stop(POIXMLProperties.CoreProperties properties) {
        try {
            properties.setCreated(EPOCH + ":00Z");
            properties.setModified(EPOCH + ":00Z");
        } catch (InvalidFormatException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The same ZIP with a fixed time at every entry. */
    static byte[] stopped(byte[] file) throws IOException {
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
}
