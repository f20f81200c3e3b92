/**
 * The chart on screen. {@link org.linkwright.desktop.chartview.ChartView} is the control: it shows the last picture, shifted
 * and scaled, while {@link org.linkwright.desktop.chartview.Drawing} makes the next one in the background.
 */
package org.linkwright.desktop.chartview;
