package org.linkwright.sheet;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.linkwright.model.Issue;
import org.linkwright.model.Messages;

/** Text tables with any delimiter in any encoding, and plain text, whose rows are its lines. */
final class TextFormat implements Format {
    private static final Messages MESSAGES = Messages.of(TextFormat.class);

    private final Access access;

    TextFormat(Access access) {
        this.access = access;
    }

    @Override
    public Optional<Workbook> open(Content content) throws IOException {
        Optional<Encoding> found = access.encoding().isPresent()
                ? Encoding.of(content, access.encoding().get())
                : Encoding.of(content);
        if (found.isEmpty()) {
            return Optional.empty();
        }
        Encoding encoding = found.get();
        byte[] head = content.head();
        String sample = new String(head, encoding.mark(), head.length - encoding.mark(), encoding.charset());
        Dialect dialect = Dialects.of(sample, content.isShort());
        List<Issue> notices = new ArrayList<>();
        if (!encoding.notice().isEmpty()) {
            notices.add(MESSAGES.issue(
                    encoding.notice(), content.name(), encoding.charset().name()));
        }
        Book.Facts facts = new Book.Facts(
                dialect.isTable() ? "csv" : "text",
                encoding.charset().name(),
                dialect.isTable() ? String.valueOf(dialect.delimiter()) : "",
                false,
                List.of(new SheetInfo(0, "", false)),
                notices);
        return Optional.of(new Book(facts, sheet -> new TextRows(reader(content, encoding), dialect), () -> {}));
    }

    private static Reader reader(Content content, Encoding encoding) throws IOException {
        InputStream in = content.stream();
        in.skipNBytes(encoding.mark());
        return new InputStreamReader(in, encoding.charset());
    }
}
