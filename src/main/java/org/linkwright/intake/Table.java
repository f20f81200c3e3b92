package org.linkwright.intake;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.linkwright.sheet.SheetInfo;

/**
 * A table found in a sheet.
 *
 * @param number from 1 within the file's sheet
 * @param sheet where it is
 * @param header its names
 * @param layout the layout it was recognised as, or the general names
 * @param recognised how it was recognised
 * @param mapping what its columns mean
 * @param preamble texts above it, each with its cells
 */
record Table(
        int number,
        SheetInfo sheet,
        Header header,
        Profiles.NamedColumns layout,
        Recognised recognised,
        Mapping mapping,
        List<List<String>> preamble) {

    /** How a table's layout was known. */
    enum Recognised {
        BY_PROFILE,
        BY_NAMES,
        BY_CONTENT
    }

    /**
     * The table with columns that mean what a person says.
     *
     * @param roles number from 1 → lower-case role
     */
    Table with(Map<Integer, String> roles) {
        Mapping changed = mapping;
        for (Map.Entry<Integer, String> said : roles.entrySet()) {
            int index = said.getKey() - 1;
            Role role = Role.valueOf(said.getValue().toUpperCase(Locale.ROOT));
            if (mapping.role(index) != role) {
                Profile.Column column = new Profile.Column(List.of(header.name(index)), role, "", "", 0, Map.of());
                changed = changed.with(new Mapping.Mapped(index, header.name(index), column));
            }
        }
        return new Table(number, sheet, header, layout, recognised, changed, preamble);
    }

    TableId id() {
        int first = 0;
        while (first < header.names().size() && header.names().get(first).isBlank()) {
            first++;
        }
        return new TableId(sheet.name(), headerRow(), first < header.names().size() ? first + 1 : 0);
    }

    /** What tables of the same layout and the same header have in common; empty where nothing is named. */
    String signature() {
        boolean named = header.folded().stream().anyMatch(name -> !name.isEmpty());
        return named ? profile().id() + "|" + String.join("|", header.folded()) : "";
    }

    /** Whether its rows describe other tables. */
    boolean isDescription() {
        return profile().id().equals(Descriptions.PROFILE);
    }

    Profile profile() {
        return layout.profile();
    }

    /** How the layout is written into the case. */
    String reference() {
        return recognised == Recognised.BY_CONTENT ? "content@1" : profile().reference();
    }

    long headerRow() {
        return header.rows().isEmpty() ? 0 : header.rows().getLast();
    }
}
