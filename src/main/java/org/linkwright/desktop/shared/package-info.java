/**
 * What the screens have in common: the open case ({@link org.linkwright.desktop.shared.CaseSession}), words, formats, theme,
 * file dialogs, and the one place that shows errors.
 */
package org.linkwright.desktop.shared;
