/** The program: {@code Main} starts it, {@code Wiring} builds what lives long. */
package org.linkwright;
