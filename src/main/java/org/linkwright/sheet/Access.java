package org.linkwright.sheet;

import java.nio.charset.Charset;
import java.util.List;
import java.util.Optional;
import org.linkwright.model.LinkwrightException;
import org.linkwright.model.Messages;

/**
 * What a person gives for the reading of a file. It is kept nowhere.
 *
 * @param passwords tried one after the other where a file asks for one
 * @param limitsRaised whether archives may hold far more than usual
 * @param encoding of a text file, where the person knows better than the file shows
 */
public record Access(List<String> passwords, boolean limitsRaised, Optional<Charset> encoding) {
    public static final Access NONE = new Access(List.of(), false, Optional.empty());

    private static final Messages MESSAGES = Messages.of(Access.class);

    public Access {
        passwords = List.copyOf(passwords);
    }

    /** What to say of a file that none of the passwords opens. */
    LinkwrightException refusal(String name) {
        return new LinkwrightException(
                MESSAGES.issue(passwords.isEmpty() ? "PASSWORD_NEEDED" : "PASSWORD_WRONG", name));
    }

    /** Without the passwords: it may stand in a log. */
    @Override
    public String toString() {
        return "Access[" + passwords.size() + " passwords, limitsRaised=" + limitsRaised + ", encoding=" + encoding
                + "]";
    }
}
