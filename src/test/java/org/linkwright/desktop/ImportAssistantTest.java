package org.linkwright.desktop;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/** What a person sees between the drop of some files and their ledger. */
@ExtendWith(ApplicationExtension.class)
class ImportAssistantTest {
    /** The layout names no zone and nothing in the rows does. */
    private static final String WITHOUT_ZONE = """
            Caller,Called,Date,Duration
            +12025550143,+17135550126,2025-03-05 21:00:15,60
            +17135550126,+12025550143,2025-03-06 08:10:00,12
            """;

    @TempDir
    static Path shared;

    private Path folder;
    private AnsweringDialogs dialogs;

    @Start
    void start(Stage stage) throws IOException {
        folder = Files.createTempDirectory(shared, "assistant");
        dialogs = new AnsweringDialogs(folder);
        TestWindow.show(stage, folder, dialogs, Optional.empty());
    }

    @BeforeEach
    void aNewCaseIsOpen(FxRobot robot) throws TimeoutException {
        robot.clickOn("#start-new");
        until(() -> robot.lookup("#workspace").tryQuery().isPresent());
    }

    @Test
    void asksForTheZoneOnlyWhereNothingSaysItAndTakesTheAnswer(FxRobot robot) throws Exception {
        drop(robot, Files.writeString(folder.resolve("plain.csv"), WITHOUT_ZONE));
        assertEquals(1, robot.lookup(".question").queryAll().size());

        robot.clickOn(".question");
        until(() -> robot.lookup("#question-choice-0").tryQuery().isPresent());
        robot.clickOn("#question-choice-0");

        until(() -> ready(robot) && robot.lookup(".question").queryAll().isEmpty());
    }

    @Test
    void asksNothingWhereNothingIsUndecided(FxRobot robot) throws Exception {
        drop(robot, Files.writeString(folder.resolve("edges.csv"), "txId1,txId2\n230425980,5530458\n"));

        assertEquals(1, robot.lookup(".import-line .fine").queryAll().size(), "a tick");
        assertTrue(robot.lookup(".question").queryAll().isEmpty());
    }

    @Test
    void thePreviewHasTheNumbersOfTheLedger(FxRobot robot) throws Exception {
        drop(robot, calls());
        robot.clickOn(".import-line-head");
        until(() -> robot.lookup(".import-effect").tryQuery().isPresent());
        assertEquals("7 rows: 4 accepted, 1 duplicate, 1 rejected, 1 ignored", text(robot, ".import-effect"));

        importNow(robot);

        assertEquals("7", text(robot, "#import-read"));
        assertEquals("4", text(robot, "#fate-accepted"));
        assertEquals("1", text(robot, "#fate-rejected"));
    }

    @Test
    void foldersAreOpenedAndABadFileDoesNotStopTheOthers(FxRobot robot) throws Exception {
        Path inside = Files.createDirectories(folder.resolve("returns/deep"));
        Files.copy(calls(), inside.resolve("calls.csv"));
        Files.writeString(folder.resolve("returns/.hidden"), "x");
        Files.writeString(folder.resolve("returns/bad.pdf"), "%PDF-1.7\n");
        drop(robot, folder.resolve("returns"));
        assertEquals(2, robot.lookup(".import-line").queryAll().size());
        assertEquals(1, robot.lookup(".import-line.refused").queryAll().size());

        importNow(robot);

        assertEquals("7", text(robot, "#import-read"));
        assertEquals(1, robot.lookup(".import-outcome.refused").queryAll().size());
    }

    @Test
    void undoTakesTheImportOutOfTheCase(FxRobot robot) throws Exception {
        drop(robot, calls());
        importNow(robot);
        until(() -> text(robot, "#status-ledger").startsWith("7 rows"));

        robot.interact(() -> robot.lookup(".import-undo").queryAs(Button.class).fire());

        until(() -> !text(robot, "#status-ledger").startsWith("7 rows"));
        assertFalse(
                robot.lookup("#status-ledger").queryAs(Labeled.class).getText().contains("4 accepted"));
    }

    @Test
    void fixAndReplayPutsTheNewReadingInThePlaceOfTheOld(FxRobot robot) throws Exception {
        drop(robot, Files.writeString(folder.resolve("plain.csv"), WITHOUT_ZONE));
        importNow(robot);
        robot.clickOn(".import-fix");
        until(() -> robot.lookup("#question-choice-0").tryQuery().isPresent());
        robot.clickOn("#question-choice-0");
        until(() -> ready(robot) && robot.lookup(".question").queryAll().isEmpty());

        importNow(robot);

        assertEquals("3", text(robot, "#import-read"), "the header and two calls, once");
        until(() -> text(robot, "#status-ledger").startsWith("3 rows"));
    }

