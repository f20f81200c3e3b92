package org.linkwright.desktop.shared;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.linkwright.model.Assertion;
import org.linkwright.model.Identifier;

/** What a person is said to have used: a person's events are the events of these. */
public final class Used {
    private Used() {}

    /** The entity itself, and every identifier that {@code assertions} say it used. */
    public static Set<Identifier> by(Identifier entity, List<Assertion> assertions) {
        Set<Identifier> own = new HashSet<>(Set.of(entity));
        assertions.stream()
                .filter(assertion -> assertion.predicate().equals(Assertion.USED_BY)
                        && assertion.object().filter(entity::equals).isPresent())
                .map(Assertion::subject)
                .forEach(own::add);
        return own;
    }
}
