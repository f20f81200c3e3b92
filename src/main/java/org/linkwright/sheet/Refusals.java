package org.linkwright.sheet;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.linkwright.model.LinkwrightException;
import org.linkwright.model.Messages;

/** Kinds of file that hold no table Linkwright can read; each gets its own sentence and way out. */
final class Refusals implements Format {
    private static final Messages MESSAGES = Messages.of(Refusals.class);

    /** A kind of file by its first bytes. */
    private record Kind(String code, int... magic) {}

    private static final Kind[] KINDS = {
        new Kind("FORMAT_PDF", '%', 'P', 'D', 'F', '-'),
        new Kind("FORMAT_IMAGE", 0x89, 'P', 'N', 'G'),
        new Kind("FORMAT_IMAGE", 0xFF, 0xD8, 0xFF),
        new Kind("FORMAT_IMAGE", 'G', 'I', 'F', '8'),
        new Kind("FORMAT_IMAGE", 'I', 'I', '*', 0),
        new Kind("FORMAT_IMAGE", 'M', 'M', 0, '*'),
        new Kind("FORMAT_NO_TABLE", '{', '\\', 'r', 't', 'f'),
        new Kind("FORMAT_ARCHIVE", '7', 'z', 0xBC, 0xAF),
        new Kind("FORMAT_ARCHIVE", 'R', 'a', 'r', '!'),
        new Kind("FORMAT_ARCHIVE", 0xFD, '7', 'z', 'X', 'Z'),
        new Kind("FORMAT_ARCHIVE", 'B', 'Z', 'h'),
        new Kind("FORMAT_DATABASE", 'S', 'Q', 'L', 'i', 't', 'e', ' ', 'f'),
    };

    /** Files of text that are not tables, and read as tables would be nonsense. */
    private static final Map<String, Pattern> TEXTS = Map.of(
            "FORMAT_NACHA", Pattern.compile("(?s)101[ \\d]{20}[^\\r\\n]{71}\\R5[^\\r\\n]{93}\\R.*"),
            "FORMAT_OFX", Pattern.compile("(?s)\\s*(?:OFXHEADER:|<\\?OFX |(?:<\\?xml[^>]*>\\s*)?<OFX>).*"),
            "FORMAT_QIF", Pattern.compile("(?s)\\s*!(?:Type|Account|Option):?.*"),
            "FORMAT_SYLK", Pattern.compile("(?s)ID;P.*"),
            "FORMAT_DIF", Pattern.compile("(?s)TABLE\\R0,1\\R.*"));

    @Override
    public Optional<Workbook> open(Content content) throws LinkwrightException {
        if (content.size() == 0) {
            throw refusal("FILE_EMPTY", content);
        }
        for (Kind kind : KINDS) {
            if (content.startsWith(kind.magic())) {
                throw refusal(kind.code(), content);
            }
        }
        int length = Math.min(content.head().length, 4096);
        String start = new String(content.head(), 0, length, StandardCharsets.ISO_8859_1);
        for (Map.Entry<String, Pattern> text : TEXTS.entrySet()) {
            if (text.getValue().matcher(start).matches()) {
                throw refusal(text.getKey(), content);
            }
        }
        return Optional.empty();
    }

    private static LinkwrightException refusal(String code, Content content) {
        return new LinkwrightException(MESSAGES.issue(code, content.name()));
    }
}
