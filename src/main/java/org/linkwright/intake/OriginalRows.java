package org.linkwright.intake;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import org.linkwright.model.Fate;
import org.linkwright.model.LinkwrightException;
import org.linkwright.model.Messages;
import org.linkwright.model.SourceRef;
import org.linkwright.sheet.Access;
import org.linkwright.sheet.Row;
import org.linkwright.sheet.Rows;
import org.linkwright.sheet.SheetInfo;
import org.linkwright.sheet.Workbook;
import org.linkwright.store.Block;
import org.linkwright.store.CaseFile;
import org.linkwright.store.LedgerEntry;
import org.linkwright.store.Source;

/** Rows of a source as they stand in the original that the case keeps; never one that names a privileged number. */
final class OriginalRows {
    private static final Messages MESSAGES = Messages.of(OriginalRows.class);

    private final CaseFile keeper;
    private final Source source;
    private final Access access;

    OriginalRows(CaseFile keeper, Source source, Access access) {
        this.keeper = keeper;
        this.source = source;
        this.access = access;
    }

    /** One row and the header above it. */
    Intake.RawRow at(SourceRef place) throws LinkwrightException {
        refusePrivileged(place);
        List<Block> blocks = holding(keeper.blocks(source.id()), place);
        long headerRow = blocks.stream().findFirst().map(Block::headerRow).orElse(0L);
        Map<Integer, String> roles = new HashMap<>();
        blocks.forEach(block -> roles.putAll(Mapping.roles(block)));
        Row header = new Row(0, List.of(), false);
        try (KeptOriginal original = KeptOriginal.of(keeper, source);
                Workbook workbook = original.open(access)) {
            SheetInfo sheet = workbook.sheets().stream()
                    .filter(s -> s.name().equals(place.sheet()))
                    .findFirst()
                    .orElseThrow(() -> missing(place));
            try (Rows rows = workbook.rows(sheet)) {
                while (rows.hasNext()) {
                    Row row = rows.next();
                    header = row.number() == headerRow ? row : header;
                    if (row.number() == place.row()) {
                        return new Intake.RawRow(header, row, roles);
                    }
                }
            }
        }
        throw missing(place);
    }

    /** The rows with a fate, by table, in the order of the file. */
    List<Intake.FatedRows> with(Fate fate) throws LinkwrightException {
        Map<Long, Intake.FatedRows> tables = new LinkedHashMap<>();
        for (Block block : keeper.blocks(source.id())) {
            tables.put(block.id(), new Intake.FatedRows(block, names(block), new ArrayList<>()));
        }
        Map<String, TreeMap<Long, List<LedgerEntry>>> wanted = new HashMap<>();
        for (LedgerEntry entry : keeper.ledger(source.id())) {
            if (entry.fate() == fate && !entry.code().equals(Privileged.RULE) && tables.containsKey(entry.block())) {
                wanted.computeIfAbsent(entry.sheet(), s -> new TreeMap<>())
                        .computeIfAbsent(entry.firstRow(), r -> new ArrayList<>())
                        .add(entry);
            }
        }
        try (KeptOriginal original = KeptOriginal.of(keeper, source);
                Workbook workbook = original.open(access)) {
            for (SheetInfo sheet : workbook.sheets()) {
                if (wanted.containsKey(sheet.name())) {
                    collect(workbook, sheet, wanted.get(sheet.name()), tables);
                }
            }
        }
        return tables.values().stream().filter(t -> !t.rows().isEmpty()).toList();
    }

    private static void collect(
            Workbook workbook,
            SheetInfo sheet,
            NavigableMap<Long, List<LedgerEntry>> wanted,
            Map<Long, Intake.FatedRows> tables)
            throws LinkwrightException {
        try (Rows rows = workbook.rows(sheet)) {
            while (rows.hasNext()) {
                Row row = rows.next();
                for (Intake.FatedRows table : tables.values()) {
                    if (table.block().sheet().equals(sheet.name())
                            && table.block().headerRow() == row.number()) {
                        addNames(table.names(), row);
                    }
                }
                Optional.ofNullable(wanted.floorEntry(row.number())).stream()
                        .flatMap(entry -> entry.getValue().stream())
                        .filter(entry -> row.number() <= entry.lastRow())
                        .forEach(entry -> tables.get(entry.block())
                                .rows()
                                .add(new Intake.FatedRow(row, entry.code(), entry.message())));
            }
        }
    }

    /** Names of the columns that mean something: those of a header of two rows are joined. */
    private static List<String> names(Block block) {
        List<String> names = new ArrayList<>();
        Mapping.names(block).forEach((column, name) -> {
            while (names.size() < column) {
                names.add("");
            }
            names.set(column - 1, name);
        });
        return names;
    }

    private static void addNames(List<String> names, Row header) {
        for (int i = 0; i < header.cells().size(); i++) {
            if (i >= names.size()) {
                names.add(header.cell(i).text());
            } else if (names.get(i).isEmpty()) {
                names.set(i, header.cell(i).text());
            }
        }
    }

    /** The table that a row is of, or the tables beside each other. */
    private static List<Block> holding(List<Block> blocks, SourceRef place) {
        List<Block> holding = blocks.stream()
                .filter(b ->
                        b.sheet().equals(place.sheet()) && b.firstRow() <= place.row() && place.row() <= b.lastRow())
                .toList();
        long last = holding.stream().mapToLong(Block::firstRow).max().orElse(0);
        return holding.stream().filter(b -> b.firstRow() == last).toList();
    }

    private void refusePrivileged(SourceRef place) throws LinkwrightException {
        for (LedgerEntry entry : keeper.ledger(source.id())) {
            boolean holds = entry.firstRow() <= place.row() && place.row() <= entry.lastRow();
            if (holds && entry.sheet().equals(place.sheet()) && entry.code().equals(Privileged.RULE)) {
                throw new LinkwrightException(MESSAGES.issue("ROW_PRIVILEGED", String.valueOf(place.row())));
            }
        }
    }

    /** What to say of a row that is not there. */
    static LinkwrightException missing(SourceRef place) {
        return new LinkwrightException(MESSAGES.issue("ROW_MISSING", String.valueOf(place.row()), place.sheet()));
    }
}