    @Test
    void aColumnMeansWhatThePersonSaysAndTheEffectIsSeenAtOnce(FxRobot robot) throws Exception {
        drop(robot, Files.writeString(folder.resolve("plain.csv"), WITHOUT_ZONE));
        robot.clickOn(".import-line-head");
        until(() -> robot.lookup("#role-1").tryQuery().isPresent());
        assertEquals("3 rows: 2 accepted, 0 duplicate, 0 rejected, 1 ignored", text(robot, ".import-effect"));

        means(robot, "#role-1", "ignore");
        means(robot, "#role-2", "ignore");

        until(() -> text(robot, ".import-effect").equals("3 rows: 0 accepted, 0 duplicate, 2 rejected, 1 ignored"));
    }

    private static void means(FxRobot robot, String column, String role) throws TimeoutException {
        ComboBox<String> box = robot.lookup(column).query();
        robot.interact(() -> box.setValue(role));
        until(() -> ready(robot) && box.getScene() == null);
    }

    @Test
    void aLayoutThatWasSavedReadsTheNextFile(FxRobot robot) throws Exception {
        drop(robot, Files.writeString(folder.resolve("plain.csv"), WITHOUT_ZONE));
        robot.clickOn(".import-line-head");
        until(() -> robot.lookup(".layout-save").tryQuery().isPresent());
        robot.interact(
                () -> robot.lookup(".layout-save").queryAs(Hyperlink.class).fire());
        robot.interact(
                () -> robot.lookup("#layout-title").queryAs(TextField.class).setText("Example Tel: calls"));
        robot.interact(() -> robot.lookup("#layout-save").queryAs(Button.class).fire());

        until(() -> Files.exists(folder.resolve("layouts/example-tel-calls.json")));
        until(() -> ready(robot)
                && robot.lookup(".import-line .label").queryAll().stream()
                        .anyMatch(node -> "Example Tel: calls".equals(((Labeled) node).getText())));
    }

    @Test
    void aFileUnderAPasswordAsksForIt(FxRobot robot) throws Exception {
        Path locked = Path.of(
                ImportAssistantTest.class.getResource("/sheet/password.ods").toURI());
        dialogs.answerReturns(locked);
        robot.clickOn("#add-files");
        until(() -> robot.lookup("#password").tryQuery().isPresent());
        robot.interact(() -> {
            robot.lookup("#password").queryAs(TextField.class).setText("correct horse");
            robot.lookup("#password-open").queryAs(Button.class).fire();
        });
        until(() ->
                ready(robot) && robot.lookup(".import-line.refused").queryAll().isEmpty());
    }

    @Test
    void arrowsMoveBetweenLinesAndOpenThem(FxRobot robot) throws Exception {
        drop(robot, calls(), Files.writeString(folder.resolve("plain.csv"), WITHOUT_ZONE));
        robot.interact(() -> robot.lookup(".import-line").<Node>query().requestFocus());

        robot.type(KeyCode.DOWN).type(KeyCode.RIGHT);

        until(() -> robot.lookup(".question-pane").tryQuery().isPresent());
        robot.type(KeyCode.LEFT);
        until(() -> robot.lookup(".question-pane").queryAll().stream()
                .noneMatch(node -> node.getParent().isVisible()));
    }

    private static Path calls() throws Exception {
        return Path.of(ImportAssistantTest.class.getResource("calls.csv").toURI());
    }

    private void drop(FxRobot robot, Path... files) throws TimeoutException {
        dialogs.answerReturns(files);
        robot.clickOn("#add-files");
        until(() -> robot.lookup("#import-start").tryQuery().isPresent() && ready(robot));
    }

    private static boolean ready(FxRobot robot) {
        return !robot.lookup("#import-start").query().isDisabled();
    }

    private static void importNow(FxRobot robot) throws TimeoutException {
        robot.clickOn("#import-start");
        until(() -> robot.lookup("#import-result").tryQuery().isPresent());
    }

    private static String text(FxRobot robot, String query) {
        return robot.lookup(query).queryAs(Labeled.class).getText();
    }

    private static void until(Callable<Boolean> condition) throws TimeoutException {
        WaitForAsyncUtils.waitFor(30, TimeUnit.SECONDS, condition);
        WaitForAsyncUtils.waitForFxEvents();
    }
}
