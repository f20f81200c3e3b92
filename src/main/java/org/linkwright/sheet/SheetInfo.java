package org.linkwright.sheet;

/**
 * A sheet of a workbook.
 *
 * @param index from 0
 * @param name as the file has it; empty for a file that has one table and no names
 * @param hidden whether the file hides it; it is read all the same
 */
public record SheetInfo(int index, String name, boolean hidden) {}
