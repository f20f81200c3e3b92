package org.linkwright.exhibit;

import java.util.ArrayList;
import java.util.List;
import org.linkwright.chart.Chart;
import org.linkwright.model.Messages;

/** Says how an exhibit was made, in sentences. */
final class Made {
    private static final Messages MESSAGES = Messages.of(Made.class);

    private Made() {}

    static List<String> sentences(ExhibitSettings settings, Chart chart) {
        List<String> sentences = new ArrayList<>();
        if (!settings.chart().isEmpty()) {
            sentences.add(MESSAGES.text("made.saved", settings.chart()));
        } else if (settings.focus().isEmpty()) {
            sentences.add(MESSAGES.text("made.whole"));
        } else {
            sentences.add(MESSAGES.text("made.focus", String.join(", ", settings.focus()), settings.hops()));
        }
        if (settings.top() > 0) {
            sentences.add(MESSAGES.text("made.top", settings.top()));
        }
        chart.window().from().ifPresent(day -> sentences.add(MESSAGES.text("made.from", day.toString())));
        chart.window().to().ifPresent(day -> sentences.add(MESSAGES.text("made.to", day.toString())));
        if (!settings.kinds().isEmpty()) {
            sentences.add(MESSAGES.text("made.kinds", String.join(", ", settings.kinds())));
        }
        sentences.add(
                MESSAGES.text("made.layout", chart.layout(), chart.window().zone()));
        sentences.add(MESSAGES.text("made.redact." + settings.redact()));
        sentences.add(MESSAGES.text("made.rows"));
        return sentences;
    }
}
