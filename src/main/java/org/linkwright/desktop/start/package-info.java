/** The first screen: {@link org.linkwright.desktop.start.StartScreen}. */
package org.linkwright.desktop.start;
