/**
 * One class for each thing a person does to a case; the command line and the desktop call these, and nothing below them to
 * change a case. {@link org.linkwright.operation.ImportFiles} is where a case begins, {@link
 * org.linkwright.operation.ExportExhibit} where it leads.
 */
package org.linkwright.operation;
