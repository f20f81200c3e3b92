/**
 * Graph → coordinates, on primitive arrays; knows nothing of cases or of drawing. A layout is one class that implements
 * {@link org.linkwright.layout.Layout} and one line in {@link org.linkwright.layout.Layouts}.
 */
package org.linkwright.layout;
