package org.linkwright.desktop;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javafx.geometry.Insets;
import javafx.geometry.Point2D;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.input.TransferMode;
import javafx.stage.Stage;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.linkwright.desktop.chartview.ChartView;
import org.linkwright.model.EntityKind;
import org.linkwright.model.Identifier;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/** What the headless platform lacks: clicks with the control key, and dragging between windows. */
@Tag("display")
@ExtendWith(ApplicationExtension.class)
class DesktopDisplayTest {
    @TempDir
    static Path shared;

    private AnsweringDialogs dialogs;

    @Start
    void start(Stage primary) throws IOException {
        Path folder = Files.createTempDirectory(shared, "desktop");
        dialogs = new AnsweringDialogs(folder);
        TestWindow.show(primary, folder, dialogs, Optional.empty());
    }

    @Test
    void controlAndAClickAddsToTheSelection(FxRobot robot) throws Exception {
        importCalls(robot);

        robot.clickOn(where(robot, "+12025550143"));
        robot.press(KeyCode.CONTROL).clickOn(where(robot, "+17135550180")).release(KeyCode.CONTROL);

        until(() -> robot.lookup(node -> node instanceof Labeled label && "2 entities".equals(label.getText()))
                .tryQuery()
                .isPresent());
        assertTrue(robot.lookup("CONTACTS THEY SHARE").tryQuery().isPresent());

        MenuButton layouts = robot.lookup("#chart-layout").queryAs(MenuButton.class);
        robot.interact(layouts::show);
        until(() -> layouts.getItems().getFirst().getText().equals("Arranges the 2 selected"));
        robot.interact(() -> layouts.getItems().stream()
                .filter(item -> item.getId().equals("layout-circle"))
                .forEach(MenuItem::fire));
        until(() -> !robot.lookup("#chart-undo").query().isDisabled());
    }

    @Test
    void aCaseIsMadeWithTheSameKeysOnTheStartScreen(FxRobot robot) throws Exception {
        until(() -> robot.lookup("#start-new").tryQuery().isPresent());

        robot.push(KeyCode.CONTROL, KeyCode.N);

        until(() -> robot.lookup("#workspace").tryQuery().isPresent());
    }

    @Test
    void aLassoSelectsWhatItEncloses(FxRobot robot) throws Exception {
        importCalls(robot);
        Point2D at = where(robot, "+12025550143");

        robot.press(KeyCode.CONTROL);
        robot.moveTo(at.add(-30, -30)).press(MouseButton.PRIMARY);
        robot.moveTo(at.add(30, -30)).moveTo(at.add(30, 30)).moveTo(at.add(-30, 30));
        robot.release(MouseButton.PRIMARY).release(KeyCode.CONTROL);

        until(() -> robot.lookup("+1 202 555 0143").tryQuery().isPresent());
    }

    @Test
    void filesDroppedOnTheWindowAreOfferedForImport(FxRobot robot) throws Exception {
        robot.clickOn("#start-new");
        until(() -> robot.lookup("#workspace").tryQuery().isPresent());
        Path returns = Path.of(DesktopDisplayTest.class.getResource("calls.csv").toURI());
        robot.interact(() -> folderWindow(returns).show());

        robot.drag("#dragged-file").dropTo("#workspace");

        until(() -> robot.lookup("#import-start").tryQuery().isPresent());
        assertTrue(robot.lookup(node -> node instanceof Labeled label
                        && "calls.csv".equals(label.getText())
                        && !"dragged-file".equals(label.getId()))
                .tryQuery()
                .isPresent());
    }

    private void importCalls(FxRobot robot) throws Exception {
        dialogs.answerReturns(
                Path.of(DesktopDisplayTest.class.getResource("calls.csv").toURI()));
        robot.clickOn("#start-new");
        until(() -> robot.lookup("#workspace").tryQuery().isPresent());
        robot.clickOn("#add-files");
        until(() -> robot.lookup("#import-start")
                .tryQuery()
                .filter(node -> !node.isDisabled())
                .isPresent());
        robot.clickOn("#import-start");
        until(() -> robot.lookup("#import-close").tryQuery().isPresent());
        robot.clickOn("#import-close");
    }

    /** A window of another program, from which a file can be dragged. */
    private static Stage folderWindow(Path file) {
        Label icon = new Label(file.getFileName().toString());
        icon.setId("dragged-file");
        icon.setPadding(new Insets(20));
        icon.setOnDragDetected(begun -> {
            ClipboardContent content = new ClipboardContent();
            content.putFiles(List.of(file.toFile()));
            icon.startDragAndDrop(TransferMode.COPY).setContent(content);
            begun.consume();
        });
        Stage stage = new Stage();
        stage.setScene(new Scene(icon));
        stage.setX(1300);
        stage.setY(880);
        stage.setAlwaysOnTop(true);
        return stage;
    }

    private static Point2D where(FxRobot robot, String key) throws TimeoutException {
        ChartView chart = robot.lookup("#chart").queryAs(ChartView.class);
        Identifier phone = new Identifier(EntityKind.PHONE, key);
        until(() -> chart.whereIs(phone).isPresent());
        return chart.localToScreen(chart.whereIs(phone).orElseThrow());
    }

    private static void until(Callable<Boolean> condition) throws TimeoutException {
        WaitForAsyncUtils.waitFor(30, TimeUnit.SECONDS, condition);
        WaitForAsyncUtils.waitForFxEvents();
    }
}
