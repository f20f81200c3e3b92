package org.linkwright.desktop.inspector;

import org.linkwright.chart.ChartGroup;
import org.linkwright.desktop.shared.Formats;
import org.linkwright.desktop.shared.Words;

/** What a folded group is called beside the chart. */
final class GroupWords {
    private GroupWords() {}

    /** Its name, or what it stands for where it has none. */
    static String title(ChartGroup group) {
        return group.label().isBlank()
                ? Words.text("group.of", Formats.number(group.members().size()))
                : group.label();
    }
}
