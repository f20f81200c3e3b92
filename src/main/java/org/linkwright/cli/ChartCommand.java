package org.linkwright.cli;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.linkwright.chart.Grouping;
import org.linkwright.chart.LayoutChoice;
import org.linkwright.exhibit.Exhibit;
import org.linkwright.exhibit.ExhibitSettings;
import org.linkwright.model.EventKind;
import org.linkwright.model.Issue;
import org.linkwright.model.LinkwrightException;
import org.linkwright.model.Messages;
import org.linkwright.operation.ExportExhibit;
import org.linkwright.store.CaseFile;
import org.linkwright.task.Progress;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Draws a case and writes it as an exhibit. */
@Command(name = "chart", mixinStandardHelpOptions = true)
final class ChartCommand implements Callable<Integer> {
    private static final Messages MESSAGES = Messages.of(Cli.class);

    private final Surroundings around;

    @Mixin
    private Output output;

    @Mixin
    private CaseArgument target;

    @Option(names = "--out", required = true, paramLabel = "FILE.pdf|svg|png|pptx", descriptionKey = "chart.out")
    private Path file;

    @Option(names = "--focus", arity = "1..*", paramLabel = "ID", descriptionKey = "chart.focus")
    private List<String> focus = List.of();

    @Option(names = "--hops", paramLabel = "N", defaultValue = "1", descriptionKey = "chart.hops")
    private int hops;

    @Option(names = "--top", paramLabel = "N", defaultValue = "0", descriptionKey = "chart.top")
    private int top;

    @Option(names = "--from", paramLabel = "DATE", descriptionKey = "filter.from")
    private LocalDate from;

    @Option(names = "--to", paramLabel = "DATE", descriptionKey = "filter.to")
    private LocalDate to;

    @Option(names = "--kinds", split = ",", paramLabel = "KIND", descriptionKey = "filter.kinds")
    private List<EventKind> kinds = List.of();

    @Option(
            names = "--layout",
            converter = Words.LayoutId.class,
            paramLabel = "LAYOUT",
            defaultValue = "organic",
            descriptionKey = "chart.layout")
    private String layout;

    @Option(
            names = "--group-by",
            converter = Words.GroupBy.class,
            paramLabel = "WHAT",
            defaultValue = "community",
            descriptionKey = "chart.groupBy")
    private Grouping groupBy;

    @Option(names = "--title", paramLabel = "TEXT", defaultValue = "", descriptionKey = "chart.title")
    private String title;

    @Option(
            names = "--paper",
            converter = Words.Paper.class,
            paramLabel = "PAPER",
            defaultValue = "letter",
            descriptionKey = "chart.paper")
    private String paper;

    @Option(
            names = "--redact",
            converter = Words.Redaction.class,
            paramLabel = "HOW",
            defaultValue = "victims",
            descriptionKey = "chart.redact")
    private String redact;

    @Option(
            names = "--label",
            converter = Words.Declaration.class,
            paramLabel = "LABEL",
            defaultValue = "",
            descriptionKey = "chart.label")
    private String label;

    ChartCommand(Surroundings around) {
        this.around = around;
    }

    @Override
    public Integer call() throws LinkwrightException {
        ExhibitSettings settings = new ExhibitSettings(
                "",
                focus,
                hops,
                top,
                Optional.ofNullable(from),
                Optional.ofNullable(to),
                kinds.stream().map(EventKind::id).toList(),
                new LayoutChoice(layout, groupBy).text(),
                title,
                paper,
                redact,
                label);
        try (CaseFile open = CaseFile.open(target.path(), around.clock(), around.author())) {
            Exhibit exhibit = new ExportExhibit(open).run(file, settings, Progress.NONE);
            if (output.isJson()) {
                output.json(
                        around.out(),
                        new Fields()
                                .with("file", file.toString())
                                .with("hash", exhibit.hash())
                                .with("bytes", exhibit.bytes().length)
                                .with(
                                        "issues",
                                        exhibit.issues().stream()
                                                .map(ChartCommand::fields)
                                                .toList())
                                .map());
            } else {
                around.out().println(MESSAGES.text("demo.exhibit", file, exhibit.hash()));
                exhibit.issues().forEach(issue -> around.out().println(issue.message()));
            }
        }
        return Cli.DONE;
    }

    private static Map<String, Object> fields(Issue issue) {
        return new Fields()
                .with("code", issue.code())
                .with("message", issue.message())
                .map();
    }
}
