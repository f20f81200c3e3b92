package org.linkwright.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.linkwright.model.Issue;
import org.linkwright.model.LinkwrightException;
import org.linkwright.model.Messages;
import org.linkwright.operation.VerifyCase;
import org.linkwright.operation.VerifyExhibit;
import org.linkwright.store.CaseFile;
import org.linkwright.task.Progress;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Checks a case, or makes an exhibit again and compares. */
@Command(name = "verify", mixinStandardHelpOptions = true)
final class VerifyCommand implements Callable<Integer> {
    private static final Messages MESSAGES = Messages.of(Cli.class);

    private final Surroundings around;

    @Mixin
    private Output output;

    @Mixin
    private CaseArgument target;

    @Parameters(index = "1", arity = "0..1", paramLabel = "EXHIBIT", descriptionKey = "verify.exhibit")
    private Path exhibit;

    VerifyCommand(Surroundings around) {
        this.around = around;
    }

    @Override
    public Integer call() throws LinkwrightException {
        List<Issue> differences;
        String head;
        try (CaseFile open = target.openToRead()) {
            head = open.auditHead();
            differences = exhibit == null
                    ? new VerifyCase(open).run(Progress.NONE)
                    : new VerifyExhibit(open).run(exhibit, Progress.NONE);
        }
        if (output.isJson()) {
            output.json(around.out(), json(differences, head));
        } else {
            print(differences, head);
        }
        return differences.isEmpty() ? Cli.DONE : Cli.DIFFERENT;
    }

    private void print(List<Issue> differences, String head) {
        if (differences.isEmpty()) {
            around.out().println(MESSAGES.text(exhibit == null ? "verify.whole" : "verify.same"));
        }
        differences.forEach(d -> around.out().println(d.code() + ": " + d.message()));
        around.out().println(MESSAGES.text("verify.head", head));
    }

    private static Map<String, Object> json(List<Issue> differences, String head) {
        List<Map<String, Object>> listed = differences.stream()
                .map(d -> new Fields()
                        .with("code", d.code())
                        .with("message", d.message())
                        .map())
                .toList();
        return new Fields()
                .with("same", differences.isEmpty())
                .with("differences", listed)
                .with("auditHead", head)
                .map();
    }
}
