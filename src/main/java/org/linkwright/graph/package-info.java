/**
 * Who is connected to whom: {@link org.linkwright.graph.GraphQuery} chooses from the links of a case, {@link org.linkwright.graph.Selection} is
 * the answer with what it leaves out, {@link org.linkwright.graph.CompactGraph} holds a whole case in arrays and
 * {@link org.linkwright.graph.ChartedGraph} the part that is drawn.
 */
package org.linkwright.graph;
