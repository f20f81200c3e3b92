package org.linkwright.intake;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.linkwright.model.LinkwrightException;
import org.linkwright.sheet.Row;

/** What a trial import counted and what its tables were read with, as it is shown. */
final class Previews {
    private static final int SAMPLES = 3;

    private final List<BlockImport.Setting> settings;
    private final Trial trial;
    private final IntakeOptions options;

    private Previews(List<BlockImport.Setting> settings, Trial trial, IntakeOptions options) {
        this.settings = settings;
        this.trial = trial;
        this.options = options;
    }

    /** Imports a file into nothing and tells what came of it. */
    static Preview of(FileReading reading, String sha256, boolean already, Privileged privileged)
            throws LinkwrightException {
        Trial trial = new Trial();
        try (DraftWriter writer = new DraftWriter(trial, sha256, true, privileged)) {
            reading.importInto(trial, writer);
        }
        return new Preview(
                reading.name(),
                sha256,
                reading.format(),
                already,
                new Previews(reading.settings(), trial, reading.options()).tables(),
                trial.totals(),
                trial.outside().causes());
    }

    private List<Preview.FoundTable> tables() {
        Iterator<Trial.Counted> counted = trial.blocks().iterator();
        return settings.stream().map(s -> table(s, counted.next())).toList();
    }

    private Preview.FoundTable table(BlockImport.Setting setting, Trial.Counted counted) {
        Table table = setting.found().table();
        Contexts contexts = setting.contexts();
        long declared = setting.found().decisions().declared();
        // rows of privileged numbers have no fate here, and nobody sees them
        List<Row> sample = setting.found().sample().stream()
                .filter(row -> counted.fate(row.number()).isPresent())
                .toList();
        return new Preview.FoundTable(
                table.id(),
                new Preview.Layout(
                        table.reference(),
                        table.profile().title(),
                        contexts.zone(),
                        contexts.zoneBasis(),
                        contexts.region()),
                setting.subject().map(s -> s.identifier().key()).orElse(""),
                counted.totals(),
                declared < 0 ? OptionalLong.empty() : OptionalLong.of(declared),
                counted.period(),
                columns(table, contexts, sample),
                drift(table),
                counted.causes(),
                sample.stream().flatMap(row -> fate(row, counted).stream()).toList(),
                new Questions(setting, options, sample).all());
    }

    private static Optional<Preview.SampleRow> fate(Row row, Trial.Counted counted) {
        return counted.fate(row.number()).map(f -> new Preview.SampleRow(row, f.fate(), f.code(), f.message()));
    }

    private static List<Preview.ColumnMeaning> columns(Table table, Contexts contexts, List<Row> sample) {
        TreeSet<Integer> indexes = new TreeSet<>();
        table.mapping().columns().forEach(c -> indexes.add(c.index()));
        for (int i = 0; i < table.header().names().size(); i++) {
            indexes.add(i);
        }
        List<Preview.ColumnMeaning> columns = new ArrayList<>();
        for (int index : indexes) {
            Contexts.Decided decided = contexts.decided(index);
            columns.add(new Preview.ColumnMeaning(
                    index + 1,
                    table.header().name(index),
                    table.mapping().role(index).name().toLowerCase(Locale.ROOT),
                    decided.value(),
                    decided.basis(),
                    samples(sample, index)));
        }
        return columns;
    }

    /** The first different texts of a column. */
    static List<String> samples(List<Row> rows, int column) {
        return texts(rows, column).limit(SAMPLES).toList();
    }

    /** The different texts of a column. */
    static Stream<String> texts(List<Row> rows, int column) {
        return rows.stream()
                .map(row -> row.cell(column).text())
                .filter(text -> !text.isBlank())
                .distinct();
    }

    private static Preview.Drift drift(Table table) {
        if (table.recognised() != Table.Recognised.BY_PROFILE) {
            return Preview.Drift.NONE;
        }
        List<Mapping.Mapped> mapped = table.mapping().columns();
        List<String> missing = table.profile().columns().stream()
                .filter(known -> mapped.stream().noneMatch(m -> m.column().equals(known)))
                .flatMap(known -> known.names().stream().limit(1))
                .filter(name ->
                        mapped.stream().noneMatch(m -> Texts.fold(m.name()).equals(Texts.fold(name))))
                .toList();
        List<String> added = new ArrayList<>();
        for (int i = 0; i < table.header().names().size(); i++) {
            int index = i;
            String name = table.header().name(i);
            if (!name.isBlank() && mapped.stream().noneMatch(m -> m.index() == index)) {
                added.add(name);
            }
        }
        List<String> renamed = mapped.stream()
                .filter(m -> !m.name().isEmpty() && !m.column().names().isEmpty())
                .filter(m -> !Texts.fold(m.name())
                        .equals(Texts.fold(m.column().names().getFirst())))
                .filter(m -> !m.column().names().getFirst().endsWith("*"))
                .map(m -> m.name() + " → " + m.column().names().getFirst())
                .toList();
        return new Preview.Drift(missing, List.copyOf(added), renamed);
    }
}
