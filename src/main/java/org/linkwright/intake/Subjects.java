package org.linkwright.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.linkwright.model.EntityKind;
import org.linkwright.model.Identifier;
import org.linkwright.normalize.Context;
import org.linkwright.normalize.Reading;

/** Whom a table is about: as the person says, as the lines above it say, as the file is called, or as the table before it says. */
final class Subjects {
    private static final Profile.Column ANY = new Profile.Column(List.of(), Role.SUBJECT, "", "", 0, Map.of());
    private static final List<String> ENDS = List.of(" from ", " - ", "  ", ",");

    private final Words words;
    private final Identifiers identifiers;
    private final String given;
    private final String fileName;

    Subjects(Words words, Identifiers identifiers, String given, String fileName) {
        this.words = words;
        this.identifiers = identifiers;
        this.given = given;
        this.fileName = fileName;
    }

    /** @param before subject of an earlier table of the file */
    Optional<Draft.Party> of(Survey.Found found, Contexts contexts, Optional<Draft.Party> before) {
        Table table = found.table();
        Profile.Subject rule = table.profile().events().subject();
        Context context = contexts.general();
        if (!given.isEmpty()) {
            return read(given, rule.kind(), context).or(() -> read(given, "", context));
        }
        return above(table.preamble(), rule, context)
                .or(() -> inColumn(found, rule, context))
                .or(() -> named(rule, context))
                .or(() -> inFileName(kind(table, rule), context))
                .or(() -> before)
                .or(() -> implied(table, rule));
    }

    private Optional<Draft.Party> above(List<List<String>> preamble, Profile.Subject rule, Context context) {
        List<String> phrases = new ArrayList<>(rule.after());
        phrases.addAll(words.phrases("subject"));
        for (String phrase : phrases) {
            for (List<String> line : preamble.reversed()) {
                for (int i = 0; i < line.size(); i++) {
                    String text = after(line.get(i), Texts.fold(phrase), i + 1 < line.size() ? line.get(i + 1) : "");
                    Optional<Draft.Party> found = candidates(text).stream()
                            .map(candidate -> read(candidate, rule.kind(), context))
                            .flatMap(Optional::stream)
                            .filter(p -> !p.identifier().kind().equals(EntityKind.PERSON))
                            .findFirst();
                    if (found.isPresent()) {
                        return found;
                    }
                }
            }
        }
        return Optional.empty();
    }

    /** The text that follows a phrase, in its own cell or in the next one. */
    private static String after(String cell, String phrase, String next) {
        int colon = Math.max(cell.indexOf(':'), cell.indexOf('\uFF1A'));
        if (colon > 0 && Texts.fold(cell.substring(0, colon)).endsWith(phrase)) {
            String rest = cell.substring(colon + 1).strip();
            return rest.isEmpty() ? next : rest;
        }
        for (int i = 1; i <= cell.length(); i++) {
            if (!Texts.fold(cell.substring(0, i)).equals(phrase)) {
                continue;
            }
            boolean whole = i == cell.length() || !Character.isLetterOrDigit(cell.charAt(i));
            return whole ? Contexts.first(cell.substring(i).strip(), next) : "";
        }
        return "";
    }

    private static List<String> candidates(String text) {
        if (text.isEmpty()) {
            return List.of();
        }
        List<String> candidates = new ArrayList<>();
        between(text, '\'', '\'').ifPresent(candidates::add);
        between(text, '(', ')').filter(t -> t.startsWith("@")).ifPresent(candidates::add);
        String plain = text;
        while (!plain.isEmpty() && "-:= ".indexOf(plain.charAt(0)) >= 0) {
            plain = plain.substring(1);
        }
        for (String end : ENDS) {
            int at = plain.toLowerCase(Locale.ROOT).indexOf(end);
            plain = at > 0 ? plain.substring(0, at) : plain;
        }
        if (plain.chars().anyMatch(Character::isDigit) || plain.indexOf('@') >= 0 || plain.indexOf('_') >= 0) {
            candidates.add(plain);
        }
        return candidates;
    }

    private static Optional<String> between(String text, char open, char close) {
        int start = text.indexOf(open);
        int end = text.indexOf(close, start + 1);
        return start >= 0 && end > start + 1 ? Optional.of(text.substring(start + 1, end)) : Optional.empty();
    }

    /** Records of calls are about a phone, whatever their layout. */
    private static String kind(Table table, Profile.Subject rule) {
        boolean calls = table.mapping().hasAny(Role.DURATION, Role.DIALED, Role.CALLER);
        return rule.kind().isEmpty() && calls ? "phone" : rule.kind();
    }

    /** The identifier in a column that tells nothing of its rows and is filled once, under one of the layout's words. */
    private Optional<Draft.Party> inColumn(Survey.Found found, Profile.Subject rule, Context context) {
        Table table = found.table();
        List<String> names = table.header().folded();
        for (int i = 0; i < names.size(); i++) {
            int column = i;
            boolean named = rule.after().stream().map(Texts::fold).anyMatch(names.get(i)::equals);
            if (named && table.mapping().role(i) == Role.IGNORE) {
                return Stream.concat(found.aside().stream(), found.sample().stream())
                        .map(row -> row.cell(column).text())
                        .filter(text -> !text.isBlank() && !Texts.fold(text).equals(names.get(column)))
                        .findFirst()
                        .flatMap(text -> read(text, rule.kind(), context));
            }
        }
        return Optional.empty();
    }

    /** The identifier where the layout says it stands in the name of its files. */
    private Optional<Draft.Party> named(Profile.Subject rule, Context context) {
        return rule.inName().stream()
                .map(pattern -> Pattern.compile(pattern).matcher(fileName))
                .filter(Matcher::find)
                .findFirst()
                .flatMap(found -> read(found.group(1), rule.kind(), context));
    }

    private Optional<Draft.Party> inFileName(String kind, Context context) {
        if (kind.isEmpty()) {
            return Optional.empty();
        }
        for (String part : fileName.split("[^\\p{L}\\p{N}+@]+", -1)) {
            boolean long0x = part.startsWith("0x") && part.length() > 20;
            boolean number = kind.equals("phone") && part.matches("\\+?\\d{10,15}");
            boolean iban = kind.equals("account") && part.matches("[A-Z]{2}\\d{2}[A-Z0-9]{11,30}");
            boolean wallet = kind.equals("wallet") && part.length() > 25;
            if (long0x || number || iban || wallet) {
                Optional<Draft.Party> found = read(part, kind, context);
                if (found.isPresent()) {
                    return found;
                }
            }
        }
        return Optional.empty();
    }

    private Optional<Draft.Party> implied(Table table, Profile.Subject rule) {
        if (rule.implied().isEmpty()) {
            return Optional.empty();
        }
        Identifier identifier =
                identifiers.implied(rule.implied(), table.profile().assume().platform());
        return Optional.of(new Draft.Party(identifier, fileName));
    }

    private Optional<Draft.Party> read(String text, String kind, Context context) {
        Reading<Identifier> reading = identifiers.read(text, kind, ANY, context);
        return reading.values().stream().findFirst().map(i -> new Draft.Party(i, i.key()));
    }
}
