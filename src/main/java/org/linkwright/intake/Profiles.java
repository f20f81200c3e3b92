package org.linkwright.intake;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import com.google.gson.JsonParseException;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The layouts that are known, in the order of {@code profiles/index.txt}, and the general names that headers use where no
 * layout fits ({@code generic}).
 */
final class Profiles {
    private static final String FOLDER = "profiles/";
    private static final Gson GSON = new GsonBuilder().create();

    private final List<NamedColumns> known;
    private final NamedColumns generic;
    private final Set<String> words = new HashSet<>();

    private Profiles(List<NamedColumns> known, NamedColumns generic) {
        this.known = List.copyOf(known);
        this.generic = generic;
        known.forEach(profile -> words.addAll(profile.words()));
        words.addAll(generic.words());
    }

    /** All profiles that ship with the product. */
    static Profiles load() {
        List<NamedColumns> known = new ArrayList<>();
        for (String line : text(FOLDER + "index.txt").lines().toList()) {
            if (!line.isBlank() && !line.startsWith("#")) {
                known.add(new NamedColumns(parse(line.strip())));
            }
        }
        return new Profiles(known, new NamedColumns(parse("generic"), Optional.of(HeaderWords.load())));
    }

    /** The same with a layout of a person's own before them. */
    Profiles with(Profile own) {
        List<NamedColumns> all = new ArrayList<>(known);
        all.addFirst(new NamedColumns(own));
        return new Profiles(all, generic);
    }

    private static Profile parse(String id) {
        try {
            Profile profile = GSON.fromJson(text(FOLDER + id + ".json"), Profile.class);
            if (!profile.id().equals(id)) {
                throw new IllegalStateException("The file of the profile " + id + " names " + profile.id());
            }
            return profile;
        } catch (JsonParseException e) {
            throw new IllegalStateException("The profile " + id + " is not well-formed", e);
        }
    }

