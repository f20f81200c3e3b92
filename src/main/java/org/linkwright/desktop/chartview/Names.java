package org.linkwright.desktop.chartview;

import org.linkwright.model.Identifier;

/** The names that marks of a scene have. */
final class Names {
    private Names() {}

    /** The name of a node's marks. */
    static String of(Identifier id) {
        return id.kind() + ":" + id.key();
    }
}
