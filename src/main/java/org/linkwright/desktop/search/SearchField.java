package org.linkwright.desktop.search;

import atlantafx.base.controls.CustomTextField;
import java.util.List;
import java.util.function.Consumer;
import javafx.animation.PauseTransition;
import javafx.geometry.Bounds;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.StackPane;
import javafx.stage.Popup;
import javafx.util.Duration;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import org.linkwright.desktop.shared.CaseSession;
import org.linkwright.desktop.shared.Controls;
import org.linkwright.desktop.shared.Selection;
import org.linkwright.desktop.shared.Words;
import org.linkwright.model.Identifier;
import org.linkwright.store.SearchHit;
import org.linkwright.task.Jobs;

/** A field that searches while one types; what it finds drops down under it, grouped. */
public final class SearchField extends CustomTextField {
    private static final Duration PAUSE = Duration.millis(150);
    private static final int MOST = 60;
    private static final double WIDTH = 520;

    private final CaseSession session;
    private final Consumer<Identifier> chooseEntity;
    private final PauseTransition pause = new PauseTransition(PAUSE);
    private final ListView<Found> results = new ListView<>();
    private final StackPane card = new StackPane();
    private final Popup popup = new Popup();
    private Jobs.Job search = () -> {};

    /** @param chooseEntity puts an entity on the chart, or selects it there */
    public SearchField(CaseSession session, Consumer<Identifier> chooseEntity) {
        this.session = session;
        this.chooseEntity = chooseEntity;
        setId("search");
        setPromptText(Words.text("search.prompt"));
        setAccessibleText(Words.text("search.accessible"));
        setLeft(new FontIcon(Feather.SEARCH));
        results.setId("search-results");
        results.getStyleClass().addAll("lines", "search-results");
        results.setCellFactory(view -> new FoundCell(session));
        results.setPlaceholder(Controls.caption(Words.text("search.nothing")));
        results.setOnMouseClicked(click -> choose());
        results.setFocusTraversable(false);
        card.getChildren().add(results);
        card.getStyleClass().add("search-popup");
        popup.getContent().add(card);
        popup.setAutoHide(true);
        pause.setOnFinished(over -> search());
        textProperty().addListener((text, was, is) -> {
            search.cancel();
            pause.playFromStart();
        });
        addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
    }

    private void pressed(KeyEvent key) {
        switch (key.getCode()) {
            case DOWN -> step(1);
            case UP -> step(-1);
            case ENTER -> choose();
            case ESCAPE -> close();
            default -> {
                return;
            }
        }
        if (key.getCode() != KeyCode.ESCAPE || popup.isShowing()) {
            key.consume();
        }
    }

    private void step(int by) {
        int at = results.getSelectionModel().getSelectedIndex();
        for (int next = at + by; next >= 0 && next < results.getItems().size(); next += by) {
            if (results.getItems().get(next).hit().isPresent()) {
                results.getSelectionModel().select(next);
                results.scrollTo(Math.max(0, next - 3));
                return;
            }
        }
    }

    private void search() {
        String query = getText().strip();
        if (query.isEmpty()) {
            close();
            return;
        }
        search = session.read((file, progress) -> file.search(query, MOST), this::show);
    }

    private void show(List<SearchHit> hits) {
        results.getItems().setAll(Found.grouped(hits));
        results.getSelectionModel().clearSelection();
        step(1);
        results.setPrefSize(WIDTH, Math.clamp(results.getItems().size() * 30.0 + 8, 48, 440));
        if (!popup.isShowing() && getScene() != null) {
            card.getStylesheets().setAll(getScene().getStylesheets());
            Bounds bounds = localToScreen(getBoundsInLocal());
            popup.show(this, bounds.getMaxX() - results.getPrefWidth() - 10, bounds.getMaxY() + 4);
        }
    }

    private void choose() {
        Found found = results.getSelectionModel().getSelectedItem();
        if (found == null || found.hit().isEmpty()) {
            return;
        }
        SearchHit hit = found.hit().get();
        popup.hide();
        if (hit.row().isPresent() && hit.event() != 0) {
            session.select(new Selection.OneRow(hit.row().get()));
        } else {
            hit.entities().stream().findFirst().ifPresent(entity -> chooseEntity.accept(entity.identifier()));
        }
    }

    private void close() {
        popup.hide();
    }
}
