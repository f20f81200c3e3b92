package org.linkwright.layout;

import java.util.List;

/** All layouts. To add one: its class and a line here. */
public final class Layouts {
    public static final List<Layout> ALL = List.of(
            new OrganicLayout(),
            new CircleLayout(),
            new GroupedLayout(),
            new HierarchyLayout(),
            new PeacockLayout(),
            new TimelineLayout(),
            new GridLayout());

    private Layouts() {}

    /**
     * The layout with that id.
     *
     * @throws IllegalArgumentException where none has it
     */
    public static Layout of(String id) {
        return ALL.stream()
                .filter(layout -> layout.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(id));
    }
}
