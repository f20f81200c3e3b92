package org.linkwright.chart;

import org.linkwright.graph.GraphQuery;

/**
 * Which chart to build.
 *
 * @param title its title; empty for the case's
 * @param graph what of the case is on it
 * @param layout id of the layout
 * @param legible where neither a focus nor a number is asked for, at most about so many entities; 0 for no limit
 */
public record ChartQuery(String title, GraphQuery graph, String layout, int legible) {}
