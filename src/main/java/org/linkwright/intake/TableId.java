package org.linkwright.intake;

/**
 * Which table of a file.
 *
 * @param sheet name of its sheet; empty where the file has no names
 * @param headerRow row of its header; 0 where it has none
 */
public record TableId(String sheet, long headerRow) {}
