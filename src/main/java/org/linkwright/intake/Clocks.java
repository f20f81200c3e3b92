package org.linkwright.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.linkwright.sheet.Row;

/** Tells by its cells whether a column whose name could mean either holds dates, times of day or both. */
final class Clocks {
    private static final Pattern TIME = Pattern.compile(
            "\\d{1,2}[:.]\\d{2}([:.]\\d{2}([.,]\\d+)?)?( ?[AaPp]\\.?[Mm]\\.?)?|[0-2]\\d[0-5]\\d[0-5]\\d");
    private static final Pattern DAY = Pattern.compile("\\d{1,4}[-/.]\\d{1,2}[-/.]\\d{1,4}|\\d{8}");

    private Clocks() {}

    /** The mapping in which a time without a date is one, and a date beside such a time too. */
    static Mapping of(Mapping mapping, List<Row> sample) {
        List<Mapping.Mapped> dated = Stream.of(mapping.of(Role.DATETIME), mapping.of(Role.DATE))
                .flatMap(Stream::of)
                .toList();
        List<Mapping.Mapped> times =
                dated.stream().filter(column -> all(TIME, column, sample)).toList();
        boolean timed = mapping.has(Role.TIME) || !times.isEmpty();
        List<Mapping.Mapped> changed = new ArrayList<>();
        for (Mapping.Mapped column : mapping.columns()) {
            if (times.contains(column)) {
                changed.add(as(column, Role.TIME));
            } else if (timed && column.role() == Role.DATETIME && all(DAY, column, sample)) {
                changed.add(as(column, Role.DATE));
            } else {
                changed.add(column);
            }
        }
        return new Mapping(changed);
    }

    private static boolean all(Pattern form, Mapping.Mapped column, List<Row> sample) {
        List<String> texts = sample.stream()
                .map(row -> Texts.plain(row.cell(column.index()).text()))
                .filter(text -> !text.isEmpty())
                .toList();
        return !texts.isEmpty()
                && texts.stream().filter(text -> form.matcher(text).matches()).count() * 5 >= texts.size() * 4L;
    }

    private static Mapping.Mapped as(Mapping.Mapped mapped, Role role) {
        Profile.Column column = mapped.column();
        return new Mapping.Mapped(
                mapped.index(),
                mapped.name(),
                new Profile.Column(column.names(), role, column.kind(), column.of(), column.nth(), column.options()));
    }
}
