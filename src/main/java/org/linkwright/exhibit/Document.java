package org.linkwright.exhibit;

import java.util.List;
import org.linkwright.chart.Scene;

/**
 * What a format writes.
 *
 * @param pages the chart's page first
 * @param hash the exhibit's hash
 */
record Document(String title, List<Scene> pages, String hash) {}
