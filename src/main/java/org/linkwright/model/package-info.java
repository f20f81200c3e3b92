/**
 * The records that every package shares: identifiers, entities, events, links, source references, grades, issues. They
 * hold no logic beyond their invariants. Start at {@link org.linkwright.model.Event}.
 */
package org.linkwright.model;
