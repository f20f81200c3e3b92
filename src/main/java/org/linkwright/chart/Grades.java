package org.linkwright.chart;

import java.util.Locale;
import org.linkwright.chart.ChartLink.Standing;
import org.linkwright.model.Grade;

/**
 * From a grade to the way a line is drawn, by the worse of its two parts. Admiralty: A, B and 1, 2 are solid; E and 5 are
 * dotted; all else, also what cannot be judged (F, 6), is dashed. 5x5x5: A, B and 1, 2 solid, E and 5 dotted. 3x5x2: source 1
 * with intelligence A or B solid, source 3 or intelligence E dotted. Ungraded is dashed.
 */
final class Grades {
    private Grades() {}

    static Standing standing(Grade grade) {
        String value = grade.value().toUpperCase(Locale.ROOT);
        if (value.length() < 2) {
            return Standing.UNCONFIRMED;
        }
        if (grade.scheme().equals("3x5x2")) {
            return of(value, "1", "AB", "3", "E");
        }
        return of(value, "AB", "12", "E", "5");
    }

    private static Standing of(String value, String goodSource, String goodFact, String badSource, String badFact) {
        String source = value.substring(0, 1);
        String fact = value.substring(1, 2);
        if (goodSource.contains(source) && goodFact.contains(fact)) {
            return Standing.CONFIRMED;
        }
        return badSource.contains(source) || badFact.contains(fact) ? Standing.TENTATIVE : Standing.UNCONFIRMED;
    }
}
