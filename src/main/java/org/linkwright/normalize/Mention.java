package org.linkwright.normalize;

import java.util.List;
import org.linkwright.model.Identifier;

/**
 * An identifier that stands in a text.
 *
 * @param start where it begins, as an index of {@code char}s
 * @param end the index behind it
 * @param identifier what was found
 * @param flags {@link Flag#OBFUSCATED} where it was written so that programs would miss it, and what its reader says
 */
public record Mention(int start, int end, Identifier identifier, List<Flag> flags) {
    public boolean isObfuscated() {
        return flags.contains(Flag.OBFUSCATED);
    }
}
