/** The drawer at the foot: {@link org.linkwright.desktop.records.RecordsDrawer} shows the events of the selection. */
package org.linkwright.desktop.records;
