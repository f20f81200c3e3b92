package org.linkwright;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.linkwright.chart.ChartGroup;
import org.linkwright.chart.ChartLink;
import org.linkwright.intake.Intake;
import org.linkwright.layout.Layout;
import org.linkwright.layout.Layouts;
import org.linkwright.model.Category;
import org.linkwright.model.EntityKind;
import org.linkwright.model.EventKind;
import org.linkwright.model.Fate;
import org.linkwright.normalize.Flag;

/** Each sentence of a bundle is said somewhere, and each that is said is in the bundle. */
class MessagesTest {
    private static final Path SOURCES = Path.of("src/main/java/org/linkwright");
    private static final Path BUNDLES = Path.of("src/main/resources/org/linkwright");

    private static final Pattern LITERAL = Pattern.compile("\"((?:[^\"\\\\\\n]|\\\\.)*)\"");
    /** A key that stands alone in its call; {@code text("kind." + …)} is no such key. */
    private static final Pattern SAID =
            Pattern.compile("\\b(?:(?:MESSAGES|Words)\\.(?:text|issue)|Trouble\\.of)\\(\\s*\"([^\"]+)\"\\s*[,)]");

    private static final Set<String> ENTITY_KINDS = words(EntityKind.KNOWN, EntityKind::id);
    private static final Set<String> EVENT_KINDS = words(EventKind.KNOWN, EventKind::id);
    private static final Set<String> CATEGORIES = words(List.of(Category.values()), Category::id);
    private static final Set<String> STANDINGS = words(
            List.of(ChartLink.Standing.values()), standing -> standing.name().toLowerCase(Locale.ROOT));

    /** Keys that are put together while the program runs: bundle, beginning or ending, the rest. */
    private static final Map<String, List<Set<String>>> PUT_TOGETHER = Map.of(
            "chart",
            List.of(
                    starting("count.", EVENT_KINDS),
                    starting("kind.", ENTITY_KINDS),
                    starting("category.", CATEGORIES),
                    starting("folded.", ENTITY_KINDS),
                    starting("legend.standing.", STANDINGS)),
            "exhibit",
            List.of(
                    starting(
                            "key.column.",
                            Set.of("number", "file", "name", "sha256", "read", "process", "kind", "label", "key")),
                    starting("key.standing.", STANDINGS),
                    starting("label.", Set.of("summary", "illustrative")),
                    starting("redact.", Set.of("victim", "child-victim")),
                    starting("made.redact.", Set.of("none", "victims", "public"))),
            "intake",
            List.of(starting(
                    "rule.",
                    Set.of(
                            "BLANK",
                            "PREAMBLE",
                            "HEADER",
                            "REPEATED_HEADER",
                            "BANNER",
                            "RULE",
                            "CHAT_SYSTEM",
                            "DESCRIPTION",
                            "FOOTER",
                            "TOTAL"))),
            "normalize",
            List.of(words(List.of(Flag.values()), Flag::name)),
            "desktop/shared",
            List.of(
                    starting("kind.", ENTITY_KINDS),
                    starting("kinds.", ENTITY_KINDS),
                    starting("event.", EVENT_KINDS),
                    starting("events.", EVENT_KINDS),
                    starting("category.", CATEGORIES),
                    starting("import.ask.order.", Set.of("mdy", "dmy")),
                    starting("fate.", words(List.of(Fate.values()), Fate::id)),
                    starting("standing.", words(List.of(ChartLink.Standing.values()), ChartLink.Standing::name)),
                    starting("layout.", words(Layouts.ALL, Layout::id)),
                    starting("group.by.", words(groupBases(), ChartGroup.Basis::name)),
                    starting("theme.", Set.of("SYSTEM", "LIGHT", "DARK")),
                    starting("exhibit.format.", Set.of("pdf", "svg", "png", "pptx")),
                    starting("exhibit.paper.", Set.of("letter", "a4", "tabloid", "a3")),
                    starting("exhibit.redact.", Set.of("none", "victims", "public")),
                    starting("exhibit.label.", Set.of("none", "summary", "illustrative")),
                    ending(".hint", Set.of("start.new", "start.open", "start.sample")),
                    ending(".empty", Set.of("left.sources", "left.entities", "left.charts")),
                    ending(
                            ".prompt",
                            Set.of(
                                    "import.subject",
                                    "import.currency",
                                    "import.process.kind",
                                    "import.process.number",
                                    "import.process.authority",
                                    "import.process.provider"))));

    private static List<ChartGroup.Basis> groupBases() {
        return Stream.of(ChartGroup.Basis.values())
                .filter(basis -> basis != ChartGroup.Basis.CHOSEN)
                .toList();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"sheet", "normalize", "store", "intake", "chart", "exhibit", "operation", "cli", "desktop/shared"
            })
    void eachSentenceIsSaidAndEachThatIsSaidIsThere(String bundle) {
        Properties sentences = sentences(bundle);
        String code = code(Path.of(bundle).getName(0).toString());
        Set<String> built = PUT_TOGETHER.getOrDefault(bundle, List.of()).stream()
                .flatMap(Set::stream)
                .collect(Collectors.toCollection(TreeSet::new));
        if (bundle.equals("desktop/shared")) {
            built.addAll(starting("role.", Set.copyOf(Intake.roles())));
        }

        Set<String> missing = new TreeSet<>(built);
        matches(SAID, code).forEach(missing::add);
        assertTrue(missing.size() >= 5, "the scan saw " + missing.size() + " keys");
        missing.removeAll(sentences.stringPropertyNames());
        assertEquals(Set.of(), missing, "said, but not in the bundle");

        Set<String> unused = new TreeSet<>(sentences.stringPropertyNames());
        unused.removeAll(built);
        unused.removeAll(matches(LITERAL, code).collect(Collectors.toSet()));
        assertEquals(Set.of(), unused, "in the bundle, but said nowhere");
    }

    @Test
    void noBundleIsLeftOut() {
        Set<String> seen = new TreeSet<>();
        for (Path file : filesNamed(BUNDLES, "messages.properties")) {
            seen.add(BUNDLES.relativize(file.getParent()).toString().replace('\\', '/'));
        }
        assertEquals(
                new TreeSet<>(List.of(
                        "sheet",
                        "normalize",
                        "store",
                        "intake",
                        "chart",
                        "exhibit",
                        "operation",
                        "cli",
                        "desktop/shared")),
                seen);
    }

    private static Properties sentences(String bundle) {
        Properties sentences = new Properties();
        try (Reader in = Files.newBufferedReader(BUNDLES.resolve(bundle).resolve("messages.properties"))) {
            sentences.load(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return sentences;
    }

    private static String code(String source) {
        return filesNamed(SOURCES.resolve(source), ".java").stream()
                .map(file -> {
                    try {
                        return Files.readString(file);
                    } catch (IOException e) {
                        throw new UncheckedIOException(e);
                    }
                })
                .collect(Collectors.joining("\n"));
    }

    private static List<Path> filesNamed(Path folder, String ending) {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(ending))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Stream<String> matches(Pattern pattern, String code) {
        return pattern.matcher(code).results().map(match -> match.group(1));
    }

    private static <T> Set<String> words(Collection<T> things, Function<T, String> word) {
        return things.stream().map(word).collect(Collectors.toSet());
    }

    private static Set<String> starting(String beginning, Set<String> rests) {
        return rests.stream().map(rest -> beginning + rest).collect(Collectors.toSet());
    }

    private static Set<String> ending(String end, Set<String> beginnings) {
        return beginnings.stream().map(beginning -> beginning + end).collect(Collectors.toSet());
    }
}
