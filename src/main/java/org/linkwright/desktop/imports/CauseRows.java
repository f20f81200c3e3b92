package org.linkwright.desktop.imports;

import java.util.List;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import javafx.scene.control.Hyperlink;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.linkwright.desktop.shared.CaseSession;
import org.linkwright.desktop.shared.Controls;
import org.linkwright.desktop.shared.Formats;
import org.linkwright.desktop.shared.Selection;
import org.linkwright.desktop.shared.Words;
import org.linkwright.intake.ImportReport;
import org.linkwright.model.LinkwrightException;
import org.linkwright.model.SourceRef;
import org.linkwright.store.CaseFile;
import org.linkwright.store.LedgerEntry;
import org.linkwright.store.Source;

/** The rows of one cause; each opens to its raw cells in the original. */
final class CauseRows extends VBox {
    private static final int MOST = 100;

    /** A row and the text the cause is about. */
    private record Found(SourceRef place, String raw) {}

    CauseRows(CaseSession session, ImportReport report, ImportReport.IssueGroup group) {
        getStyleClass().add("cause-rows");
        session.read((file, progress) -> rows(file, report, group), found -> {
            for (Found row : found) {
                Hyperlink open = new Hyperlink(
                        Words.text("import.rows.row", Formats.number(row.place().row())));
                open.getStyleClass().add("caption-link");
                open.setOnAction(pressed -> session.select(new Selection.OneRow(row.place())));
                getChildren()
                        .add(new HBox(
                                open, Controls.caption(session.pseudonyms().mask(row.raw()))));
            }
            if (found.size() == MOST) {
                getChildren().add(Controls.caption(Words.text("import.rows.more", MOST)));
            }
        });
    }

    private static List<Found> rows(CaseFile file, ImportReport report, ImportReport.IssueGroup group)
            throws LinkwrightException {
        Source source = file.source(report.sha256()).orElse(null);
        if (source == null) {
            return List.of();
        }
        List<Found> issues = file.issues(source.id()).stream()
                .filter(issue -> issue.code().equals(group.code()))
                .filter(issue -> issue.where()
                        .filter(w -> w.column() == group.column() && w.row() > 0)
                        .isPresent())
                .limit(MOST)
                .map(issue -> new Found(issue.where().orElseThrow(), issue.raw()))
                .toList();
        if (!issues.isEmpty()) {
            return issues;
        }
        return file.ledger(source.id()).stream()
                .filter(entry -> entry.code().equals(group.code()) && entry.column() == group.column())
                .flatMap(entry -> rows(report, entry))
                .limit(MOST)
                .toList();
    }

    private static Stream<Found> rows(ImportReport report, LedgerEntry entry) {
        return LongStream.rangeClosed(entry.firstRow(), entry.lastRow())
                .mapToObj(row ->
                        new Found(new SourceRef(report.sha256(), entry.sheet(), row, entry.column()), entry.raw()));
    }
}
