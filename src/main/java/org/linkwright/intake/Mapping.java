package org.linkwright.intake;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.linkwright.store.Block;

/** Which column of a table has which role; resolved once a table, read for every row. */
final class Mapping {
    private static final Mapped[] NONE = {};

    /**
     * A column of the table and what it means.
     *
     * @param index from 0
     * @param name its header; empty without one
     */
    record Mapped(int index, String name, Profile.Column column) {
        Role role() {
            return column.role();
        }
    }

    private final List<Mapped> columns;
    private final Map<Role, Mapped[]> byRole = new EnumMap<>(Role.class);
    private final Role[] roles;

    Mapping(List<Mapped> mapped) {
        this.columns = List.copyOf(mapped);
        for (Role role : Role.values()) {
            Mapped[] of = columns.stream().filter(c -> c.role() == role).toArray(Mapped[]::new);
            if (of.length > 0) {
                byRole.put(role, of);
            }
        }
        int width = columns.stream().mapToInt(c -> c.index() + 1).max().orElse(0);
        roles = new Role[width];
        columns.forEach(c -> roles[c.index()] = c.role());
    }

    /**
     * Maps a header by a layout's names; what the layout knows of but this header lacks is looked for under the general
     * names.
     */
    static Mapping of(Header header, Profiles.NamedColumns names, Profiles.NamedColumns generic) {
        List<Mapped> mapped = new ArrayList<>();
        Map<String, Integer> seen = new HashMap<>();
        List<Integer> unmapped = new ArrayList<>();
        for (int i = 0; i < header.folded().size(); i++) {
            String folded = header.folded().get(i);
            if (folded.isEmpty() && names.columns("").isEmpty()) {
                continue;
            }
            Profile.Column column = nth(names.columns(header.name(i), folded), seen.merge(folded, 1, Integer::sum));
            if (column == null) {
                unmapped.add(i);
            } else {
                mapped.add(new Mapped(i, header.name(i), column));
            }
        }
        Set<Role> found = mapped.stream().map(Mapped::role).collect(Collectors.toSet());
        for (int i : unmapped) {
            for (Profile.Column general :
                    generic.columns(header.name(i), header.folded().get(i))) {
                names.profile().columns().stream()
                        .filter(c -> c.role() == general.role() && found.add(c.role()))
                        .findFirst()
                        .ifPresent(column -> mapped.add(new Mapped(0, "", column)));
            }
            int last = mapped.size() - 1;
            if (last >= 0 && mapped.get(last).name().isEmpty()) {
                mapped.set(last, new Mapped(i, header.name(i), mapped.get(last).column()));
            }
        }
        List<Profile.Column> order = names.profile().columns();
        mapped.sort(Comparator.comparingInt((Mapped m) -> rank(order, m)).thenComparingInt(Mapped::index));
        return new Mapping(mapped);
    }

    /** Columns that the profile does not list come after those it does. */
    private static int rank(List<Profile.Column> order, Mapped mapped) {
        int at = order.indexOf(mapped.column());
        return at < 0 ? order.size() : at;
    }

    /** The mapping with a column that means something else, or something at all. */
    Mapping with(Mapped column) {
        List<Mapped> changed = new ArrayList<>(columns);
        changed.removeIf(c -> c.index() == column.index());
        changed.add(column);
        return new Mapping(changed);
    }

    private static Profile.Column nth(List<Profile.Column> candidates, int occurrence) {
        for (Profile.Column candidate : candidates) {
            if (candidate.nth() == occurrence) {
                return candidate;
            }
        }
        return candidates.stream().filter(c -> c.nth() == 0).findFirst().orElse(null);
    }

    List<Mapped> columns() {
        return columns;
    }

    /** The columns of a role, those that the profile names first before the others. */
    Mapped[] of(Role role) {
        return byRole.getOrDefault(role, NONE);
    }

    boolean has(Role role) {
        return byRole.containsKey(role);
    }

    boolean hasAny(Role... wanted) {
        for (Role role : wanted) {
            if (has(role)) {
                return true;
            }
        }
        return false;
    }

    /** Whether some column names whoever took part or whatever was used. */
    boolean hasParty() {
        return namesAnEnd()
                || hasAny(Role.FROM, Role.TO, Role.SUBJECT, Role.COUNTERPARTY, Role.CALLER, Role.DIALED, Role.PARTIES)
                || hasAny(Role.PHONE, Role.EMAIL, Role.HANDLE, Role.ACCOUNT, Role.CARD, Role.WALLET, Role.TXID)
                || hasAny(Role.IP, Role.IMEI, Role.IMSI, Role.ICCID, Role.IDENTIFIER, Role.VALUE, Role.ENTRIES);
    }

    /** Whether some column holds the name of whoever called, sent or paid, or of the other end. */
    boolean namesAnEnd() {
        return Stream.of(of(Role.NAME))
                .map(name -> name.column().of())
                .anyMatch(of -> of.equals("from") || of.equals("to"));
    }

    /** Role of a column; {@link Role#IGNORE} where it has none. */
    Role role(int column) {
        return column < roles.length && roles[column] != null ? roles[column] : Role.IGNORE;
    }

    /** The columns, in the order of the table, that a profile calls by one of its names. */
    int[] named(List<String> names, Profiles.NamedColumns profile) {
        return names.stream()
                .map(Texts::fold)
                .map(profile::columns)
                .mapToInt(wanted -> columns.stream()
                        .filter(c -> wanted.contains(c.column()))
                        .mapToInt(Mapped::index)
                        .findFirst()
                        .orElse(-1))
                .filter(i -> i >= 0)
                .toArray();
    }

    /** What each mapped column of a stored block says, as the role's lower-case name, by its number from 1. */
    static Map<Integer, String> roles(Block block) {
        Map<Integer, String> roles = new HashMap<>();
        if (!block.mapping().isEmpty()) {
            for (JsonElement mapped : JsonParser.parseString(block.mapping()).getAsJsonArray()) {
                JsonObject column = mapped.getAsJsonObject();
                roles.put(column.get("column").getAsInt(), column.get("role").getAsString());
            }
        }
        return roles;
    }

    /** What each mapped column of a stored block is called, by its number from 1. */
    static Map<Integer, String> names(Block block) {
        Map<Integer, String> names = new HashMap<>();
        if (!block.mapping().isEmpty()) {
            for (JsonElement mapped : JsonParser.parseString(block.mapping()).getAsJsonArray()) {
                JsonObject column = mapped.getAsJsonObject();
                names.put(column.get("column").getAsInt(), column.get("name").getAsString());
            }
        }
        return names;
    }

    /** The mapping as it is stored with the block. */
    String json() {
        JsonArray array = new JsonArray();
        columns.stream().sorted(Comparator.comparingInt(Mapped::index)).forEach(mapped -> {
            JsonObject column = new JsonObject();
            column.addProperty("column", mapped.index() + 1);
            column.addProperty("name", mapped.name());
            column.addProperty("role", mapped.role().name().toLowerCase(Locale.ROOT));
            if (!mapped.column().kind().isEmpty()) {
                column.addProperty("kind", mapped.column().kind());
            }
            if (!mapped.column().of().isEmpty()) {
                column.addProperty("of", mapped.column().of());
            }
            array.add(column);
        });
        return array.toString();
    }
}
