package org.linkwright.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.linkwright.intake.Intake;
import org.linkwright.intake.Preview;
import org.linkwright.intake.Question;
import org.linkwright.model.LinkwrightException;
import org.linkwright.model.Messages;
import org.linkwright.store.CaseFile;
import org.linkwright.task.Progress;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Tells what an import of files into a case would give, and what nobody decides. */
@Command(name = "preview", mixinStandardHelpOptions = true)
final class PreviewCommand implements Callable<Integer> {
    private static final Messages MESSAGES = Messages.of(Cli.class);

    private final Surroundings around;

    @Mixin
    private Output output;

    @Mixin
    private CaseArgument target;

    @Parameters(index = "1..*", arity = "1..*", paramLabel = "FILE", descriptionKey = "import.files")
    private List<Path> files;

    @Mixin
    private IntakeArguments said;

    PreviewCommand(Surroundings around) {
        this.around = around;
    }

    @Override
    public Integer call() throws LinkwrightException {
        List<Preview> previews = new ArrayList<>();
        try (CaseFile open = target.openToRead()) {
            for (Path file : files) {
                previews.add(Intake.preview(open, file, said.options(), Progress.NONE));
            }
        }
        if (output.isJson()) {
            output.json(
                    around.out(), previews.stream().map(PreviewCommand::json).toList());
        } else {
            previews.forEach(this::print);
        }
        return previews.stream().anyMatch(p -> p.totals().rejected() > 0) ? Cli.DIFFERENT : Cli.DONE;
    }

    private void print(Preview preview) {
        around.out()
                .println(MESSAGES.text(
                        "import.file",
                        preview.file(),
                        preview.totals().read(),
                        preview.totals().accepted(),
                        preview.totals().duplicate(),
                        preview.totals().rejected(),
                        preview.totals().ignored()));
        for (Preview.FoundTable table : preview.tables()) {
            around.out()
                    .println(MESSAGES.text(
                            "import.block",
                            table.id().sheet(),
                            table.id().headerRow(),
                            table.layout().profile(),
                            table.totals().read()));
            for (Question question : table.questions()) {
                around.out()
                        .println(MESSAGES.text(
                                "preview.question",
                                Fields.word(question.kind()),
                                question.column(),
                                question.choices().stream()
                                        .map(Question.Choice::value)
                                        .collect(Collectors.joining(", "))));
            }
        }
    }

    private static Map<String, Object> json(Preview preview) {
        return new Fields()
                .with("file", preview.file())
                .with("sha256", preview.sha256())
                .with("alreadyImported", preview.alreadyImported())
                .with("rows", preview.totals().read())
                .with("accepted", preview.totals().accepted())
                .with("duplicate", preview.totals().duplicate())
                .with("rejected", preview.totals().rejected())
                .with("ignored", preview.totals().ignored())
                .with(
                        "blocks",
                        preview.tables().stream().map(PreviewCommand::json).toList())
                .map();
    }

    private static Map<String, Object> json(Preview.FoundTable table) {
        return new Fields()
                .with("sheet", table.id().sheet())
                .with("headerRow", table.id().headerRow())
                .with("profile", table.layout().profile())
                .with("zone", table.layout().zone())
                .with("region", table.layout().region())
                .with("subject", table.subject())
                .with("rows", table.totals().read())
                .with("accepted", table.totals().accepted())
                .with("first", table.period().map(p -> p.first().toString()).orElse(null))
                .with("last", table.period().map(p -> p.last().toString()).orElse(null))
                .with(
                        "columns",
                        table.columns().stream().map(PreviewCommand::json).toList())
                .with("added", table.drift().added())
                .with("missing", table.drift().missing())
                .with("renamed", table.drift().renamed())
                .with(
                        "questions",
                        table.questions().stream().map(PreviewCommand::json).toList())
                .map();
    }

    private static Map<String, Object> json(Preview.ColumnMeaning column) {
        return new Fields()
                .with("column", column.column())
                .with("name", column.name())
                .with("role", column.role())
                .with("decided", column.decided())
                .with("basis", Fields.word(column.basis()))
                .with("samples", column.samples())
                .map();
    }

    private static Map<String, Object> json(Question question) {
        return new Fields()
                .with("kind", Fields.word(question.kind()))
                .with("column", question.column())
                .with("samples", question.samples())
                .with(
                        "choices",
                        question.choices().stream().map(Question.Choice::value).toList())
                .map();
    }
}
