package org.linkwright.store;

import java.util.List;
import java.util.Optional;
import org.linkwright.model.Entity;
import org.linkwright.model.SourceRef;

/**
 * Something in the case that a search found.
 *
 * @param entities what was found: an entity alone, or the ends of an event
 * @param text the words that match, for a person
 * @param event number of the event; 0 where an entity itself was found
 * @param row where it stands, if it is an event
 */
public record SearchHit(List<Entity> entities, String text, long event, Optional<SourceRef> row) {}
