package org.linkwright.store;

/**
 * Where something was seen.
 *
 * @param block number of the table
 * @param row number of the row
 * @param column from 1; 0 for the whole row
 * @param place in the text of the cell
 */
public record CellPart(long block, long row, int column, Span place) {}
