/**
 * Pages for a court: a chart with its title, legend, source key and hash, written in several formats; {@link
 * org.linkwright.exhibit.Exhibits} is the entry. To add a format: one class, one line in the list there.
 */
package org.linkwright.exhibit;
