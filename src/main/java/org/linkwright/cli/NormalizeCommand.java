package org.linkwright.cli;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import org.linkwright.normalize.Context;
import org.linkwright.normalize.Normalizer;
import org.linkwright.normalize.Reading;
import org.linkwright.normalize.ValueKind;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Shows what a value is read as. */
@Command(name = "normalize", mixinStandardHelpOptions = true)
final class NormalizeCommand implements Callable<Integer> {
    private final Surroundings around;

    @Mixin
    private Output output;

    @Option(names = "--kind", required = true, paramLabel = "K", descriptionKey = "normalize.kind")
    private ValueKind kind;

    @Mixin
    private Conventions conventions;

    @Option(names = "--platform", paramLabel = "P", defaultValue = "", descriptionKey = "normalize.platform")
    private String platform;

    @Option(names = "--column", paramLabel = "NAME", defaultValue = "", descriptionKey = "normalize.column")
    private String column;

    @Option(names = "--format", paramLabel = "F", defaultValue = "", descriptionKey = "normalize.format")
    private String format;

    @Option(names = "--layout", paramLabel = "PROFILE", defaultValue = "", descriptionKey = "normalize.layout")
    private String layout;

    @Option(names = "--bank", paramLabel = "B", defaultValue = "", descriptionKey = "normalize.bank")
    private String bank;

    @Parameters(arity = "1..*", paramLabel = "VALUE", descriptionKey = "normalize.values")
    private List<String> values;

    NormalizeCommand(Surroundings around) {
        this.around = around;
    }

    @Override
    public Integer call() {
        Context context = conventions
                .context()
                .withPlatform(platform)
                .withColumn(column)
                .withFormat(format)
                .withLayout(layout)
                .withBank(bank);
        output.records(
                around.out(),
                values.stream().map(value -> answer(value, context)).toList());
        return Cli.DONE;
    }

    private Map<String, Object> answer(String value, Context context) {
        Reading<String> reading = Normalizer.read(kind, value, context);
        return new Fields()
                .with("kind", kind.name().toLowerCase(Locale.ROOT))
                .with("raw", reading.raw())
                .with("canonical", reading.values())
                .with("flags", reading.flags().stream().map(Object::toString).toList())
                .map();
    }
}
