package org.linkwright.cli;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.linkwright.model.Link;
import org.linkwright.model.LinkwrightException;
import org.linkwright.store.CaseFile;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Lists the links of a case: sums of events between two entities. */
@Command(name = "links", mixinStandardHelpOptions = true)
final class LinksCommand extends CaseQuery {
    @Mixin
    private FilterOptions filter;

    LinksCommand(Surroundings around) {
        super(around);
    }

    @Override
    List<Map<String, Object>> answers(CaseFile open) throws LinkwrightException {
        return open.links(filter.filter(open)).stream()
                .map(LinksCommand::answer)
                .toList();
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
