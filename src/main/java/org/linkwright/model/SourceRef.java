package org.linkwright.model;

/**
 * Where something was read: file, sheet, row and column.
 *
 * @param sha256 hash of the file, 64 lower-case hexadecimal digits
 * @param sheet name of the sheet; empty for a file that has one table and no names
 * @param row number of the row as a spreadsheet program shows it, from 1
 * @param column number of the column from 1; 0 where the whole row is meant
 */
public record SourceRef(String sha256, String sheet, long row, int column) {}
