package org.linkwright.sheet;

import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Which cell styles of an Excel 2 to 95 file show a date. */
final class OldExcelStyles {
    /** The number of a format that a file defines itself: the built-in ones of Excel 97 do not hold here. */
    private static final int OWN = 164;

    private final Map<Integer, String> formats = new HashMap<>();
    private final List<Integer> formatOfStyle = new ArrayList<>();

    /** Takes the records of formats and styles; others are no matter. */
    void add(OldExcelRecord record, Charset charset) {
        switch (record.type()) {
            // BIFF2 and BIFF3 count the formats as they come
            case 0x001E -> formats.put(formats.size(), record.textAt(0, 1, charset));
            case 0x041E -> formats.put(record.shortAt(0), record.textAt(2, 1, charset));
            case 0x0043 -> formatOfStyle.add(record.byteAt(2) & 0x3F);
            case 0x0243, 0x0443 -> formatOfStyle.add(record.byteAt(1));
            case 0x00E0 -> formatOfStyle.add(record.shortAt(2));
            default -> {}
        }
    }

    Optional<DateStyle> ofStyle(int style) {
        return style < formatOfStyle.size() ? ofFormat(formatOfStyle.get(style)) : Optional.empty();
    }

    Optional<DateStyle> ofFormat(int format) {
        String code = formats.get(format);
        return code == null || code.isEmpty() ? DateStyle.of(format, "") : DateStyle.of(OWN, code);
    }
}
