package org.linkwright.desktop.workspace;

import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import org.linkwright.desktop.shared.CaseOverview;
import org.linkwright.desktop.shared.CaseSession;
import org.linkwright.desktop.shared.Formats;
import org.linkwright.desktop.shared.Words;
import org.linkwright.store.Source;

/** The line at the very foot: the display zone and the ledger's sums, which open the ledger. */
final class StatusBar extends HBox {
    private final Label zone = new Label();
    private final Hyperlink ledger = new Hyperlink();

    StatusBar(CaseSession session, Runnable openLedger) {
        getStyleClass().add("status-line");
        ledger.setId("status-ledger");
        ledger.setOnAction(pressed -> openLedger.run());
        Label saved = new Label(Words.text("status.saved"), new FontIcon(Feather.CHECK));
        getChildren().addAll(new Label("", new FontIcon(Feather.CLOCK)), zone, ledger, saved);
        session.overviewProperty().addListener((overview, was, is) -> show(is));
    }

    private void show(CaseOverview overview) {
        zone.setText(overview.zone().getId());
        Source.Totals totals = overview.totals();
        ledger.setVisited(false);
        ledger.setText(Words.text(
                "status.ledger",
                Formats.number(totals.read()),
                Formats.number(totals.accepted()),
                Formats.number(totals.duplicate()),
                Formats.number(totals.rejected()),
                Formats.number(totals.ignored())));
    }
}