    static String text(String resource) {
        try (InputStream stream = Profiles.class.getResourceAsStream(resource)) {
            if (stream == null) {
                throw new IllegalStateException("The program lacks its file " + resource);
            }
            try (Reader reader = new InputStreamReader(stream, StandardCharsets.UTF_8)) {
                StringBuilder text = new StringBuilder();
                char[] buffer = new char[8192];
                for (int read = reader.read(buffer); read >= 0; read = reader.read(buffer)) {
                    text.append(buffer, 0, read);
                }
                return text.toString();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The profile with that id. */
    Optional<NamedColumns> profile(String id) {
        return known.stream().filter(p -> p.profile().id().equals(id)).findFirst();
    }

    List<Profile> all() {
        return known.stream().map(NamedColumns::profile).toList();
    }

    List<String> ids() {
        return all().stream().map(Profile::id).toList();
    }

    NamedColumns generic() {
        return generic;
    }

    /** The layout that a header is of: the one that knows most of its names among those that recognise it. */
    Optional<NamedColumns> recognise(Header header) {
        NamedColumns best = null;
        double bestScore = 0;
        for (NamedColumns candidate : known) {
            double share = candidate.recognised(header);
            if (share > 0) {
                double score = share * 1000 + candidate.knownNames(header);
                if (score > bestScore) {
                    best = candidate;
                    bestScore = score;
                }
            }
        }
        return Optional.ofNullable(best);
    }

    /** The layout whose files have that name and no header. */
    Optional<NamedColumns> unnamed(String file) {
        return known.stream().filter(p -> p.profile().unnamed().isOf(file)).findFirst();
    }

    /** Whether some layout uses this folded name for a column. */
    boolean isWord(String folded) {
        return words.contains(folded);
    }

    /** A profile with its columns by folded name. */
    static final class NamedColumns {
        private static final double TOLERANCE = 0.75;
        private static final int TOLERANT_FROM = 4;

        private final Profile profile;
        private final Map<String, List<Profile.Column>> byName = new HashMap<>();
        private static final int LONGEST_BY_PART = 24;

        private final List<Map.Entry<String, Profile.Column>> byStart = new ArrayList<>();
        private final List<Map.Entry<String, Profile.Column>> byPart = new ArrayList<>();

        private final Optional<HeaderWords> composed;

        NamedColumns(Profile profile) {
            this(profile, Optional.empty());
        }

        /** @param composed understands names that the profile does not list; empty where only listed names count */
        NamedColumns(Profile profile, Optional<HeaderWords> composed) {
            this.profile = profile;
            this.composed = composed;
            for (Profile.Column column : profile.columns()) {
                for (String name : column.names()) {
                    if (name.startsWith("*")) {
                        byPart.add(Map.entry(Texts.fold(name.replace("*", "")), column));
                    } else if (name.endsWith("*")) {
                        byStart.add(Map.entry(Texts.fold(name.substring(0, name.length() - 1)), column));
                    } else {
                        byName.computeIfAbsent(Texts.fold(name), n -> new ArrayList<>())
                                .add(column);
                    }
                }
            }
        }

        Profile profile() {
            return profile;
        }

        Set<String> words() {
            return byName.keySet();
        }

        /** The columns that a folded header name may be. */
        List<Profile.Column> columns(String folded) {
            List<Profile.Column> columns = byName.get(folded);
            if (columns != null) {
                return columns;
            }
            for (Map.Entry<String, Profile.Column> start : byStart) {
                if (folded.startsWith(start.getKey())) {
                    return List.of(start.getValue());
                }
            }
            boolean zoned = folded.length() > 3 && (folded.endsWith("utc") || folded.endsWith("gmt"));
            List<Profile.Column> plain = zoned ? columns(folded.substring(0, folded.length() - 3)) : List.of();
            return plain.isEmpty() ? part(folded).map(List::of).orElse(List.of()) : plain;
        }

        /** The columns that a name may be: listed, else told by the words it is made of, else by a part of it. */
        List<Profile.Column> columns(String name, String folded) {
            List<Profile.Column> listed = byName.get(folded);
            if (listed != null || composed.isEmpty()) {
                return listed == null ? columns(folded) : listed;
            }
            Optional<Profile.Column> told = composed.get().column(name);
            return told.isPresent() ? List.of(told.get()) : columns(folded);
        }

        /** Whether a name is made of words that name columns. */
        boolean isComposed(String name) {
            return composed.isPresent() && composed.get().column(name).isPresent();
        }

        /** Whether a name holds a word that names columns, and is no longer than names are. */
        boolean hasPartOf(String folded) {
            return part(folded).isPresent();
        }

        private Optional<Profile.Column> part(String folded) {
            if (folded.length() > LONGEST_BY_PART || Texts.isNumber(folded)) {
                return Optional.empty();
            }
            for (Map.Entry<String, Profile.Column> part : byPart) {
                if (folded.contains(part.getKey())) {
                    return Optional.of(part.getValue());
                }
            }
            return Optional.empty();
        }

        long knownNames(Header header) {
            return header.folded().stream()
                    .filter(n -> !n.isEmpty() && !columns(n).isEmpty())
                    .count();
        }

        /** Which share of the best set of identifying names a header holds; 0 where it is not of this layout. */
        double recognised(Header header) {
            double best = 0;
            for (List<String> set : profile.recognise()) {
                long found = found(header, set);
                double share = (double) found / set.size();
                if (share == 1 || (set.size() >= TOLERANT_FROM && share >= TOLERANCE)) {
                    best = Math.max(best, share);
                }
            }
            return best;
        }

        /**
         * How many names of a set the header holds, each in a column of its own; 0 where less than half of them, or of an
         * incomplete set not all, are written as the layout usually does: other names alone could be anybody's; 0 too where
         * one marked with {@code !} lacks.
         */
        private long found(Header header, List<String> set) {
            Set<Integer> used = new HashSet<>();
            int usual = 0;
            for (String name : set) {
                String folded = Texts.fold(name);
                int column = holds(header, folded, used);
                if (name.startsWith("!")
                        && (column < 0 || isAnyOther(header.folded().get(column), folded))) {
                    return 0;
                }
                if (column >= 0) {
                    used.add(column);
                    usual += sameName(header.folded().get(column), folded) ? 1 : 0;
                }
            }
            boolean whole = used.size() == set.size();
            return (whole ? usual * 2 >= set.size() : usual == used.size()) ? used.size() : 0;
        }

        /** Whether a header says the name, perhaps with a zone behind it. */
        private static boolean sameName(String there, String name) {
            boolean zoned = there.length() == name.length() + 3 && (there.endsWith("utc") || there.endsWith("gmt"));
            return there.equals(name) || (zoned && there.startsWith(name));
        }

        /** Whether a name is only one of those that the layout has no use for, which mean different things. */
        private boolean isAnyOther(String there, String name) {
            return !sameName(there, name) && columns(there).stream().allMatch(c -> c.role() == Role.IGNORE);
        }

        private int holds(Header header, String name, Set<Integer> used) {
            int exact = header.folded().indexOf(name);
            if (exact >= 0 && !used.contains(exact)) {
                return exact;
            }
            List<Profile.Column> wanted = columns(name);
            for (int i = 0; i < header.folded().size(); i++) {
                String folded = header.folded().get(i);
                if (!folded.isEmpty() && !used.contains(i) && meets(columns(folded), wanted)) {
                    return i;
                }
            }
            return -1;
        }

        private static boolean meets(List<Profile.Column> columns, List<Profile.Column> wanted) {
            return columns.stream().anyMatch(wanted::contains);
        }
    }
}
