package org.linkwright.cli;

import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import org.linkwright.model.LinkwrightException;
import org.linkwright.model.Messages;
import org.linkwright.operation.Difference;
import org.linkwright.store.CaseFile;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Tells what a file changed in a case. */
@Command(name = "changes", mixinStandardHelpOptions = true)
final class ChangesCommand implements Callable<Integer> {
    private static final Messages MESSAGES = Messages.of(Cli.class);

    private final Surroundings around;

    @Mixin
    private Output output;

    @Mixin
    private CaseArgument target;

    @Parameters(index = "1", paramLabel = "SOURCE", descriptionKey = "undo.source")
    private String source;

    ChangesCommand(Surroundings around) {
        this.around = around;
    }

    @Override
    public Integer call() throws LinkwrightException {
        Difference difference;
        try (CaseFile open = target.openToRead()) {
            difference = Difference.of(open, FilterOptions.sourceNamed(open, source));
        }
        if (output.isJson()) {
            output.json(around.out(), json(difference));
            return Cli.DONE;
        }
        around.out()
                .println(MESSAGES.text(
                        "changes.told",
                        difference.source().name(),
                        difference.told().first(),
                        difference.told().again()));
        output.records(
                around.out(),
                difference.lines().stream().map(ChangesCommand::json).toList());
        for (Difference.OnChart chart : difference.charts()) {
            around.out()
                    .println(MESSAGES.text(
                            "changes.chart", chart.name(), chart.lines().size()));
        }
        return Cli.DONE;
    }

    private static Map<String, Object> json(Difference difference) {
        return new Fields()
                .with("source", difference.source().name())
                .with("sha256", difference.source().sha256())
                .with("newEvents", difference.told().first())
                .with("knownEvents", difference.told().again())
                .with(
                        "lines",
                        difference.lines().stream().map(ChangesCommand::json).toList())
                .with(
                        "charts",
                        difference.charts().stream()
                                .map(chart -> new Fields()
                                        .with("name", chart.name())
                                        .with("lines", chart.lines().size())
                                        .map())
                                .toList())
                .map();
    }

    private static Map<String, Object> json(Difference.Line line) {
        return new Fields()
                .with("from", line.from().key())
                .with("to", line.to().key())
                .with("kind", line.kind().id())
                .with("eventsBefore", line.before().events())
                .with("eventsAfter", line.after().events())
                .with("amountsBefore", plain(line.before()))
                .with("amountsAfter", plain(line.after()))
                .map();
    }

    private static Map<String, String> plain(Difference.Sum sum) {
        Map<String, String> amounts = new TreeMap<>();
        sum.amounts().forEach((currency, amount) -> amounts.put(currency, amount.toPlainString()));
        return amounts;
    }
}
