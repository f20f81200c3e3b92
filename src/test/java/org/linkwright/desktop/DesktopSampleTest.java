package org.linkwright.desktop;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javafx.geometry.Point2D;
import javafx.scene.control.Labeled;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuBar;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCombination;
import javafx.stage.Stage;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.linkwright.desktop.chartview.ChartView;
import org.linkwright.model.Entity;
import org.linkwright.model.EntityKind;
import org.linkwright.model.Identifier;
import org.linkwright.model.LinkwrightException;
import org.linkwright.operation.SampleCase;
import org.linkwright.store.CaseFile;
import org.linkwright.task.Progress;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/** What a person does in a case of some size: the sample, built once. */
@ExtendWith(ApplicationExtension.class)
class DesktopSampleTest {
    private static final Identifier SUBJECT = new Identifier(EntityKind.PHONE, "+12025550143");

    @TempDir
    static Path shared;

    private static Path sample;
    private static Entity victim;

    private AnsweringDialogs dialogs;
    private Path folder;
    private Stage stage;

    @BeforeAll
    static void build() throws LinkwrightException {
        try (CaseFile made =
                new SampleCase(TestWindow.CLOCK, "A. Example").run(shared.resolve("sample"), Progress.NONE)) {
            sample = made.path();
            victim = made.entities(Optional.of(EntityKind.PERSON)).stream()
                    .filter(person -> person.category().isVictim())
                    .findFirst()
                    .orElseThrow();
        }
    }

    @Start
    void start(Stage primary) throws IOException {
        folder = Files.createTempDirectory(shared, "desktop");
        // a file stands where the folder should be
        dialogs = new AnsweringDialogs(folder.resolve("copy.lwcase"));
        stage = primary;
        Path copy = Files.copy(sample, folder.resolve("copy.lwcase"));
        TestWindow.show(stage, folder, dialogs, Optional.of(copy));
    }

    @BeforeEach
    void theChartIsThere(FxRobot robot) throws TimeoutException {
        until(() -> robot.lookup("#chart").tryQuery().isPresent());
        until(() -> chart(robot).whereIs(SUBJECT).isPresent());
    }

    @Test
    void namesOfVictimsShowOnlyOnceUnlockedAndTheTitleSaysSo(FxRobot robot) throws Exception {
        ChartView chart = chart(robot);
        robot.clickOn(chart.localToScreen(chart.whereIs(victim.identifier()).orElseThrow()));
        until(() -> shows(robot, "ictim 1"));
        assertFalse(shows(robot, victim.label()));
        assertFalse(chart.getAccessibleText().contains(victim.label()));
        assertFalse(stage.getTitle().contains("victims' names shown"));

        robot.press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.U).release(KeyCode.U, KeyCode.SHIFT, KeyCode.CONTROL);
        robot.clickOn("#names-unlock");

        until(() -> stage.getTitle().contains("victims' names shown"));
        until(() -> shows(robot, victim.label()));
        assertTrue(chart.getAccessibleText().contains(victim.label()));
    }

    @Test
    void aClickOnTheChartGivesItTheKeyboard(FxRobot robot) throws Exception {
        ChartView chart = chart(robot);
        robot.clickOn(chart.localToScreen(chart.whereIs(SUBJECT).orElseThrow()));
        until(() -> shows(robot, "used by A. Example"));

        assertTrue(chart.isFocused());
        robot.press(KeyCode.ESCAPE).release(KeyCode.ESCAPE);
        until(() -> shows(robot, "Select an entity or a line"));
    }

    @Test
    void aLayoutIsUndoneInOneStep(FxRobot robot) throws Exception {
        Point2D before = chart(robot).whereIs(SUBJECT).orElseThrow();
        MenuButton layouts = robot.lookup("#chart-layout").queryAs(MenuButton.class);
        robot.interact(() -> layouts.getItems().stream()
                .filter(item -> item.getId().equals("layout-circle"))
                .forEach(item -> item.fire()));
        until(() -> !robot.lookup("#chart-undo").query().isDisabled());
        until(() -> chart(robot).whereIs(SUBJECT).orElseThrow().distance(before) > 1);

        robot.clickOn("#chart-undo");

        until(() -> chart(robot).whereIs(SUBJECT).orElseThrow().distance(before) < 1);
    }

    @Test
    void noTwoCommandsHaveTheSameKeys(FxRobot robot) {
        Map<KeyCombination, List<String>> commands = new HashMap<>();
        List<MenuItem> items =
                new ArrayList<>(robot.lookup(".menu-bar").queryAs(MenuBar.class).getMenus());
        for (int i = 0; i < items.size(); i++) {
            MenuItem item = items.get(i);
            if (item instanceof Menu menu) {
                items.addAll(menu.getItems());
            }
            if (item.getAccelerator() != null) {
                commands.computeIfAbsent(item.getAccelerator(), keys -> new ArrayList<>())
                        .add(item.getText());
            }
        }

        assertTrue(commands.size() > 20, "the menus have keys");
        commands.values().removeIf(names -> names.size() == 1);
        assertEquals(Map.of(), commands);
    }

    @Test
    void anExhibitThatCannotBeWrittenIsNotSaidToBe(FxRobot robot) throws Exception {
        robot.clickOn("#chart-exhibit");
        robot.clickOn("#exhibit-export");

        until(() -> robot.lookup(".notice.failure").tryQuery().isPresent());
        assertFalse(Files.exists(dialogs.saved("pdf")));
        assertFalse(shows(robot, "The exhibit is written"));
    }

    private static ChartView chart(FxRobot robot) {
        return robot.lookup("#chart").queryAs(ChartView.class);
    }

    private static boolean shows(FxRobot robot, String text) {
        return robot.lookup(node -> node instanceof Labeled labeled
                        && labeled.getText() != null
                        && labeled.getText().contains(text))
                .tryQuery()
                .isPresent();
    }

    private static void until(Callable<Boolean> condition) throws TimeoutException {
        WaitForAsyncUtils.waitFor(30, TimeUnit.SECONDS, condition);
        WaitForAsyncUtils.waitForFxEvents();
    }
}
