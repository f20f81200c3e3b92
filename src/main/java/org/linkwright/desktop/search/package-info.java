/** Search over everything in the case while typing: {@link org.linkwright.desktop.search.SearchField}. */
package org.linkwright.desktop.search;
