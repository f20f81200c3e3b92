package org.linkwright.desktop.shared;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.linkwright.model.Assertion;
import org.linkwright.model.EntityKind;
import org.linkwright.model.Grade;
import org.linkwright.model.Identifier;

class UsedTest {
    private static final Identifier PERSON = new Identifier(EntityKind.PERSON, "name:1:a example");
    private static final Identifier OTHER = new Identifier(EntityKind.PERSON, "name:1:b sample");
    private static final Identifier PHONE = new Identifier(EntityKind.PHONE, "+12025550143");
    private static final Identifier HANDLE = new Identifier(EntityKind.HANDLE, "snapchat:example_user");

    @Test
    void aPersonHasTheEventsOfWhatOnlyThatPersonIsSaidToHaveUsed() {
        List<Assertion> assertions = List.of(
                statement(PHONE, Assertion.USED_BY, PERSON),
                statement(HANDLE, Assertion.USED_BY, OTHER),
                statement(HANDLE, "same-record", PERSON));

        assertEquals(Set.of(PERSON, PHONE), Used.by(PERSON, assertions));
        assertEquals(Set.of(PHONE), Used.by(PHONE, assertions));
    }

    private static Assertion statement(Identifier subject, String predicate, Identifier object) {
        return new Assertion(
                0,
                subject,
                predicate,
                Optional.of(object),
                "",
                Optional.empty(),
                Optional.empty(),
                Grade.NONE,
                "",
                Optional.empty());
    }
}
