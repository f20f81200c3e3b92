package org.linkwright.sheet;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.linkwright.model.Issue;
import org.linkwright.model.Messages;

/** Bank statements in the SWIFT formats MT940 and MT942. */
final class Mt940Format implements Format {
    private static final Messages MESSAGES = Messages.of(Mt940Format.class);
    private static final Pattern START = Pattern.compile(
            "(?s)\\s*(?::6[0-5][FM]?:[CD]\\d{6}[A-Z]{3}.*|.{0,400}?(?:^|\\R|[{]4:\\R?):20:[^\\r\\n]*\\R.{0,400}?:25P?:.*)");
    private static final int BEGINNING = 4096;

    private final Access access;

    Mt940Format(Access access) {
        this.access = access;
    }

    @Override
    public Optional<Workbook> open(Content content) throws IOException {
        int length = Math.min(content.head().length, BEGINNING);
        String start = new String(content.head(), 0, length, StandardCharsets.ISO_8859_1);
        if (!START.matcher(start).matches()) {
            return Optional.empty();
        }
        Optional<Encoding> found = access.encoding().isPresent()
                ? Encoding.of(content, access.encoding().get())
                : Encoding.of(content);
        if (found.isEmpty()) {
            return Optional.empty();
        }
        Encoding encoding = found.get();
        List<Issue> notices = new ArrayList<>();
        if (!encoding.notice().isEmpty()) {
            notices.add(MESSAGES.issue(
                    encoding.notice(), content.name(), encoding.charset().name()));
        }
        try (Mt940Rows rows = new Mt940Rows(reader(content, encoding))) {
            rows.next();
            if (!rows.hasNext()) {
                notices.add(MESSAGES.issue("STATEMENT_EMPTY", content.name()));
            }
        }
        Book.Facts facts = new Book.Facts(
                "mt940", encoding.charset().name(), "", false, List.of(new SheetInfo(0, "", false)), notices);
        return Optional.of(new Book(facts, sheet -> new Mt940Rows(reader(content, encoding)), () -> {}));
    }

    private static BufferedReader reader(Content content, Encoding encoding) throws IOException {
        InputStream in = content.stream();
        in.skipNBytes(encoding.mark());
        return new BufferedReader(new InputStreamReader(in, encoding.charset()));
    }
}
