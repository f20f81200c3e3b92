package org.linkwright.sheet;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveInputStream;

/** The files of a ZIP archive whose end, and with it its table of contents, is missing. */
final class ZipRest {
    private ZipRest() {}

    /** What could be read, up to the first damage; the last file may be cut. At most {@code most} bytes, in memory. */
    static List<Member> of(Content content, int most) throws IOException {
        List<Member> members = new ArrayList<>();
        int left = most;
        try (InputStream in = content.stream();
                ZipArchiveInputStream zip = new ZipArchiveInputStream(in)) {
            for (ZipArchiveEntry entry = next(zip); entry != null; entry = next(zip)) {
                if (entry.isDirectory()) {
                    continue;
                }
                byte[] bytes = beginning(zip, left);
                left -= bytes.length;
                if (bytes.length > 0) {
                    members.add(new Member(
                            entry.getName(),
                            Math.max(bytes.length, entry.getCompressedSize()),
                            true,
                            () -> new ByteArrayInputStream(bytes)));
                }
            }
        }
        return members;
    }

    private static ZipArchiveEntry next(ZipArchiveInputStream zip) {
        try {
            return zip.getNextEntry();
        } catch (IOException e) {
            // the damage begins here; what comes before is kept, and the cut is told
            return null;
        }
    }

    /** The bytes of an entry up to its end or to the damage. */
    private static byte[] beginning(ZipArchiveInputStream zip, int most) {
        byte[] bytes = new byte[Math.min(most, 1 << 16)];
        int length = 0;
        try {
            while (length < most) {
                if (length == bytes.length) {
                    bytes = Arrays.copyOf(bytes, (int) Math.min(most, 2L * length));
                }
                int n = zip.read(bytes, length, bytes.length - length);
                if (n < 0) {
                    break;
                }
                length += n;
            }
        } catch (IOException e) {
            // as above: the beginning counts
            return Arrays.copyOf(bytes, length);
        }
        return Arrays.copyOf(bytes, length);
    }
}
