package org.linkwright.operation;

import org.linkwright.model.Category;
import org.linkwright.model.Entity;
import org.linkwright.model.EntityKind;
import org.linkwright.model.LinkwrightException;
import org.linkwright.model.Messages;
import org.linkwright.store.CaseFile;

/** Decides what a person is in the case: suspect, victim, witness … The decision and its reason are kept. */
public final class Categorise {
    private static final Messages MESSAGES = Messages.of(Categorise.class);

    private final CaseFile target;

    public Categorise(CaseFile target) {
        this.target = target;
    }

    /** Refused without a reason, and for what is no person. */
    public void run(Entity person, Category category, String reason) throws LinkwrightException {
        if (!person.kind().equals(EntityKind.PERSON)) {
            throw new LinkwrightException(MESSAGES.issue("CATEGORY_OF_PERSONS_ONLY", person.key()));
        }
        if (reason.isBlank()) {
            throw new LinkwrightException(MESSAGES.issue("REASON_MISSING"));
        }
        target.categorise(person.identifier(), category, reason.strip());
    }
}
