package org.linkwright.chart;

import java.util.List;

/**
 * The picture: what is drawn, in order, the first below. Everything that shows a chart reads it.
 *
 * @param x left edge of what is to be seen, in points
 * @param y upper edge
 * @param width of what is to be seen
 * @param height of what is to be seen
 * @param ground colour of the background, {@code 0xRRGGBB}
 */
public record Scene(double x, double y, double width, double height, int ground, List<Mark> marks) {}
