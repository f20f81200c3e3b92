package org.linkwright.cli;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.linkwright.chart.Grouping;
import org.linkwright.layout.Layout;
import org.linkwright.layout.Layouts;
import org.linkwright.model.EntityKind;
import org.linkwright.model.EventKind;
import org.linkwright.model.Messages;
import org.linkwright.normalize.Times;
import picocli.CommandLine;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** The words that options take, checked before anything is done. */
final class Words {
    private static final Messages MESSAGES = Messages.of(Cli.class);

    private Words() {}

    static void register(CommandLine line) {
        line.registerConverter(EntityKind.class, Words::entityKind);
        line.registerConverter(EventKind.class, Words::eventKind);
    }

    private static EntityKind entityKind(String word) {
        try {
            return new EntityKind(word.toLowerCase(Locale.ROOT));
        } catch (IllegalArgumentException e) {
            throw new TypeConversionException(MESSAGES.text("word.kind", word, EntityKind.KNOWN));
        }
    }

    private static EventKind eventKind(String word) {
        try {
            return new EventKind(word.toLowerCase(Locale.ROOT));
        } catch (IllegalArgumentException e) {
            throw new TypeConversionException(MESSAGES.text("word.kind", word, EventKind.KNOWN));
        }
    }

    /** A time zone, as text. */
    static final class Zone implements ITypeConverter<String> {
        @Override
        public String convert(String word) {
            if (!word.isEmpty() && !Times.isZone(word)) {
                throw new TypeConversionException(MESSAGES.text("word.zone", word));
            }
            return word;
        }
    }

    /** Order of day and month, as text. */
    static final class Order implements ITypeConverter<String> {
        @Override
        public String convert(String word) {
            return one(word, "mdy", "dmy");
        }
    }

    /** A decimal sign, as text. */
    static final class Decimal implements ITypeConverter<String> {
        @Override
        public String convert(String word) {
            return one(word, ".", ",");
        }
    }

    private static String one(String word, String first, String second) {
        if (!word.isEmpty() && !word.equals(first) && !word.equals(second)) {
            throw new TypeConversionException(MESSAGES.text("word.one", word, first, second));
        }
        return word;
    }

    /** An ISO 3166 country code, in upper case. */
    static final class Region implements ITypeConverter<String> {
        @Override
        public String convert(String word) {
            String code = word.toUpperCase(Locale.ROOT);
            if (!code.isEmpty() && !Arrays.asList(Locale.getISOCountries()).contains(code)) {
                throw new TypeConversionException(MESSAGES.text("word.region", word));
            }
            return code;
        }
    }

    /** A layout's id. */
    static final class LayoutId implements ITypeConverter<String> {
        @Override
        public String convert(String word) {
            return oneOf(word, Layouts.ALL.stream().map(Layout::id).toList());
        }
    }

    /** What the grouped layout puts together. */
    static final class GroupBy implements ITypeConverter<Grouping> {
        @Override
        public Grouping convert(String word) {
            return Grouping.of(oneOf(word, Grouping.ids()));
        }
    }

    /** A size of paper. */
    static final class Paper implements ITypeConverter<String> {
        @Override
        public String convert(String word) {
            return oneOf(word, List.of("letter", "a4", "tabloid", "a3"));
        }
    }

    /** Whom an exhibit protects. */
    static final class Redaction implements ITypeConverter<String> {
        @Override
        public String convert(String word) {
            return oneOf(word, List.of("none", "victims", "public"));
        }
    }

    /** What an exhibit is declared as; empty for nothing. */
    static final class Declaration implements ITypeConverter<String> {
        @Override
        public String convert(String word) {
            return word.isEmpty() ? word : oneOf(word, List.of("summary", "illustrative"));
        }
    }

    private static String oneOf(String word, List<String> choices) {
        String choice = word.toLowerCase(Locale.ROOT);
        if (!choices.contains(choice)) {
            throw new TypeConversionException(MESSAGES.text("word.choice", word, String.join(", ", choices)));
        }
        return choice;
    }
}
