/**
 * The window. {@link org.linkwright.desktop.Desktop} starts it; each sub-package is one screen, {@code shared} is what the
 * screens have in common. Nothing here changes a case but through {@code operation}.
 */
package org.linkwright.desktop;
