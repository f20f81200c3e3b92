package org.linkwright.chart;

import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.linkwright.model.Identifier;

/**
 * What a person added to a chart that the case does not say.
 *
 * @param groups in the order in which they were made
 * @param notes texts, frames and callouts, in the order in which they were made
 * @param pictures by the entity in whose node they are drawn
 */
public record Additions(List<ChartGroup> groups, List<Note> notes, SortedMap<Identifier, Portrait> pictures) {
    public static final Additions NONE = new Additions(List.of(), List.of(), new TreeMap<>());

    public Additions withGroups(List<ChartGroup> newGroups) {
        return new Additions(List.copyOf(newGroups), notes, pictures);
    }

    public Additions withNotes(List<Note> newNotes) {
        return new Additions(groups, List.copyOf(newNotes), pictures);
    }

    public Additions withPictures(SortedMap<Identifier, Portrait> newPictures) {
        return new Additions(groups, notes, newPictures);
    }
}
