/** The program: {@link org.linkwright.Main} starts it, {@link org.linkwright.Wiring} builds what lives long. */
package org.linkwright;
