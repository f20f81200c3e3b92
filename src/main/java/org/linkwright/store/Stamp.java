package org.linkwright.store;

/**
 * Who changes the case, and when.
 *
 * @param at UTC, ISO 8601 to a hundredth of a second
 */
record Stamp(String author, String at) {}
