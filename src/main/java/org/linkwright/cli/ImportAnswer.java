package org.linkwright.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.linkwright.intake.ImportReport;
import org.linkwright.model.Issue;
import org.linkwright.model.Messages;
import org.linkwright.operation.ImportFiles.Outcome;
import org.linkwright.store.Block;

/** Tells what became of imported files. */
final class ImportAnswer {
    private static final Messages MESSAGES = Messages.of(Cli.class);

    private final Surroundings around;
    private final Output output;

    ImportAnswer(Surroundings around, Output output) {
        this.around = around;
        this.output = output;
    }

    /** Tells it and returns the exit code. */
    int give(List<Outcome> outcomes) {
        tell(outcomes);
        return exitCode(outcomes);
    }

    private static int exitCode(List<Outcome> outcomes) {
        int code = Cli.DONE;
        for (Outcome outcome : outcomes) {
            code = Math.max(
                    code,
                    switch (outcome) {
                        case Outcome.Refused _ -> Cli.NOT_DONE;
                        case Outcome.Imported imported ->
                            imported.report().totals().rejected() > 0 ? Cli.DIFFERENT : Cli.DONE;
                    });
        }
        return code;
    }

    private void tell(List<Outcome> outcomes) {
        if (output.isJson()) {
            output.json(around.out(), outcomes.stream().map(ImportAnswer::json).toList());
            return;
        }
        for (Outcome outcome : outcomes) {
            switch (outcome) {
                case Outcome.Imported(var file, var report) -> print(file, report);
                case Outcome.Refused(var file, var reason) ->
                    around.err().println(MESSAGES.text("import.refused", file, reason.message(), reason.code()));
            }
        }
    }

    private void print(Path file, ImportReport report) {
        if (report.alreadyImported()) {
            around.out().println(MESSAGES.text("import.again", file));
            return;
        }
        around.out()
                .println(MESSAGES.text(
                        "import.file",
                        file,
                        report.totals().read(),
                        report.totals().accepted(),
                        report.totals().duplicate(),
                        report.totals().rejected(),
                        report.totals().ignored()));
        for (Block block : report.blocks()) {
            around.out()
                    .println(MESSAGES.text(
                            "import.block",
                            block.sheet(),
                            block.headerRow(),
                            block.profile(),
                            block.totals().read()));
        }
        for (ImportReport.IssueGroup issue : report.issues()) {
            around.out()
                    .println(MESSAGES.text(
                            issue.raw().isEmpty() ? "import.issue" : "import.issue.first",
                            issue.count(),
                            issue.code(),
                            issue.message(),
                            issue.row(),
                            issue.raw()));
        }
    }

    private static Map<String, Object> json(Outcome outcome) {
        return switch (outcome) {
            case Outcome.Imported(var file, var report) -> json(file, report);
            case Outcome.Refused(var file, var reason) -> json(file, reason);
        };
    }

    private static Map<String, Object> json(Path file, ImportReport report) {
        List<Map<String, Object>> blocks = report.blocks().stream()
                .map(block -> new Fields()
                        .with("sheet", block.sheet())
                        .with("headerRow", block.headerRow())
                        .with("profile", block.profile())
                        .with("rows", block.totals().read())
                        .with("accepted", block.totals().accepted())
                        .with("duplicate", block.totals().duplicate())
                        .with("rejected", block.totals().rejected())
                        .with("ignored", block.totals().ignored())
                        .with(
                                "declared",
                                block.declared().isPresent() ? block.declared().getAsLong() : null)
                        .map())
                .toList();
        List<Map<String, Object>> issues = new ArrayList<>();
        if (report.alreadyImported()) {
            issues.add(issue("ALREADY_IMPORTED", MESSAGES.text("import.again", file), 1, 0, 0, ""));
        }
        report.issues()
                .forEach(issue -> issues.add(
                        issue(issue.code(), issue.message(), issue.count(), issue.row(), issue.column(), issue.raw())));
        return new Fields()
                .with("file", file.toString())
                .with("sha256", report.sha256())
                .with("blocks", blocks)
                .with("rows", report.totals().read())
                .with("accepted", report.totals().accepted())
                .with("duplicate", report.totals().duplicate())
                .with("rejected", report.totals().rejected())
                .with("ignored", report.totals().ignored())
                .with("issues", issues)
                .map();
    }

    private static Map<String, Object> json(Path file, Issue reason) {
        return new Fields()
                .with("file", file.toString())
                .with("sha256", null)
                .with("blocks", List.of())
                .with("rows", 0)
                .with("accepted", 0)
                .with("duplicate", 0)
                .with("rejected", 0)
                .with("ignored", 0)
                .with("issues", List.of(issue(reason.code(), reason.message(), 1, 0, 0, reason.raw())))
                .map();
    }

    private static Map<String, Object> issue(
            String code, String message, long count, long row, int column, String raw) {
        return new Fields()
                .with("code", code)
                .with("message", message)
                .with("count", count)
                .with("row", row == 0 ? null : row)
                .with("column", column == 0 ? null : column)
                .with("raw", raw)
                .map();
    }
}
