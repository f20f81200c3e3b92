package org.linkwright.intake;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.linkwright.model.ZoneBasis;
import org.linkwright.normalize.Context;
import org.linkwright.normalize.Countries;
import org.linkwright.normalize.DateOrder;
import org.linkwright.normalize.Normalizer;
import org.linkwright.normalize.ValueKind;
import org.linkwright.sheet.Row;

/** What neither rows nor layout nor region of a table decide, so that only a person can. */
final class Questions {
    private static final int CHOICES = 6;

    private final Table table;
    private final Decisions decisions;
    private final Contexts contexts;
    private final BlockImport.Setting setting;
    private final IntakeOptions options;
    private final List<Row> sample;
    private final List<Question> all = new ArrayList<>();

    /** @param sample rows of the table that a person may see */
    Questions(BlockImport.Setting setting, IntakeOptions options, List<Row> sample) {
        this.setting = setting;
        this.options = options;
        this.table = setting.found().table();
        this.decisions = setting.found().decisions();
        this.contexts = setting.contexts();
        this.sample = sample;
    }

    List<Question> all() {
        for (Mapping.Mapped column : table.mapping().columns()) {
            if (contexts.decided(column.index()).basis() == Preview.Basis.ASSUMED) {
                all.add(isAmount(column) ? decimal(column) : order(column));
            }
        }
        if (contexts.zone().isEmpty() && !table.mapping().has(Role.ZONE)) {
            first(Role.DATETIME, Role.TIME, Role.DATE)
                    .filter(this::hasTimesOfDay)
                    .ifPresent(c -> ask(Question.Kind.ZONE, c, zones(c)));
        }
        if (contexts.region().isEmpty() && decisions.hasNationalNumbers()) {
            first(Role.PHONE, Role.FROM, Role.TO, Role.COUNTERPARTY, Role.CALLER, Role.DIALED, Role.IDENTIFIER)
                    .ifPresent(c -> ask(Question.Kind.REGION, c, regions(c)));
        }
        currency();
        subject();
        return List.copyOf(all);
    }

    private void ask(Question.Kind kind, Mapping.Mapped column, List<Question.Choice> choices) {
        all.add(new Question(kind, column.index() + 1, samples(column), choices));
    }

    private Optional<Mapping.Mapped> first(Role... roles) {
        return Stream.of(roles)
                .flatMap(role -> Stream.of(table.mapping().of(role)))
                .findFirst();
    }

    /** A day alone never shifts with the zone. */
    private boolean hasTimesOfDay(Mapping.Mapped column) {
        return column.role() == Role.TIME
                || Previews.texts(sample, column.index())
                        .flatMap(raw ->
                                Normalizer.read(ValueKind.DATETIME, raw, contexts.of(column.index())).values().stream())
                        .anyMatch(time -> time.indexOf('T') > 0);
    }

    private List<Question.Choice> zones(Mapping.Mapped column) {
        Context context = contexts.of(column.index());
        Stream<String> usual = Countries.zones(contexts.region()).stream().limit(CHOICES);
        return Stream.concat(usual, Stream.of("UTC"))
                .map(zone -> new Question.Choice(
                        zone, reading(column, ValueKind.DATETIME, context.withZone(zone, ZoneBasis.USER))))
                .toList();
    }

    /** The countries by whose plan most of the numbers are valid. */
    private List<Question.Choice> regions(Mapping.Mapped column) {
        List<String> texts = Previews.texts(sample, column.index()).toList();
        return Countries.fitting(texts).stream()
                .limit(CHOICES)
                .map(region ->
                        new Question.Choice(region, reading(column, ValueKind.PHONE, Context.NONE.withRegion(region))))
                .toList();
    }

