package org.linkwright.exhibit;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** Sizes of paper, across, in points. */
enum Paper {
    LETTER(792, 612, 44),
    A4(842, 595, 44),
    TABLOID(1224, 792, 90),
    A3(1191, 842, 90);

    final double width;
    final double height;

    /** So many entities can be read on it. */
    final int legible;

    Paper(double width, double height, int legible) {
        this.width = width;
        this.height = height;
        this.legible = legible;
    }

    static Optional<Paper> of(String id) {
        return Arrays.stream(values()).filter(paper -> paper.id().equals(id)).findFirst();
    }

    String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    static String ids() {
        return Arrays.stream(values()).map(Paper::id).collect(Collectors.joining(", "));
    }
}
