/**
 * Bringing files in: {@link org.linkwright.desktop.imports.ImportSheet} asks what the files can't answer, shows progress, and then
 * the reconciled result; {@link org.linkwright.desktop.imports.LedgerPane} is the account of every row.
 */
package org.linkwright.desktop.imports;
