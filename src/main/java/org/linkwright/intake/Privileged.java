package org.linkwright.intake;

import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.linkwright.model.Identifier;
import org.linkwright.model.LinkwrightException;
import org.linkwright.store.CaseFile;

/**
 * Identifiers, such as a lawyer's numbers, whose records nobody may see: a row that names one is counted and left in the
 * original, and nothing of it enters the case.
 */
record Privileged(Set<Identifier> identifiers) {
    /** The rule by which such a row is set aside, as the ledger writes it. */
    static final String RULE = "PRIVILEGED";

    static final Privileged NOBODY = new Privileged(Set.of());

    static Privileged of(CaseFile target) throws LinkwrightException {
        return new Privileged(target.privileged());
    }

    /** Whether a row names one of them in any role. */
    boolean isIn(Draft draft) {
        if (identifiers.isEmpty()) {
            return false;
        }
        Stream<Optional<Draft.Party>> ends = draft.events().stream().flatMap(e -> Stream.of(e.from(), e.to()));
        Stream<Optional<Draft.Party>> stated = draft.facts().stream().map(Draft.Fact::object);
        Stream<Identifier> parties =
                Stream.concat(ends, stated).flatMap(Optional::stream).map(Draft.Party::identifier);
        Stream<Identifier> others = Stream.concat(
                draft.mentions().stream().map(Draft.Mention::identifier),
                draft.facts().stream().map(Draft.Fact::subject));
        return Stream.concat(parties, others).anyMatch(identifiers::contains);
    }
}
