package org.linkwright.normalize;

import org.linkwright.model.Identifier;

/**
 * A telephone number as it was dialled or written.
 *
 * @param identifier the number itself, without extension: what makes two records meet
 * @param extension digits dialled after the call was answered; empty where there are none
 */
public record Dialled(Identifier identifier, String extension) {
    public String canonical() {
        return extension.isEmpty() ? identifier.key() : identifier.key() + ";ext=" + extension;
    }
}
