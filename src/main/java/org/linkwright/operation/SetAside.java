package org.linkwright.operation;

import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import org.linkwright.model.Identifier;
import org.linkwright.model.LinkwrightException;
import org.linkwright.model.Messages;
import org.linkwright.normalize.Context;
import org.linkwright.normalize.Emails;
import org.linkwright.normalize.Phones;
import org.linkwright.normalize.Reading;
import org.linkwright.store.CaseFile;

/**
 * The privileged numbers and addresses of a case, such as a lawyer's. Rows that name one are set aside unseen by the imports
 * that follow; what was imported before stays until its import is undone and made again.
 */
public final class SetAside {
    private static final Messages MESSAGES = Messages.of(SetAside.class);

    private final CaseFile target;
    private final Context context;

    /** @param region ISO 3166 code of the country of national numbers; empty where there is none */
    public SetAside(CaseFile target, String region) {
        this.target = target;
        this.context = Context.NONE.withRegion(region);
    }

    /** Adds phone numbers and e-mail addresses in any spelling; all of them or, where one can't be read, none. */
    public SortedSet<Identifier> add(List<String> written) throws LinkwrightException {
        SortedSet<Identifier> all = list();
        all.addAll(read(written));
        target.setPrivileged(all);
        return all;
    }

    /** Removes some; what is not on the list is refused. */
    public SortedSet<Identifier> remove(List<String> written) throws LinkwrightException {
        SortedSet<Identifier> all = list();
        for (Identifier identifier : read(written)) {
            if (!all.remove(identifier)) {
                throw new LinkwrightException(MESSAGES.issue("PRIVILEGED_UNKNOWN", identifier.key()));
            }
        }
        target.setPrivileged(all);
        return all;
    }

    /** The list, in order. */
    public SortedSet<Identifier> list() throws LinkwrightException {
        return new TreeSet<>(target.privileged());
    }

    private SortedSet<Identifier> read(List<String> written) throws LinkwrightException {
        SortedSet<Identifier> read = new TreeSet<>();
        for (String text : written) {
            Reading<Identifier> reading =
                    text.indexOf('@') > 0 ? Emails.read(text, context) : Phones.read(text, context);
            if (!reading.isUsable()) {
                throw new LinkwrightException(MESSAGES.issue("PRIVILEGED_NOT_READ", text));
            }
            read.addAll(reading.values());
        }
        return read;
    }
}
