package org.linkwright.cli;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import org.linkwright.model.ZoneBasis;
import org.linkwright.normalize.Context;
import org.linkwright.normalize.DateOrder;
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

    @Option(
            names = "--region",
            converter = Words.Region.class,
            paramLabel = "R",
            defaultValue = "",
            descriptionKey = "region")
    private String region;

    @Option(
            names = "--zone",
            converter = Words.Zone.class,
            paramLabel = "Z",
            defaultValue = "",
            descriptionKey = "zone")
    private String zone;

    @Option(names = "--order", paramLabel = "mdy|dmy", defaultValue = "UNDECIDED", descriptionKey = "normalize.order")
    private DateOrder order;

    @Option(names = "--decimal", paramLabel = ".|,", descriptionKey = "normalize.decimal")
    private Character decimal;

    @Option(names = "--currency", paramLabel = "C", defaultValue = "", descriptionKey = "normalize.currency")
    private String currency;

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
        Context context = new Context(
                region,
                zone,
                zone.isEmpty() ? ZoneBasis.UNKNOWN : ZoneBasis.USER,
                order,
                decimal == null ? '\0' : decimal,
                currency,
                platform,
                column,
                format,
                layout,
                bank);
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
