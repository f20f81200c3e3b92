package org.linkwright.sheet;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The objects of one array as a table: its first row has the names of all fields, in the order in which they first occur;
 * a field within a field is {@code outer.inner}. An array of objects in an object is a table of its own, whose rows repeat the
 * fields of the object above as {@code above.field}.
 */
final class JsonTable {
    private static final String TOP = "top";
    private static final int MOST_FIELDS_OF_A_RUN = 4;

    private static final long MOST_CELLS = 20_000_000;

    private final String name;
    private final Map<String, Integer> columns = new LinkedHashMap<>();
    private final List<Cell[]> records = new ArrayList<>();
    private final Size size;

    private JsonTable(String name, Size size) {
        this.name = name;
        this.size = size;
    }

    /** Places for cells in all tables of a document. */
    private static final class Size {
        private long cells;

        private void add(int more) {
            cells += more;
            if (cells > MOST_CELLS) {
                throw new TooWide();
            }
        }
    }

    /** The records have so many different fields that a table of them would be all but empty and fill the memory. */
    static final class TooWide extends RuntimeException {
        private static final long serialVersionUID = 1;
    }

    /**
     * The tables of a document, those without a field left out.
     *
     * @throws TooWide where they would not fit into memory
     */
    static List<JsonTable> of(List<JsonElement> elements) {
        Size size = new Size();
        Map<String, JsonTable> tables = new LinkedHashMap<>();
        for (JsonElement element : elements) {
            if (element instanceof JsonArray array) {
                array.forEach(item -> add(tables, "", item, Map.of(), size));
            } else {
                add(tables, "", element, Map.of(), size);
            }
        }
        return tables.values().stream()
                .filter(table -> !table.columns.isEmpty())
                .toList();
    }

    private static void add(
            Map<String, JsonTable> tables, String path, JsonElement item, Map<String, Cell> above, Size size) {
        JsonTable table = tables.computeIfAbsent(path, name -> new JsonTable(name, size));
        Map<String, Cell> record = new LinkedHashMap<>(above);
        Map<String, JsonArray> inner = new LinkedHashMap<>();
        if (item instanceof JsonObject object) {
            addFields(object, "", record, inner);
        } else {
            record.put("value", cell(item));
        }
        boolean onlyAList = record.size() == above.size() && !inner.isEmpty();
        if (!onlyAList) {
            table.add(record);
        }
        String own = (path.isEmpty() ? TOP : path.substring(path.lastIndexOf('.') + 1)) + ".";
        Map<String, Cell> context = new LinkedHashMap<>(above);
        record.forEach((field, cell) -> context.put(above.containsKey(field) ? field : own + field, cell));
        inner.forEach((field, array) -> {
            String below = path.isEmpty() ? field : path + "." + field;
            array.forEach(element -> add(tables, below, element, context, size));
        });
    }

    private void add(Map<String, Cell> record) {
        record.keySet().forEach(field -> columns.putIfAbsent(field, columns.size()));
        int width = record.keySet().stream().mapToInt(columns::get).max().orElse(-1) + 1;
        size.add(width);
        Cell[] cells = new Cell[width];
        Arrays.fill(cells, Cell.EMPTY);
        record.forEach((field, cell) -> cells[columns.get(field)] = cell);
        records.add(cells);
    }

    private static void addFields(
            JsonObject object, String prefix, Map<String, Cell> record, Map<String, JsonArray> inner) {
        for (Map.Entry<String, JsonElement> entry : object.entrySet()) {
            String field = prefix + entry.getKey();
            switch (entry.getValue()) {
                case JsonObject nested -> addFields(nested, field + ".", record, inner);
                case JsonArray array when isTable(array) -> inner.put(field, array);
                case JsonElement value -> record.put(field, cell(value));
            }
        }
    }

    private static boolean isTable(JsonArray array) {
        return !array.isEmpty()
                && array.asList().stream().allMatch(item -> item.isJsonObject() && !isRun(item.getAsJsonObject()));
    }

    /** A piece of formatted text, as Telegram writes it: a type and the text. */
    private static boolean isRun(JsonObject object) {
        return object.size() <= MOST_FIELDS_OF_A_RUN
                && object.has("type")
                && object.get("text") instanceof JsonPrimitive text
                && text.isString();
    }

    private static Cell cell(JsonElement value) {
        if (value instanceof JsonPrimitive primitive) {
            if (primitive.isNumber()) {
                String digits = primitive.getAsString();
                return Numbers.cell(digits).orElseGet(() -> Cell.text(digits));
            }
            if (primitive.isBoolean()) {
                String text = primitive.getAsBoolean() ? "TRUE" : "FALSE";
                return new Cell(CellType.BOOLEAN, text, text);
            }
        }
        return Cell.text(text(value));
    }

    /** A text, the pieces of a formatted text joined, or the items of a list, one a line. */
    private static String text(JsonElement value) {
        if (value instanceof JsonArray array) {
            boolean formatted = array.asList().stream().anyMatch(JsonElement::isJsonObject);
            return array.asList().stream().map(JsonTable::text).collect(Collectors.joining(formatted ? "" : "\n"));
        }
        if (value instanceof JsonObject object) {
            return isRun(object) ? object.get("text").getAsString() : object.toString();
        }
        return value.isJsonNull() ? "" : value.getAsString();
    }

    String name() {
        return name;
    }

    /** The first has the names of the fields; all are as wide as it. */
    Iterator<Row> rows() {
        List<Cell> names = columns.keySet().stream().map(Cell::text).toList();
        Stream<Row> records = IntStream.range(0, this.records.size())
                .mapToObj(i -> new Row(i + 2L, padded(this.records.get(i)), false));
        return Stream.concat(Stream.of(new Row(1, names, false)), records).iterator();
    }

    private List<Cell> padded(Cell[] record) {
        Cell[] cells = Arrays.copyOf(record, columns.size());
        Arrays.fill(cells, record.length, cells.length, Cell.EMPTY);
        return Collections.unmodifiableList(Arrays.asList(cells));
    }
}
