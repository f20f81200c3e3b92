package org.linkwright.cli;

import org.linkwright.intake.Answers;
import org.linkwright.model.ZoneBasis;
import org.linkwright.normalize.Context;
import org.linkwright.normalize.DateOrder;
import picocli.CommandLine.Option;

/** How values are written where they do not say it themselves. */
final class Conventions {
    @Option(
            names = "--region",
            converter = Words.Region.class,
            paramLabel = "US",
            defaultValue = "",
            descriptionKey = "region")
    private String region;

    @Option(
            names = "--zone",
            converter = Words.Zone.class,
            paramLabel = "ZONE",
            defaultValue = "",
            descriptionKey = "zone")
    private String zone;

    @Option(
            names = "--order",
            converter = Words.Order.class,
            paramLabel = "mdy|dmy",
            defaultValue = "",
            descriptionKey = "order")
    private String order;

    @Option(
            names = "--decimal",
            converter = Words.Decimal.class,
            paramLabel = ".|,",
            defaultValue = "",
            descriptionKey = "decimal")
    private String decimal;

    @Option(names = "--currency", paramLabel = "CODE", defaultValue = "", descriptionKey = "currency")
    private String currency;

    /** As answers to what an import would ask. */
    Answers answers(String subject) {
        return new Answers(region, zone, order, decimal, currency, subject, null);
    }

    /** As the context of a single value. */
    Context context() {
        Context context = Context.NONE
                .withRegion(region)
                .withZone(zone, zone.isEmpty() ? ZoneBasis.UNKNOWN : ZoneBasis.USER)
                .withCurrency(currency)
                .withOrder(
                        switch (order) {
                            case "mdy" -> DateOrder.MDY;
                            case "dmy" -> DateOrder.DMY;
                            default -> DateOrder.UNDECIDED;
                        });
        return decimal.isEmpty() ? context : context.withDecimal(decimal.charAt(0));
    }
}
