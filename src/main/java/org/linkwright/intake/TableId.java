package org.linkwright.intake;

/**
 * Which table of a file.
 *
 * @param sheet name of its sheet; empty where the file has no names
 * @param headerRow row of its header; 0 where it has none
 * @param column its first named column, from 1, which tells tables beside each other apart; 0 where none is named
 */
public record TableId(String sheet, long headerRow, int column) {}
