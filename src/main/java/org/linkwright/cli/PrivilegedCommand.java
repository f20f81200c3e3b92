package org.linkwright.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.concurrent.Callable;
import org.linkwright.model.Identifier;
import org.linkwright.model.LinkwrightException;
import org.linkwright.operation.SetAside;
import org.linkwright.store.CaseFile;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Lists or changes the privileged numbers of a case. */
@Command(name = "privileged", mixinStandardHelpOptions = true)
final class PrivilegedCommand implements Callable<Integer> {
    private final Surroundings around;

    @Mixin
    private Output output;

    @Mixin
    private CaseArgument target;

    @Option(names = "--add", arity = "1..*", paramLabel = "ID", descriptionKey = "privileged.add")
    private List<String> added = new ArrayList<>();

    @Option(names = "--remove", arity = "1..*", paramLabel = "ID", descriptionKey = "privileged.remove")
    private List<String> removed = new ArrayList<>();

    @Option(
            names = "--region",
            converter = Words.Region.class,
            paramLabel = "US",
            defaultValue = "",
            descriptionKey = "region")
    private String region;

    PrivilegedCommand(Surroundings around) {
        this.around = around;
    }

    @Override
    public Integer call() throws LinkwrightException {
        List<Map<String, Object>> answers = changed().stream()
                .map(i -> new Fields()
                        .with("kind", i.kind().id())
                        .with("key", i.key())
                        .map())
                .toList();
        output.records(around.out(), answers);
        return Cli.DONE;
    }

    private SortedSet<Identifier> changed() throws LinkwrightException {
        if (added.isEmpty() && removed.isEmpty()) {
            try (CaseFile open = target.openToRead()) {
                return new SetAside(open, region).list();
            }
        }
        try (CaseFile open = CaseFile.open(target.path(), around.clock(), around.author())) {
            SetAside list = new SetAside(open, region);
            if (!added.isEmpty()) {
                list.add(added);
            }
            return removed.isEmpty() ? list.list() : list.remove(removed);
        }
    }
}
