/**
 * Raw text → canonical value, or the reason why there is none. Pure functions: the same text in the same {@link
 * org.linkwright.normalize.Context} gives the same {@link org.linkwright.normalize.Reading} on every machine. {@link
 * org.linkwright.normalize.Normalizer} lists them all; {@link org.linkwright.normalize.TextScan} finds identifiers in free text.
 */
package org.linkwright.normalize;
