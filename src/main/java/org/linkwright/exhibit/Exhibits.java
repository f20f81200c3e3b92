package org.linkwright.exhibit;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.linkwright.chart.Chart;
import org.linkwright.chart.ChartLink.Standing;
import org.linkwright.model.Issue;
import org.linkwright.model.LinkwrightException;
import org.linkwright.model.Messages;
import org.linkwright.store.CaseFile;
import org.linkwright.task.Progress;

/** Makes exhibits. */
public final class Exhibits {
    private static final Messages MESSAGES = Messages.of(Exhibits.class);

    /** All formats. To add one: its class and a line here. */
    private static final List<Format> FORMATS =
            List.of(new PdfFormat(), new SvgFormat(), new PngFormat(), new SlidesFormat());

    private static final Set<String> REDACTIONS = Set.of("none", "victims", "public");
    private static final Set<String> LABELS = Set.of("", "summary", "illustrative");

    private static final Pattern HASH = Pattern.compile("(?is)exhibit ?hash.{0,60}?\\b([0-9a-f]{64})\\b");

    private Exhibits() {}

    /** Ids of all formats, which are also their file endings. */
    public static List<String> formats() {
        return FORMATS.stream().map(Format::id).toList();
    }

    /**
     * Makes an exhibit of the case in a format ({@code pdf}, {@code svg}, {@code png}, {@code pptx}).
     *
     * @throws LinkwrightException where there is nothing to show, an unknown entity, layout, paper or format is named, a
     *     summary would hold an inference, or a redacted text would be seen
     */
    public static Exhibit make(CaseFile source, ExhibitSettings settings, String format, Progress progress)
            throws LinkwrightException {
        Format writer = format(format);
        Paper paper = Paper.of(settings.paper())
                .orElseThrow(
                        () -> new LinkwrightException(MESSAGES.issue("PAPER_UNKNOWN", settings.paper(), Paper.ids())));
        check(settings);
        Chart chart = ChartChoice.of(source, settings, paper.legible, progress);
        checkLabel(chart, settings.label());
        progress.report(MESSAGES.text("progress.rows"), -1);
        Redaction redaction = Redaction.of(source, settings.redact());
        Material redacted = redaction.apply(material(source, settings, chart));
        Optional<Issue> missing = MissingGlyphs.of(redacted);
        Material material = missing.map(issue -> redacted.with(issue.message())).orElse(redacted);
        progress.check();
        progress.report(MESSAGES.text("progress.write"), -1);
        Document document = Pages.of(material, paper);
        return new Exhibit(
                write(writer, document, redaction),
                document.hash(),
                SettingsDocument.write(settings),
                missing.stream().toList());
    }

    /** SHA-256 of a file's bytes, lower-case hexadecimal. */
    public static String sha256(byte[] file) {
        return Manifest.sha256(file);
    }

    /** The exhibit's hash as a finished file states it; empty where it states none or is no such file. */
    public static String printedHash(byte[] file, String format) throws LinkwrightException {
        try {
            Matcher hash = HASH.matcher(format(format).text(file));
            return hash.find() ? hash.group(1) : "";
        } catch (IOException e) {
            throw new LinkwrightException(MESSAGES.issue("EXHIBIT_UNREADABLE", format), e);
        }
    }

    private static Format format(String id) throws LinkwrightException {
        return FORMATS.stream()
                .filter(format -> format.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new LinkwrightException(
                        MESSAGES.issue("EXPORT_FORMAT_UNKNOWN", id, String.join(", ", formats()))));
    }

    private static void check(ExhibitSettings settings) throws LinkwrightException {
        if (!REDACTIONS.contains(settings.redact())) {
            throw new LinkwrightException(MESSAGES.issue("REDACTION_UNKNOWN", settings.redact()));
        }
        if (!LABELS.contains(settings.label())) {
            throw new LinkwrightException(MESSAGES.issue("LABEL_UNKNOWN", settings.label()));
        }
    }

    private static void checkLabel(Chart chart, String label) throws LinkwrightException {
        long inferred = chart.links().stream()
                .filter(link -> link.standing() != Standing.CONFIRMED)
                .count();
        if (label.equals("summary") && inferred > 0) {
            throw new LinkwrightException(MESSAGES.issue("SUMMARY_HAS_INFERENCE", inferred));
        }
    }

    private static Material material(CaseFile source, ExhibitSettings settings, Chart chart)
            throws LinkwrightException {
        Evidence.Found found = Evidence.of(source, chart);
        String title = settings.title().isBlank() ? chart.title() : settings.title();
        Set<String> marks = found.handling();
        boolean hasVictims =
                chart.nodes().stream().anyMatch(node -> node.category().isVictim());
        List<String> handling = new ArrayList<>(marks);
        if (settings.redact().equals("none") && hasVictims) {
            handling.add(MESSAGES.text("handling.names"));
        }
        Material.Heading heading = new Material.Heading(
                title.isBlank() ? MESSAGES.text("page.untitled") : title,
                source.setting("title"),
                settings.label().isEmpty() ? "" : MESSAGES.text("label." + settings.label()),
                handling.stream().map(mark -> mark.toUpperCase(Locale.ROOT)).collect(Collectors.joining("  ·  ")),
                source.setting("preparer"));
        return new Material(
                heading, found.chart(), found.lines(), found.files(), List.copyOf(Made.sentences(settings, chart)));
    }

    private static byte[] write(Format format, Document document, Redaction redaction) throws LinkwrightException {
        try {
            byte[] bytes = format.write(document);
            List<String> leaks = redaction.leaks(format.text(bytes));
            if (!leaks.isEmpty()) {
                throw new LinkwrightException(MESSAGES.issue("EXHIBIT_LEAK", String.join(", ", leaks)));
            }
            return bytes;
        } catch (IOException e) {
            throw new IllegalStateException(format.id(), e);
        }
    }
}
