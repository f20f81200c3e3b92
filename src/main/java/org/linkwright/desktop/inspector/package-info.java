/**
 * What is known of the selection, down to the raw cells: {@link org.linkwright.desktop.inspector.Inspector} shows an entity, a
 * line, several entities, or a row.
 */
package org.linkwright.desktop.inspector;
