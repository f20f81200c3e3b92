package org.linkwright.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.linkwright.normalize.Context;
import org.linkwright.normalize.DateOrder;
import org.linkwright.normalize.Normalizer;
import org.linkwright.normalize.ValueKind;
import org.linkwright.sheet.Row;

/** What neither rows nor layout nor region of a table decide, so that only a person can. */
final class Questions {
    private final Table table;
    private final Decisions decisions;
    private final Contexts contexts;
    private final BlockImport.Setting setting;
    private final IntakeOptions options;
    private final List<Row> sample;
    private final List<Question> all = new ArrayList<>();

    Questions(BlockImport.Setting setting, IntakeOptions options) {
        this.setting = setting;
        this.options = options;
        this.table = setting.found().table();
        this.decisions = setting.found().decisions();
        this.contexts = setting.contexts();
        this.sample = setting.found().sample();
    }

    List<Question> all() {
        for (Mapping.Mapped column : table.mapping().columns()) {
            if (contexts.decided(column.index()).basis() == Preview.Basis.ASSUMED) {
                all.add(isAmount(column) ? decimal(column) : order(column));
            }
        }
        boolean times = table.mapping().hasAny(Role.DATE, Role.TIME, Role.DATETIME);
        if (times && contexts.zone().isEmpty() && !table.mapping().has(Role.ZONE)) {
            ask(Question.Kind.ZONE, Role.DATE, Role.TIME, Role.DATETIME);
        }
        if (contexts.region().isEmpty() && decisions.hasNationalNumbers()) {
            ask(Question.Kind.REGION, Role.PHONE, Role.FROM, Role.TO, Role.COUNTERPARTY, Role.CALLER, Role.DIALED);
        }
        currency();
        if (setting.subject()
                .filter(s -> s.identifier().key().contains(Identifiers.OF_FILE))
                .isPresent()) {
            all.add(new Question(Question.Kind.SUBJECT, 0, List.of(), List.of()));
        }
        return List.copyOf(all);
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
                .ifPresent(c -> all.add(new Question(Question.Kind.CURRENCY, c.index() + 1, samples(c), List.of())));
    }

    /** Whether a character names no currency. */
    private static boolean isPlain(int c) {
        return Character.isDigit(c) || Character.isWhitespace(c) || "+-.,()'".indexOf(c) >= 0;
    }

    private void ask(Question.Kind kind, Role... roles) {
        Stream.of(roles)
                .flatMap(role -> Stream.of(table.mapping().of(role)))
                .findFirst()
                .ifPresent(c -> all.add(new Question(kind, c.index() + 1, samples(c), List.of())));
    }

    private Question order(Mapping.Mapped column) {
        Context context = contexts.of(column.index());
        String likely = contexts.decided(column.index()).value();
        List<Question.Choice> choices = Stream.of(likely, likely.equals("mdy") ? "dmy" : "mdy")
                .map(value -> choice(
                        value,
                        column,
                        ValueKind.DATETIME,
                        context.withOrder(value.equals("mdy") ? DateOrder.MDY : DateOrder.DMY)))
                .toList();
        return new Question(Question.Kind.DATE_ORDER, column.index() + 1, samples(column), choices);
    }

    private Question decimal(Mapping.Mapped column) {
        Context context = contexts.of(column.index());
        String likely = contexts.decided(column.index()).value();
        List<Question.Choice> choices = Stream.of(likely, likely.equals(",") ? "." : ",")
                .map(value -> choice(value, column, ValueKind.AMOUNT, context.withDecimal(value.charAt(0))))
                .toList();
        return new Question(Question.Kind.DECIMAL, column.index() + 1, samples(column), choices);
    }

    private Question.Choice choice(String value, Mapping.Mapped column, ValueKind kind, Context context) {
        String reading = samples(column).stream()
                .limit(1)
                .flatMap(raw -> Normalizer.read(kind, raw, context).values().stream())
                .findFirst()
                .orElse("");
        return new Question.Choice(value, reading);
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
