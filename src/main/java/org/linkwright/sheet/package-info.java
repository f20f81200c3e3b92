/**
 * Any file → a stream of rows of cells, each with its place, its text and its type. {@link
 * org.linkwright.sheet.Workbooks#open} is the entry: it knows a file by its content, not by its name. To add a file
 * format: one class, one line in the list in {@code Workbooks}, one fixture.
 */
package org.linkwright.sheet;
