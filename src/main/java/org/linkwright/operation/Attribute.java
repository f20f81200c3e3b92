package org.linkwright.operation;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import org.linkwright.model.Assertion;
import org.linkwright.model.EntityKind;
import org.linkwright.model.Grade;
import org.linkwright.model.Identifier;
import org.linkwright.model.LinkwrightException;
import org.linkwright.model.Messages;
import org.linkwright.store.CaseFile;

/** States that a person used an identifier, from when to when, and how sure that is. */
public final class Attribute {
    private static final Messages MESSAGES = Messages.of(Attribute.class);

    private final CaseFile target;
    private final String author;

    public Attribute(CaseFile target, String author) {
        this.target = target;
        this.author = author;
    }

    /**
     * What is claimed.
     *
     * @param identifier what was used
     * @param person who used it
     * @param name what the person is called, where the case does not know them yet
     */
    public record Claim(
            Identifier identifier,
            Identifier person,
            String name,
            Optional<LocalDate> from,
            Optional<LocalDate> to,
            Grade grade) {}

    /**
     * A person whom the analyst names. Within a case the analyst's word is one source: the same name is the same person
     * there, and not the person of that name in a return.
     */
    public static Identifier person(String name) {
        return new Identifier(EntityKind.PERSON, "case:" + name.strip().toLowerCase(Locale.ROOT));
    }

    /** Refused where the claim ends before it begins, or where somebody is said to use themselves. */
    public void run(Claim claim) throws LinkwrightException {
        if (claim.from().isPresent()
                && claim.to().isPresent()
                && claim.to().get().isBefore(claim.from().get())) {
            throw new LinkwrightException(MESSAGES.issue("PERIOD_ENDS_BEFORE_IT_BEGINS"));
        }
        if (claim.identifier().equals(claim.person())) {
            throw new LinkwrightException(
                    MESSAGES.issue("ATTRIBUTED_TO_ITSELF", claim.person().key()));
        }
        target.assertThat(new Assertion(
                0,
                claim.identifier(),
                Assertion.USED_BY,
                Optional.of(claim.person()),
                claim.name(),
                claim.from(),
                claim.to(),
                claim.grade(),
                author,
                Optional.empty()));
    }
}
