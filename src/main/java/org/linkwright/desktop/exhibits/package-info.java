/** Writing a chart for a court: {@link org.linkwright.desktop.exhibits.ExhibitPane}. */
package org.linkwright.desktop.exhibits;
