package org.linkwright.sheet;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.linkwright.model.Issue;
import org.linkwright.model.Messages;

/** Reports, statements and notifications of a bank in the XML of ISO 20022: camt.052, camt.053, camt.054. */
final class CamtFormat implements Format {
    private static final Messages MESSAGES = Messages.of(CamtFormat.class);
    private static final Pattern START =
            Pattern.compile("(?s)\\s*(?:\u00EF\u00BB\u00BF)?\\s*<.{0,2000}?[:.]camt\\.05[234]\\..*");
    private static final int BEGINNING = 4096;

    @Override
    public Optional<Workbook> open(Content content) throws IOException {
        int length = Math.min(content.head().length, BEGINNING);
        String start = new String(content.head(), 0, length, StandardCharsets.ISO_8859_1);
        if (!START.matcher(start).matches()) {
            return Optional.empty();
        }
        List<Issue> notices = new ArrayList<>();
        try (CamtRows rows = new CamtRows(new Xml(content.stream()))) {
            rows.next();
            if (!rows.hasNext()) {
                notices.add(MESSAGES.issue("STATEMENT_EMPTY", content.name()));
            }
        }
        Book.Facts facts = Book.Facts.of("camt", List.of(new SheetInfo(0, "", false)), notices);
        return Optional.of(new Book(facts, sheet -> new CamtRows(new Xml(content.stream())), () -> {}));
    }
}
