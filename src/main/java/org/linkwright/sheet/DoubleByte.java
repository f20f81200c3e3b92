package org.linkwright.sheet;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.util.Optional;

/**
 * Text in an encoding of Japan, Korea or China that takes two bytes for most characters. It is taken for such only where all
 * of it is well-formed and nearly all of it are the characters that are common there: kana, Hangul syllables, or the first
 * level of the Chinese sets (GB 2312, Big5), which are ordered by use.
 */
final class DoubleByte {
    private static final int FEWEST = 6;

    /** Counts of one way to pair the bytes. */
    private static final class Pairs {
        private int lead;
        private long pairs;
        private long common;
        private long lowTrails;
        private boolean broken;

        /** Share of the common ones, in percent; 0 where a byte does not fit. */
        private long share() {
            return broken || lead != 0 || pairs < FEWEST ? 0 : 100 * common / pairs;
        }

        private void end(boolean wellFormed, boolean isCommon, int trail) {
            broken |= !wellFormed;
            pairs++;
            common += isCommon ? 1 : 0;
            lowTrails += trail < 0x80 ? 1 : 0;
            lead = 0;
        }
    }

    private final Pairs japanese = new Pairs();
    private final Pairs korean = new Pairs();
    private final Pairs simplified = new Pairs();
    private final Pairs traditional = new Pairs();

    private DoubleByte() {}

    /** Reads the whole text; empty where it is in none of them. */
    static Optional<Charset> of(InputStream in) throws IOException {
        DoubleByte text = new DoubleByte();
        byte[] buffer = new byte[1 << 16];
        for (int n = in.read(buffer); n >= 0 && !text.isRefuted(); n = in.read(buffer)) {
            for (int i = 0; i < n; i++) {
                text.add(buffer[i] & 0xFF);
            }
        }
        return text.found().map(Charset::forName);
    }

    private boolean isRefuted() {
        return japanese.broken && korean.broken && simplified.broken && traditional.broken;
    }

    private Optional<String> found() {
        boolean manyLow = 100 * traditional.lowTrails > 15 * traditional.pairs;
        boolean fewLow = 100 * simplified.lowTrails < 10 * simplified.pairs;
        if (japanese.share() >= 30) {
            return Optional.of("windows-31j");
        }
        if (korean.share() >= 90 && fewLow) {
            return Optional.of("x-windows-949");
        }
        if (traditional.share() >= 85 && manyLow) {
            return Optional.of("Big5");
        }
        return simplified.share() >= 75 && fewLow ? Optional.of("GB18030") : Optional.empty();
    }

    private void add(int b) {
        addJapanese(b);
        addChinese(korean, b, korean.lead >= 0xB0 && korean.lead <= 0xC8 && b >= 0xA1);
        addChinese(simplified, b, simplified.lead >= 0xB0 && simplified.lead <= 0xD7 && b >= 0xA1);
        addChinese(traditional, b, traditional.lead >= 0xA4 && traditional.lead <= 0xC6);
    }

    /** Shift JIS: half-width kana are single bytes. */
    private void addJapanese(int b) {
        if (japanese.lead == 0) {
            boolean single = b < 0x80 || (b >= 0xA1 && b <= 0xDF);
            japanese.lead = single ? 0 : b;
        } else {
            boolean fits = japanese.lead != 0x80 && japanese.lead != 0xA0 && japanese.lead <= 0xFC;
            boolean kana = (japanese.lead == 0x82 && b >= 0x9F) || (japanese.lead == 0x83 && b <= 0x96);
            japanese.end(fits && b >= 0x40 && b != 0x7F && b <= 0xFC, kana, b);
        }
    }

    /** The frame that the sets of China and Korea share. */
    private static void addChinese(Pairs pairs, int b, boolean common) {
        if (pairs.lead == 0) {
            pairs.lead = b < 0x80 ? 0 : b;
        } else {
            boolean fits = pairs.lead > 0x80 && pairs.lead <= 0xFE && b >= 0x40 && b != 0x7F && b <= 0xFE;
            // punctuation and full-width signs tell nothing
            boolean sign = pairs.lead >= 0xA1 && pairs.lead <= 0xA3;
            pairs.end(fits, common || sign, b);
        }
    }
}
