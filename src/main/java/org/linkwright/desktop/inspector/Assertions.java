package org.linkwright.desktop.inspector;

import java.util.Collection;
import java.util.Comparator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.linkwright.desktop.shared.CaseSession;
import org.linkwright.desktop.shared.Formats;
import org.linkwright.desktop.shared.Words;
import org.linkwright.model.Assertion;
import org.linkwright.model.Identifier;

/** How assertions are written. */
final class Assertions {
    /** Graded ones before others, the better grade first: in every scheme it comes first in the alphabet. */
    static final Comparator<Assertion> BEST_FIRST = Comparator.comparing(
                    (Assertion assertion) -> !assertion.grade().isGiven())
            .thenComparing(assertion -> assertion.grade().value())
            .thenComparingLong(Assertion::id);

    private Assertions() {}

    /** Whom or what an assertion names. */
    static String object(CaseSession session, Assertion assertion) {
        String text = assertion.object().map(id -> name(session, id)).orElse(assertion.value());
        return session.pseudonyms().mask(text);
    }

    /** What an identifier is called. */
    static String name(CaseSession session, Identifier id) {
        return session.overview().entities().values().stream()
                .flatMap(Collection::stream)
                .filter(entity -> entity.identifier().equals(id))
                .findFirst()
                .map(session::name)
                .orElseGet(() -> session.pseudonyms().key(id));
    }

    /** Its dates, grade and origin: {@code 3 Mar – 9 Apr 2024 · B2 · stated by calls.csv, row 12}. */
    static String terms(CaseSession session, Assertion assertion) {
        String origin = assertion
                .row()
                .map(row -> Words.text("assertion.row", session.fileName(row), Formats.number(row.row())))
                .orElseGet(() -> Words.text("assertion.author", assertion.author()));
        return Stream.of(
                        Formats.days(assertion.from(), assertion.to()),
                        assertion.grade().value(),
                        origin)
                .filter(term -> !term.isEmpty())
                .collect(Collectors.joining(" · "));
    }
}
