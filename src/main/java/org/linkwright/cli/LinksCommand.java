package org.linkwright.cli;

import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import org.linkwright.model.Link;
import org.linkwright.model.LinkwrightException;
import org.linkwright.store.CaseFile;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Lists the links of a case: sums of events between two entities. */
@Command(name = "links", mixinStandardHelpOptions = true, resourceBundle = "org.linkwright.cli.help")
final class LinksCommand implements Callable<Integer> {
    private final Surroundings around;

    @Mixin
    private Output output;

    @Mixin
    private CaseArgument target;

    @Mixin
    private FilterOptions filter;

    LinksCommand(Surroundings around) {
        this.around = around;
    }

    @Override
    public Integer call() throws LinkwrightException {
        try (CaseFile open = target.openToRead()) {
            output.records(
                    around.out(),
                    open.links(filter.filter(open)).stream()
                            .map(LinksCommand::answer)
                            .toList());
        }
        return Cli.DONE;
    }

    private static Map<String, Object> answer(Link link) {
        Map<String, String> amounts = new TreeMap<>();
        link.amounts().forEach((currency, sum) -> amounts.put(currency, sum.toPlainString()));
        return new Fields()
                .with("from", link.from().key())
                .with("to", link.to().key())
                .with("kind", link.kind().id())
                .with("events", link.events())
                .with("first", link.first().orElse(null))
                .with("last", link.last().orElse(null))
                .with("durationSeconds", link.durationSeconds())
                .with("amounts", amounts)
                .map();
    }
}
