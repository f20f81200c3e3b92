package org.linkwright.desktop.workspace;

import org.linkwright.model.Entity;
import org.linkwright.model.EntityKind;
import org.linkwright.store.Source;

/** A line of the pane at the left. */
sealed interface Entry {
    /** The head of a group. */
    record Heading(String key) implements Entry {}

    /** An imported file. */
    record OfSource(Source source) implements Entry {}

    /** A kind of entities and how many there are. */
    record OfKind(EntityKind kind, int number) implements Entry {}

    /** An entity. */
    record OfEntity(Entity entity) implements Entry {}

    /** A saved chart. */
    record OfChart(String name) implements Entry {}

    /** A sentence where a group is empty. */
    record Nothing(String key) implements Entry {}
}
