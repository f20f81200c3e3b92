package org.linkwright.layout;

/**
 * Where each node stands: x to the right, y down, one array element a node.
 */
public record Positions(float[] x, float[] y) {}
