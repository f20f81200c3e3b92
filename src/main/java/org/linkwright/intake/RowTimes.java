package org.linkwright.intake;

import java.time.Duration;
import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalLong;
import org.linkwright.model.Messages;
import org.linkwright.model.Moment;
import org.linkwright.model.Precision;
import org.linkwright.model.ZoneBasis;
import org.linkwright.normalize.Context;
import org.linkwright.normalize.Durations;
import org.linkwright.normalize.Flag;
import org.linkwright.normalize.Reading;
import org.linkwright.normalize.Times;
import org.linkwright.sheet.Cell;
import org.linkwright.sheet.CellType;

/** When the event of a row began and how long it lasted. */
final class RowTimes {
    private static final Messages MESSAGES = Messages.of(RowTimes.class);

    private final Contexts contexts;
    private final Words words;
    private final String serialFormat;
    private String lastDay = "";
    private String lastTime = "";

    RowTimes(Contexts contexts, Words words, boolean date1904) {
        this.contexts = contexts;
        this.words = words;
        this.serialFormat = date1904 ? "excel-1904" : "excel-1900";
    }

    /** When it began: a column with date and time, else one with the date joined with one with the time. */
    Optional<Moment> start(RowReading row) {
        Optional<Moment> whole = first(row, Role.DATETIME);
        if (whole.isPresent()) {
            return whole;
        }
        Optional<Mapping.Mapped> date = row.filled(Role.DATE, "");
        Optional<Mapping.Mapped> time = row.filled(Role.TIME, "");
        if (time.isPresent() && (date.isEmpty() || hasDate(row.cell(time.get()).text()))) {
            Optional<Moment> above = date.isEmpty() ? ofDayAbove(row, time.get()) : Optional.empty();
            return above.isPresent() ? above : read(row, time.get());
        }
        return date.flatMap(d -> time.isPresent() ? joined(row, d, time.get()) : read(row, d));
    }

    /**
     * The day of a row that leaves it out beside a time of day no earlier than that of the row above, as reports do that
     * write a day once; empty where the row above has none.
     */
    private Optional<Moment> ofDayAbove(RowReading row, Mapping.Mapped time) {
        Mapping.Mapped[] dates = row.mapping().of(Role.DATE);
        String clock = Texts.plain(row.cell(time).text());
        if (dates.length != 1 || lastDay.isEmpty() || !isClock(clock) || clock.compareTo(lastTime) < 0) {
            return Optional.empty();
        }
        lastTime = clock;
        Reading<Moment> reading = Times.join(lastDay, clock, zoned(row, contexts.of(dates[0].index())));
        if (reading.isUsable()) {
            row.trouble("DAY_FROM_ABOVE", MESSAGES.text("DAY_FROM_ABOVE", lastDay), dates[0], "");
        }
        return reading.values().stream().findFirst();
    }

    private static boolean isClock(String text) {
        return text.length() >= 5 && text.charAt(2) == ':';
    }

    /** Length in seconds: as recorded, else from the start to the end that is recorded. */
    OptionalLong duration(RowReading row, Optional<Moment> start) {
        for (Mapping.Mapped column : row.mapping().of(Role.DURATION)) {
            Cell cell = row.cell(column);
            if (!cell.isBlank()) {
                Reading<Long> reading = duration(cell, contexts.of(column.index()));
                if (reading.isUsable()) {
                    return OptionalLong.of(reading.values().getFirst());
                }
                row.note(reading, column);
            }
        }
        Optional<Moment> end = first(row, Role.END);
        boolean both = start.isPresent() && end.isPresent() && start.get().precision() != Precision.DAY;
        long seconds =
                both ? Duration.between(start.get().local(), end.get().local()).toSeconds() : -1;
        boolean sameZone = both && start.get().zone().equals(end.get().zone());
        return sameZone && seconds >= 0 ? OptionalLong.of(seconds) : OptionalLong.empty();
    }

    /** A day of a column of days, such as the first on which something is claimed. */
    Optional<LocalDate> day(RowReading row, Role role) {
        return first(row, role).map(m -> m.local().toLocalDate());
    }

    private Reading<Long> duration(Cell cell, Context context) {
        if (cell.type() == CellType.DATE) {
            return Durations.read(cell.stored(), context.withFormat(serialFormat));
        }
        boolean plain = context.format().isEmpty() && isNumber(Texts.plain(cell.text()));
        return Durations.read(cell.text(), plain ? context.withFormat("s") : context);
    }

    private Optional<Moment> first(RowReading row, Role role) {
        for (Mapping.Mapped column : row.mapping().of(role)) {
            if (!row.cell(column).isBlank()) {
                Optional<Moment> moment = read(row, column);
                if (moment.isPresent()) {
                    return moment;
                }
            }
        }
        return Optional.empty();
    }

    private Optional<Moment> read(RowReading row, Mapping.Mapped column) {
        Cell cell = row.cell(column);
        Context context = zoned(row, contexts.of(column.index()));
        boolean serial = cell.type() == CellType.NUMBER && context.format().isEmpty() && isSerial(cell.text());
        return taken(
                row,
                column,
                serial
                        ? Times.read(cell.stored(), context.withFormat(serialFormat))
                        : Times.read(cell.text(), context));
    }

    private Optional<Moment> joined(RowReading row, Mapping.Mapped date, Mapping.Mapped time) {
        Context ofTime = contexts.of(time.index());
        Context context = contexts.of(date.index());
        if (ofTime.zoneBasis() == ZoneBasis.COLUMN) {
            context = context.withZone(ofTime.zone(), ZoneBasis.COLUMN);
        }
        String day = Texts.plain(row.cell(date).text());
        int midnight = row.cell(date).type() == CellType.DATE ? day.indexOf('T') : -1;
        lastDay = midnight > 0 ? day.substring(0, midnight) : day;
        lastTime = Texts.plain(row.cell(time).text());
        return taken(row, date, Times.join(lastDay, lastTime, zoned(row, context)));
    }

    private static Optional<Moment> taken(RowReading row, Mapping.Mapped column, Reading<Moment> reading) {
        row.note(reading, column);
        if (reading.flags().contains(Flag.AMBIGUOUS_LOCAL)) {
            row.trouble(Flag.AMBIGUOUS_LOCAL.name(), Flag.AMBIGUOUS_LOCAL.sentence(), column, reading.raw());
        }
        return reading.isUsable() ? Optional.of(reading.values().getFirst()) : Optional.empty();
    }

    private Context zoned(RowReading row, Context context) {
        if (!row.mapping().has(Role.ZONE)) {
            return context;
        }
        String zone = row.text(Role.ZONE);
        return zone.isEmpty() ? context : context.withZone(words.zone(zone), ZoneBasis.CELL);
    }

    private static boolean hasDate(String text) {
        return text.length() > 9 && (text.indexOf('/') > 0 || text.indexOf('-') > 0 || text.indexOf('.') > 0);
    }

    private static boolean isNumber(String text) {
        return !text.isEmpty() && text.chars().allMatch(c -> (c >= '0' && c <= '9') || c == '.');
    }

    /** A spreadsheet counts days: fewer than six digits before the point. */
    private static boolean isSerial(String text) {
        int point = text.indexOf('.');
        return (point < 0 ? text.length() : point) < 6;
    }
}
