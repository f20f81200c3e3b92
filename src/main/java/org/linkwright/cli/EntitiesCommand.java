package org.linkwright.cli;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.linkwright.model.Entity;
import org.linkwright.model.EntityKind;
import org.linkwright.model.LinkwrightException;
import org.linkwright.store.CaseFile;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Lists the entities of a case. */
@Command(name = "entities", mixinStandardHelpOptions = true)
final class EntitiesCommand extends CaseQuery {
    @Option(names = "--kind", paramLabel = "KIND", descriptionKey = "entities.kind")
    private EntityKind kind;

    EntitiesCommand(Surroundings around) {
        super(around);
    }

    @Override
    List<Map<String, Object>> answers(CaseFile open) throws LinkwrightException {
        return open.entities(Optional.ofNullable(kind)).stream()
                .map(EntitiesCommand::answer)
                .toList();
    }

    private static Map<String, Object> answer(Entity entity) {
        return new Fields()
                .with("kind", entity.kind().id())
                .with("key", entity.key())
                .with("label", entity.label())
                .map();
    }
}
