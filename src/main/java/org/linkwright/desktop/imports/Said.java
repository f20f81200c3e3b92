package org.linkwright.desktop.imports;

import java.nio.charset.Charset;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.linkwright.intake.Answers;
import org.linkwright.intake.IntakeOptions;
import org.linkwright.intake.Preview;
import org.linkwright.intake.Question;
import org.linkwright.intake.TableId;
import org.linkwright.sheet.Access;

/**
 * What a person said about one file alone.
 *
 * @param layout id of the layout to read it as; empty where it is to be recognised
 * @param tables what was said about its tables
 * @param limitsRaised whether an archive may hold far more than usual
 * @param encoding name of its character set; empty where the file shows it
 */
record Said(String layout, Map<TableId, Answers> tables, boolean limitsRaised, String encoding) {
    static final Said NOTHING = new Said("", Map.of(), false, "");

    /** What was said about a table. */
    Answers of(TableId table) {
        return tables.getOrDefault(table, Answers.NONE);
    }

    /** The same, with other words about a table. */
    Said with(TableId table, Answers answers) {
        Map<TableId, Answers> all = new HashMap<>(tables);
        all.put(table, answers);
        return new Said(layout, Map.copyOf(all), limitsRaised, encoding);
    }

    /** The same, read as another layout. */
    Said withLayout(String id) {
        return new Said(id, tables, limitsRaised, encoding);
    }

    /** The same, read within raised limits. */
    Said withLimitsRaised() {
        return new Said(layout, tables, true, encoding);
    }

    /** The same, read in a character set; as the file shows where its name is empty. */
    Said withEncoding(String name) {
        return new Said(layout, tables, limitsRaised, name);
    }

    /** The same, with an answer for every table of the file that asks the same. */
    Said with(Preview preview, Question.Kind kind, String value) {
        Said all = this;
        for (Preview.FoundTable table : preview.tables()) {
            if (table.questions().stream().anyMatch(question -> question.kind() == kind)) {
                all = all.with(table.id(), answered(all.of(table.id()), kind, value));
            }
        }
        return all;
    }

    private static Answers answered(Answers before, Question.Kind kind, String value) {
        return switch (kind) {
            case DATE_ORDER -> before.withOrder(value);
            case DECIMAL -> before.withDecimal(value);
            case ZONE -> before.withZone(value);
            case REGION -> before.withRegion(value);
            case CURRENCY -> before.withCurrency(value);
            case SUBJECT -> before.withSubject(value);
        };
    }

    /** What holds for all files, and this. */
    IntakeOptions over(IntakeOptions all) {
        Optional<Charset> stated = encoding.isEmpty() ? Optional.empty() : Optional.of(Charset.forName(encoding));
        return (layout.isEmpty() ? all : all.withLayout(layout))
                .withAnswers(tables)
                .withAccess(new Access(all.access().passwords(), limitsRaised, stated));
    }
}
