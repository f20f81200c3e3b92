package org.linkwright.desktop.inspector;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Optional;
import org.linkwright.desktop.shared.CaseSession;
import org.linkwright.desktop.shared.Formats;
import org.linkwright.desktop.shared.Words;
import org.linkwright.model.Assertion;
import org.linkwright.model.Identifier;

/** How assertions are written. */
final class Assertions {
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

    /** Its dates, grade and author: {@code 3 Mar 2024 – 9 Apr 2024 · B2 · A. Example}. */
    static String terms(Assertion assertion) {
        StringBuilder terms = new StringBuilder();
        if (assertion.from().isPresent() || assertion.to().isPresent()) {
            append(terms, day(assertion.from()) + " – " + day(assertion.to()));
        }
        if (assertion.grade().isGiven()) {
            append(terms, assertion.grade().value());
        }
        append(
                terms,
                assertion.author().isEmpty()
                        ? Words.text("assertion.return")
                        : Words.text("assertion.author", assertion.author()));
        return terms.toString();
    }

    private static void append(StringBuilder terms, String term) {
        terms.append(terms.isEmpty() ? "" : " · ").append(term);
    }

    private static String day(Optional<LocalDate> day) {
        return day.map(Formats::day).orElse("…");
    }
}
