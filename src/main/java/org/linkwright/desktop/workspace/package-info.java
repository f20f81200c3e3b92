/**
 * The window of an open case: {@link org.linkwright.desktop.workspace.Workspace} puts sources and entities at the left, charts in
 * the middle, the inspector at the right, and records at the foot.
 */
package org.linkwright.desktop.workspace;
