/**
 * What the user arranged, and how it looks: a {@link org.linkwright.chart.Chart} (items, positions, style) becomes a {@link
 * org.linkwright.chart.Scene}, a flat display list of named marks, which {@link org.linkwright.chart.ChartPainter} draws.
 */
package org.linkwright.chart;
