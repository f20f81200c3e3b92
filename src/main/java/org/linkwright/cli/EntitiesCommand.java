package org.linkwright.cli;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.linkwright.model.Entity;
import org.linkwright.model.EntityKind;
import org.linkwright.model.LinkwrightException;
import org.linkwright.store.CaseFile;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Lists the entities of a case. */
@Command(name = "entities", mixinStandardHelpOptions = true, resourceBundle = "org.linkwright.cli.help")
final class EntitiesCommand implements Callable<Integer> {
    private final Surroundings around;

    @Mixin
    private Output output;

    @Mixin
    private CaseArgument target;

    @Option(names = "--kind", paramLabel = "KIND", descriptionKey = "entities.kind")
    private EntityKind kind;

    EntitiesCommand(Surroundings around) {
        this.around = around;
    }

    @Override
    public Integer call() throws LinkwrightException {
        try (CaseFile open = target.openToRead()) {
            output.records(
                    around.out(),
                    open.entities(Optional.ofNullable(kind)).stream()
                            .map(EntitiesCommand::answer)
                            .toList());
        }
        return Cli.DONE;
    }

    private static Map<String, Object> answer(Entity entity) {
        return new Fields()
                .with("kind", entity.kind().id())
                .with("key", entity.key())
                .with("label", entity.label())
                .map();
    }
}
