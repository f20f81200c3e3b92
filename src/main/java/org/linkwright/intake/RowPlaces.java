package org.linkwright.intake;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.linkwright.model.Coordinates;
import org.linkwright.model.EntityKind;
import org.linkwright.model.Identifier;
import org.linkwright.normalize.CellSite;
import org.linkwright.normalize.Cells;
import org.linkwright.normalize.Context;
import org.linkwright.normalize.Places;
import org.linkwright.normalize.Reading;

/** Where the event of a row was: the cell of the network that served it, or a place by its coordinates. */
final class RowPlaces {
    /** Three digits of a country, two of a network, a cell and what sets them apart. */
    private static final int SHORTEST_GLOBAL = 8;

    private static final Pattern AZIMUTH_END = Pattern.compile("(\\.0*)?\\s*(°|deg|degrees)?$");

    private static final int KNOWN = 100_000;

    private final Contexts contexts;
    private final String network;
    private final ReadBefore<Coordinates> seen = new ReadBefore<>();
    private final ReadBefore<CellSite> cells = new ReadBefore<>();
    private final Map<String, Identifier> known = new HashMap<>();

    RowPlaces(Contexts contexts, Table table) {
        this.contexts = contexts;
        Profile.Assumptions assume = table.profile().assume();
        this.network = Contexts.first(
                assume.layout(), assume.platform(), table.profile().id());
    }

    /** The first cell with its place; the cells that served later become mentions. */
    Optional<Draft.Place> read(RowReading row) {
        if (!row.mapping().hasAny(Role.CELL, Role.LAT, Role.LATLON)) {
            return Optional.empty();
        }
        Optional<Coordinates> coordinates = coordinates(row, "");
        Optional<Draft.Place> cell = cell(row, "", coordinates);
        Optional<Draft.Place> last = cell(row, "last", coordinates(row, "last"));
        last.filter(l -> cell.isEmpty() || !cell.get().identifier().equals(l.identifier()))
                .ifPresent(l -> row.mentions.add(
                        new Draft.Mention(l.identifier(), l.identifier().key(), 0, "last-cell")));
        return cell.or(() -> coordinates.map(
                c -> new Draft.Place(new Identifier(EntityKind.PLACE, c.canonical()), Optional.of(c), "")));
    }

    private Optional<Draft.Place> cell(RowReading row, String of, Optional<Coordinates> coordinates) {
        Map<String, String> parts = new LinkedHashMap<>();
        for (Mapping.Mapped column : row.mapping().of(Role.CELL)) {
            String text = Texts.plain(row.cell(column).text());
            if (!column.column().of().equals(of) || isNone(text)) {
                continue;
            }
            String part = column.column().option("part");
            if (!part.isEmpty() && !isGlobal(text)) {
                parts.putIfAbsent(part, text.replace(' ', '_'));
                continue;
            }
            Context context = contexts.of(column.index());
            Reading<CellSite> reading =
                    cells.read(column, new ReadBefore.Way("", context), text, () -> Cells.read(text, context));
            row.note(reading, column);
            if (reading.isUsable()) {
                return Optional.of(first(row, column, reading.values(), coordinates, azimuth(row, of)));
            }
        }
        return parts.isEmpty()
                ? Optional.empty()
                : Optional.of(new Draft.Place(identifier(key(parts)), coordinates, azimuth(row, of)));
    }

    private static boolean isGlobal(String text) {
        return text.length() >= SHORTEST_GLOBAL
                && Cells.read(text, Context.NONE).values().stream().anyMatch(site -> Cells.isGlobal(site.key()));
    }

    /** Cells told in columns of country, network, area and cell are the same as those told in one. */
    private static String key(Map<String, String> parts) {
        boolean numbers =
                Stream.of("mcc", "mnc", "cell").allMatch(part -> Texts.isNumber(parts.getOrDefault(part, "")));
        return numbers && parts.get("cell").length() <= 9
                ? Cells.global(parts.get("mcc"), parts.get("mnc"), parts.get("lac"), parts.get("cell"))
                : parts.entrySet().stream()
                        .map(p -> p.getKey() + "=" + p.getValue())
                        .collect(Collectors.joining(" "));
    }

    private Draft.Place first(
            RowReading row,
            Mapping.Mapped column,
            List<CellSite> sites,
            Optional<Coordinates> coordinates,
            String azimuth) {
        for (CellSite later : sites.subList(1, sites.size())) {
            row.mention(identifier(later.key()), column, "cell");
        }
        CellSite site = sites.getFirst();
        return new Draft.Place(
                identifier(site.key()), site.place().or(() -> coordinates), Contexts.first(site.azimuth(), azimuth));
    }

    /** Degrees from north, as far as they are some; −1 and an empty cell stand for an antenna that is round. */
    private static String azimuth(RowReading row, String of) {
        Optional<Mapping.Mapped> column = row.filled(Role.AZIMUTH, of);
        if (column.isEmpty()) {
            return "";
        }
        String text = Texts.plain(row.cell(column.get()).text());
        String degrees = AZIMUTH_END.matcher(text).replaceFirst("");
        return Texts.isNumber(degrees) && degrees.length() <= 3 && Integer.parseInt(degrees) <= 360 ? degrees : "";
    }

    private Identifier identifier(String key) {
        if (known.size() == KNOWN) {
            known.clear();
        }
        return known.computeIfAbsent(
                key, k -> new Identifier(EntityKind.CELL, Cells.isGlobal(k) ? k : network + ":" + k));
    }

    private Optional<Coordinates> coordinates(RowReading row, String of) {
        Optional<Mapping.Mapped> both = row.filled(Role.LATLON, of);
        if (both.isPresent()) {
            return read(row, both.get(), Texts.plain(row.cell(both.get()).text()));
        }
        Optional<Mapping.Mapped> latitude = row.filled(Role.LAT, of);
        Optional<Mapping.Mapped> longitude = row.filled(Role.LON, of);
        if (latitude.isEmpty() || longitude.isEmpty()) {
            return Optional.empty();
        }
        String text = Texts.plain(row.cell(latitude.get()).text()) + ", "
                + Texts.plain(row.cell(longitude.get()).text());
        return read(row, latitude.get(), text);
    }

    private Optional<Coordinates> read(RowReading row, Mapping.Mapped column, String text) {
        Context context = column.role() == Role.LATLON
                ? contexts.of(column.index())
                : contexts.of(column.index()).withLayout("");
        Reading<Coordinates> reading =
                seen.read(column, new ReadBefore.Way("", context), text, () -> Places.read(text, context));
        row.note(reading, column);
        return reading.values().stream().findFirst();
    }

    private static boolean isNone(String text) {
        return text.equals("0") || text.equals("-1") || Texts.isNull(text);
    }
}
