package org.linkwright.desktop.imports;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.kordamp.ikonli.feather.Feather;
import org.linkwright.desktop.shared.Formats;
import org.linkwright.desktop.shared.Words;
import org.linkwright.intake.Preview;
import org.linkwright.intake.Question;
import org.linkwright.store.Source;

/** What the line of a file says. */
record LineWords(Preview preview) {

    Feather icon() {
        Set<String> roles = tables().stream()
                .flatMap(table -> table.columns().stream())
                .map(Preview.ColumnMeaning::role)
                .collect(Collectors.toSet());
        if (roles.contains("wallet") || roles.contains("txid")) {
            return Feather.KEY;
        }
        if (roles.contains("amount") || roles.contains("amount_in") || roles.contains("amount_out")) {
            return Feather.DOLLAR_SIGN;
        }
        if (roles.contains("caller") || roles.contains("duration") || roles.contains("dialed")) {
            return Feather.PHONE;
        }
        if (roles.contains("text")) {
            return Feather.MESSAGE_SQUARE;
        }
        if (roles.contains("lat") || roles.contains("latlon")) {
            return Feather.MAP_PIN;
        }
        return roles.contains("ip") ? Feather.GLOBE : Feather.FILE_TEXT;
    }

    /** The layouts found, each once. */
    String title() {
        return tables().stream().map(table -> table.layout().title()).distinct().collect(Collectors.joining(" · "));
    }

    /** Four numbers that add up, after the rows read. */
    static String sums(Source.Totals totals) {
        return Words.text(
                "import.sums",
                Formats.number(totals.read()),
                Formats.number(totals.accepted()),
                Formats.number(totals.duplicate()),
                Formats.number(totals.rejected()),
                Formats.number(totals.ignored()));
    }

    String rows() {
        return Formats.number(preview.totals().read());
    }

    /** First to last day, as written in the file. */
    String period() {
        Optional<LocalDate> first = periods().map(Preview.Period::first).min(Comparator.naturalOrder());
        Optional<LocalDate> last = periods().map(Preview.Period::last).max(Comparator.naturalOrder());
        return Formats.days(first, last);
    }

    private Stream<Preview.Period> periods() {
        return tables().stream().flatMap(table -> table.period().stream());
    }

    String zone() {
        List<String> zones = tables().stream()
                .map(table -> table.layout().zone())
                .filter(zone -> !zone.isEmpty())
                .distinct()
                .toList();
        boolean unknown = tables().stream()
                .flatMap(table -> table.questions().stream())
                .anyMatch(question -> question.kind() == Question.Kind.ZONE);
        if (zones.isEmpty()) {
            return unknown ? Words.text("import.zone.unknown") : "";
        }
        return String.join(", ", zones);
    }

    private List<Preview.FoundTable> tables() {
        return preview.tables();
    }
}
