package org.linkwright.graph;

import java.util.List;
import org.linkwright.model.Entity;
import org.linkwright.model.Identifier;
import org.linkwright.model.Link;

/**
 * What a query chose for a chart, and how much it did not.
 *
 * @param entities chosen, in order of kind and key
 * @param links all links between them that the query allows, in the order in which they came
 * @param hiddenEntities entities with allowed links that were left out, because they are too far away or too many
 * @param hiddenLinks allowed links that were left out with them
 * @param filteredEvents events with two ends that are not of the kinds or not in the period asked for
 * @param unknown identifiers in focus that no allowed link has
 */
public record Selection(
        List<Entity> entities,
        List<Link> links,
        int hiddenEntities,
        int hiddenLinks,
        long filteredEvents,
        List<Identifier> unknown) {
    public Selection {
        entities = List.copyOf(entities);
        links = List.copyOf(links);
        unknown = List.copyOf(unknown);
    }
}
