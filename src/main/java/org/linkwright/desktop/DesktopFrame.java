package org.linkwright.desktop;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.layout.StackPane;
import javafx.scene.text.Font;
import javafx.stage.Stage;
import org.linkwright.chart.ChartPainter;
import org.linkwright.desktop.shared.Appearance;
import org.linkwright.desktop.shared.CaseSession;
import org.linkwright.desktop.shared.Desk;
import org.linkwright.desktop.shared.FileDialogs;
import org.linkwright.desktop.shared.Notices;
import org.linkwright.desktop.shared.Settings;
import org.linkwright.desktop.shared.Words;
import org.linkwright.desktop.start.StartScreen;
import org.linkwright.desktop.workspace.Workspace;
import org.linkwright.model.LinkwrightException;
import org.linkwright.operation.NewCase;
import org.linkwright.operation.SampleCase;
import org.linkwright.store.CaseFile;
import org.linkwright.task.Jobs;
import org.linkwright.task.Progress;

/** The one window: the start screen, or the case that is open. */
final class DesktopFrame {
    private final Stage stage;
    private final DesktopServices services;
    private final Desk desk;
    private final StackPane root = new StackPane();
    private StartScreen start;
    private Optional<Workspace> open = Optional.empty();

    DesktopFrame(Stage stage, DesktopServices services, Settings settings, FileDialogs dialogs) {
        this.stage = stage;
        this.services = services;
        Notices notices = new Notices();
        Jobs jobs = services.jobs().make(new FxThread(), notices::failure);
        desk = new Desk(jobs, settings, new Appearance(settings), dialogs, notices);
        StackPane.setAlignment(notices, Pos.BOTTOM_CENTER);
        root.getChildren().addAll(new StackPane(), notices);
        root.getStyleClass().add("frame");
        loadFonts();
        Scene scene = new Scene(root, settings.number("window.width", 1280), settings.number("window.height", 800));
        scene.getStylesheets().add(DesktopFrame.class.getResource("desktop.css").toExternalForm());
        stage.setScene(scene);
        stage.setMinWidth(640);
        stage.setMinHeight(420);
        stage.setMaximized(Boolean.parseBoolean(settings.get("window.maximised", "false")));
        stage.setOnCloseRequest(closing -> {
            closing.consume();
            quit();
        });
    }

    /** The shipped fonts: the window looks the same on every machine, and the same as its exhibits. */
    private static void loadFonts() {
        Font.loadFont(ChartPainter.class.getResourceAsStream("fonts/NotoSans-Regular.ttf"), 13);
        Font.loadFont(ChartPainter.class.getResourceAsStream("fonts/NotoSans-Bold.ttf"), 13);
    }

    void show() {
        showStart();
        stage.show();
        services.open().ifPresent(this::openCase);
    }

    private void showStart() {
        letGo(() -> {});
        start = new StartScreen(
                new StartScreen.Actions(
                        this::newCase, this::chooseCase, this::openSample, this::openCase, this::dropped),
                desk.settings().recent());
        stage.titleProperty().unbind();
        stage.setTitle(Words.text("product"));
        replace(start);
    }

    private void showCase(CaseSession session) {
        letGo(() -> {});
        Workspace workspace = new Workspace(
                session, new Workspace.FrameActions(this::newCase, this::chooseCase, this::showStart, this::quit));
        open = Optional.of(workspace);
        stage.titleProperty().bind(workspace.titleProperty());
        desk.settings().opened(session.writer().path());
        desk.remember();
        replace(workspace);
    }

    private void replace(Node screen) {
        root.getChildren().set(0, screen);
    }

    private void newCase() {
        desk.dialogs().newCase(Words.text("case.suggested")).ifPresent(file -> make(file, List.of()));
    }

    private void make(Path file, List<Path> returns) {
        open(progress -> new NewCase(services.clock(), services.author()).run(file), returns);
    }

    private void chooseCase() {
        desk.dialogs().openCase().ifPresent(this::openCase);
    }

    private void openCase(Path file) {
        open(progress -> CaseFile.open(file, services.clock(), services.author()), List.of());
    }

    private void openSample() {
        Path folder = desk.settings().folder().resolve("sample");
        open(progress -> new SampleCase(services.clock(), services.author()).run(folder, progress), List.of());
    }

    /** A case is opened; anything else is taken for returns, for which a new case is made. */
    private void dropped(List<Path> files) {
        Optional<Path> known = files.stream().filter(DesktopFrame::isCase).findFirst();
        if (known.isPresent()) {
            openCase(known.get());
        } else {
            desk.dialogs().newCase(Words.text("case.suggested")).ifPresent(file -> make(file, files));
        }
    }

    private static boolean isCase(Path file) {
        return file.toString().toLowerCase(Locale.ROOT).endsWith(".lwcase");
    }

    /** Opens what {@code opening} gives, twice: once to change it, once to read it beside that. */
    private void open(Opening opening, List<Path> returns) {
        StartScreen waiting = start;
        Jobs.Job job = desk.jobs()
                .run(
                        progress -> session(opening.run(progress), progress),
                        waiting::progress,
                        session -> {
                            waiting.idle();
                            showCase(session);
                            if (!returns.isEmpty()) {
                                open.ifPresent(workspace -> workspace.importFiles(returns));
                            }
                        },
                        failure -> {
                            waiting.idle();
                            desk.notices().failure(failure);
                        });
        waiting.busy(() -> {
            job.cancel();
            waiting.idle();
        });
    }

    /** Both connections, or neither: also where the person cancelled meanwhile. */
    private CaseSession session(CaseFile writer, Progress progress) throws LinkwrightException {
        try {
            progress.check();
            return new CaseSession(writer, CaseFile.openReadOnly(writer.path()), desk, services.author());
        } catch (LinkwrightException | CancellationException e) {
            writer.close();
            throw e;
        }
    }

    private void quit() {
        desk.settings().set("window.maximised", Boolean.toString(stage.isMaximized()));
        if (!stage.isMaximized()) {
            desk.settings().set("window.width", Double.toString(stage.getScene().getWidth()));
            desk.settings()
                    .set("window.height", Double.toString(stage.getScene().getHeight()));
        }
        letGo(() -> desk.remember(stage::close));
    }

    /** Closes the case that is open, if one is, then goes on. */
    private void letGo(Runnable then) {
        Optional<Workspace> closing = open;
        open = Optional.empty();
        closing.ifPresentOrElse(workspace -> workspace.close(then), then);
    }

    /** How a case comes to be open. */
    @FunctionalInterface
    private interface Opening {
        CaseFile run(Progress progress) throws LinkwrightException;
    }
}
