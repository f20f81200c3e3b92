package org.linkwright.intake;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.linkwright.sheet.Row;

/** Tables that describe tables: each row is the name of a column and its type. They come with exports and hold no record. */
final class Descriptions {
    static final String PROFILE = "data-dictionary";

    /** The rule by which their rows are no records. */
    static final String RULE = "DESCRIPTION";

    private static final Set<String> NAMES = Set.of(
            "name", "field", "fieldname", "column", "columnname", "attribute", "variable", "feld", "campo", "champ");
    private static final Set<String> TYPES =
            Set.of("valuetype", "datatype", "fieldtype", "columntype", "sqltype", "datentyp", "tipodedato");
    private static final Set<String> KINDS = Set.of(
            "string",
            "text",
            "varchar",
            "char",
            "int",
            "integer",
            "bigint",
            "long",
            "float",
            "double",
            "decimal",
            "number",
            "numeric",
            "date",
            "datetime",
            "time",
            "timestamp",
            "boolean",
            "bool",
            "object",
            "array",
            "uuid",
            "enum",
            "json",
            "blob");

    /** How columns are named in programs: one word. */
    private static final Pattern PROGRAMMED = Pattern.compile("[\\p{L}_][\\p{L}\\p{N}_.-]*");

    private Descriptions() {}

    /** Whether a table's names are those of a description and each row of its beginning is one of a column. */
    static boolean isOne(Header header, List<Row> sample) {
        int name = indexOf(header, NAMES);
        int type = indexOf(header, TYPES);
        int kind = type < 0 ? indexOf(header, Set.of("type", "typ", "tipo")) : type;
        return name >= 0
                && kind >= 0
                && !sample.isEmpty()
                && sample.stream().allMatch(row -> matches(PROGRAMMED, row, name))
                && (type >= 0 || sample.stream().allMatch(row -> isKind(row, kind)));
    }

    private static int indexOf(Header header, Set<String> names) {
        for (int i = 0; i < header.folded().size(); i++) {
            if (names.contains(header.folded().get(i))) {
                return i;
            }
        }
        return -1;
    }

    private static boolean matches(Pattern pattern, Row row, int column) {
        return pattern.matcher(row.cell(column).text().strip()).matches();
    }

    /** {@code varchar(20)} is one too. */
    private static boolean isKind(Row row, int column) {
        return KINDS.contains(Texts.fold(row.cell(column).text().replaceFirst("\\(.*", "")));
    }
}
