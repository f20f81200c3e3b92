package org.linkwright.sample;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.zip.Inflater;
import java.util.zip.InflaterInputStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class DeflateTest {
    @Property(tries = 200)
    void zlibReadsBackWhatWasPacked(@ForAll byte[] data) throws IOException {
        assertArrayEquals(data, unpack(Deflate.pack(data)));
    }

    @Test
    void packsRepetitionsLongerThanAMatchAndFartherThanTheWindow() throws IOException {
        byte[] data = ("a".repeat(1000) + "the same words " + "0123456789".repeat(4000) + "the same words ")
                .getBytes(StandardCharsets.US_ASCII);
        byte[] packed = Deflate.pack(data);
        assertArrayEquals(data, unpack(packed));
        assertTrue(packed.length < data.length / 20, () -> "Packed to " + packed.length);
    }

    private static byte[] unpack(byte[] packed) throws IOException {
        Inflater raw = new Inflater(true);
        try (InputStream in = new InflaterInputStream(new ByteArrayInputStream(packed), raw)) {
            return in.readAllBytes();
        } finally {
            raw.end();
        }
    }
}
