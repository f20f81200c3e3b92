package org.linkwright.sample;

/**
 * An event of which a row gives a day that no calendar has.
 *
 * @param about what the row says beside the day
 * @param row its text: two such rows are two events
 */
record Undated(Object about, String row) {}