    private void currency() {
        boolean said = !options.answers(table).currency().isEmpty();
        boolean named = table.mapping().has(Role.CURRENCY);
        table.mapping().columns().stream()
                .filter(Questions::isAmount)
                .filter(c ->
                        !said && !named && contexts.of(c.index()).currency().isEmpty())
                .filter(c -> samples(c).stream().anyMatch(s -> s.chars().allMatch(Questions::isPlain)))
                .findFirst()
                .ifPresent(c -> ask(Question.Kind.CURRENCY, c, currencies()));
    }

    private List<Question.Choice> currencies() {
        return Stream.concat(Countries.currency(contexts.region()).stream(), Stream.of("USD", "EUR", "GBP", "MXN"))
                .distinct()
                .map(code -> new Question.Choice(code, ""))
                .toList();
    }

    /** Whether a character names no currency. */
    private static boolean isPlain(int c) {
        return Character.isDigit(c) || Character.isWhitespace(c) || "+-.,()'".indexOf(c) >= 0;
    }

    /** Where an event lacks an end, or the file itself stands for it. Whoever takes part in every row is likely the one. */
    private void subject() {
        List<Draft.Happening> events = sample.stream()
                .flatMap(row -> setting.reader().read(row).events().stream())
                .toList();
        boolean unknown = setting.subject().isPresent()
                ? setting.subject().get().identifier().key().contains(Identifiers.OF_FILE)
                : events.stream().anyMatch(e -> e.from().isEmpty() != e.to().isEmpty());
        if (!unknown || table.mapping().has(Role.SUBJECT)) {
            return;
        }
        Map<String, Integer> seen = new LinkedHashMap<>();
        for (Draft.Happening event : events) {
            Stream.of(event.from(), event.to())
                    .flatMap(Optional::stream)
                    .map(p -> p.identifier().key())
                    .filter(key -> !key.contains(Identifiers.OF_FILE))
                    .distinct()
                    .forEach(key -> seen.merge(key, 1, Integer::sum));
        }
        List<Question.Choice> choices = seen.entrySet().stream()
                .filter(e -> e.getValue() > 1 && e.getValue() == events.size())
                .map(e -> new Question.Choice(e.getKey(), ""))
                .toList();
        all.add(new Question(Question.Kind.SUBJECT, 0, List.of(), choices));
    }

    private Question order(Mapping.Mapped column) {
        Context context = contexts.of(column.index());
        String likely = contexts.decided(column.index()).value();
        List<Question.Choice> choices = Stream.of(likely, likely.equals("mdy") ? "dmy" : "mdy")
                .map(value -> new Question.Choice(
                        value,
                        reading(
                                column,
                                ValueKind.DATETIME,
                                context.withOrder(value.equals("mdy") ? DateOrder.MDY : DateOrder.DMY))))
                .toList();
        return new Question(Question.Kind.DATE_ORDER, column.index() + 1, samples(column), choices);
    }

    private Question decimal(Mapping.Mapped column) {
        Context context = contexts.of(column.index());
        String likely = contexts.decided(column.index()).value();
        List<Question.Choice> choices = Stream.of(likely, likely.equals(",") ? "." : ",")
                .map(value -> new Question.Choice(
                        value, reading(column, ValueKind.AMOUNT, context.withDecimal(value.charAt(0)))))
                .toList();
        return new Question(Question.Kind.DECIMAL, column.index() + 1, samples(column), choices);
    }

    /** How the first sample reads; empty where there is none or it can't be read so. */
    private String reading(Mapping.Mapped column, ValueKind kind, Context context) {
        return samples(column).stream()
                .limit(1)
                .flatMap(raw -> Normalizer.read(kind, raw, context).values().stream())
                .findFirst()
                .orElse("");
    }

    private List<String> samples(Mapping.Mapped column) {
        return Previews.samples(sample, column.index());
    }

    private static boolean isAmount(Mapping.Mapped column) {
        return switch (column.role()) {
            case AMOUNT, AMOUNT_IN, AMOUNT_OUT -> true;
            default -> false;
        };
    }
}
