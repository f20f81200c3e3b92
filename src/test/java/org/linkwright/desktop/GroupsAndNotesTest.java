package org.linkwright.desktop;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Collectors;
import javafx.geometry.BoundingBox;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.BeforeEach;
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

/** What a person does with groups and notes on a chart. */
@ExtendWith(ApplicationExtension.class)
class GroupsAndNotesTest {
    private static final Identifier HUB = new Identifier(EntityKind.PHONE, "+12025550100");

    @TempDir
    static Path shared;

    private Path folder;
    private AnsweringDialogs dialogs;

    @Start
    void start(Stage stage) throws IOException {
        folder = Files.createTempDirectory(shared, "groups");
        dialogs = new AnsweringDialogs(folder);
        TestWindow.show(stage, folder, dialogs, Optional.empty());
    }

    @BeforeEach
    void aNewCaseIsOpen(FxRobot robot) throws TimeoutException {
        robot.clickOn("#start-new");
        until(() -> robot.lookup("#workspace").tryQuery().isPresent());
    }

    @Test
    void singleContactsFoldIntoACountThatIsSaidAndOpenInPlace(FxRobot robot) throws Exception {
        open(robot, calls(8, 5));
        Point2D leaf = whereIs(robot, phone(3));
        choose(robot, "#chart-group", "group-fold-LEAVES");
        until(() -> text(robot, "#chart-folded").equals("1 folded"));
        until(() -> text(robot, "#chart-status").startsWith("2 entities, 1 lines"));

        MenuButton folded = robot.lookup("#chart-folded").queryAs(MenuButton.class);
        robot.interact(() -> folded.getItems().getFirst().fire());
        until(() -> text(robot, "#chart-status").startsWith("9 entities, 8 lines"));
        assertFalse(robot.lookup("#chart-folded").query().isVisible());
        until(() -> whereIs(robot, phone(3)).distance(leaf) < 4);

        robot.clickOn("#chart-undo");
        until(() -> text(robot, "#chart-folded").equals("1 folded"));
    }

    @Test
    void aFoldedLineOpensToTheRowsOfAllItSums(FxRobot robot) throws Exception {
        open(robot, calls(8, 5));
        whereIs(robot, HUB);
        choose(robot, "#chart-group", "group-fold-LEAVES");
        until(() -> text(robot, "#chart-status").startsWith("2 entities"));
        until(() -> chart(robot).whereIs(phone(3)).equals(chart(robot).whereIs(phone(4))));
        Point2D middle = whereIs(robot, HUB).midpoint(whereIs(robot, phone(3)));
        robot.moveTo(chart(robot).localToScreen(middle));
        until(() -> chart(robot).hoveredLink().isPresent());
        robot.clickOn();
        until(() -> robot.lookup("#rows").tryQuery().isPresent());
        assertEquals(40, robot.lookup("#rows").queryListView().getItems().size(), "8 contacts of 5 calls each");
    }

    @Test
    void aFoldedGroupOpensOnADoubleClick(FxRobot robot) throws Exception {
        open(robot, calls(8, 2));
        whereIs(robot, HUB);
        choose(robot, "#chart-group", "group-fold-LEAVES");
        until(() -> text(robot, "#chart-status").startsWith("2 entities"));
        until(() -> chart(robot).whereIs(phone(3)).equals(chart(robot).whereIs(phone(4))));
        robot.doubleClickOn(chart(robot).localToScreen(whereIs(robot, phone(3))));
        until(() -> text(robot, "#chart-status").startsWith("9 entities"));
    }

    @Test
    void aNoteIsWrittenMovedAndDeletedAndEachIsUndone(FxRobot robot) throws Exception {
        open(robot, calls(3, 2));
        whereIs(robot, HUB);
        choose(robot, "#chart-insert", "note-text");
        robot.write("Seen at the motel");
        robot.push(KeyCode.ENTER);
        until(() -> note(robot).isPresent());
        double before = note(robot).orElseThrow().getMinX();

        robot.push(KeyCode.RIGHT);
        until(() -> note(robot).filter(at -> at.getMinX() > before + 1).isPresent());
        robot.push(KeyCode.DELETE);
        until(() -> note(robot).isEmpty());
        robot.clickOn("#chart-undo");
        until(() -> note(robot).isPresent());

        BoundingBox at = note(robot).orElseThrow();
        Point2D middle = chart(robot).localToScreen(new Point2D(at.getCenterX(), at.getCenterY()));
        robot.drag(middle).dropTo(middle.add(0, 50));
        until(() -> note(robot)
                .filter(now -> Math.abs(now.getMinY() - at.getMinY() - 50) < 8)
                .isPresent());
    }

    @Test
    void aChartTooLargeToReadIsProposedToBeFoldedBeforeItIsDrawn(FxRobot robot) throws Exception {
        open(robot, stars(30, 75));
        choose(robot, "#chart-show", "chart-show-0");
        until(() -> robot.lookup("#proposal-fold")
                .tryQuery()
                .filter(Node::isVisible)
                .isPresent());
        assertEquals("Fold by single contacts: 30 groups and 30 entities, 60 lines", text(robot, "#proposal-fold"));
        assertTrue(shows(robot, "2,280 entities and 2,280 lines: too many to read at once."));

        robot.clickOn("#proposal-fold");
        until(() -> text(robot, "#chart-status").startsWith("60 entities, 60 lines"));
        assertEquals("30 folded", text(robot, "#chart-folded"));
        assertFalse(robot.lookup("#chart-proposal").query().isVisible());

        robot.clickOn("#chart-undo");
        until(() -> robot.lookup("#chart-proposal").query().isVisible());
        robot.clickOn("#proposal-dismiss");
        until(() -> !robot.lookup("#chart-proposal").query().isVisible());
        until(() -> chart(robot).whereIs(phone(7)).isPresent());
    }

    private static Identifier phone(int number) {
        return new Identifier(EntityKind.PHONE, "+1202555%04d".formatted(100 + number));
    }

    /** A hub that calls each of some others so many times. */
    private static String calls(int others, int times) {
        StringBuilder csv = new StringBuilder("Calling Number,Called Number,Date,Time,Duration\n");
        for (int i = 1; i <= others; i++) {
            for (int n = 0; n < times; n++) {
                csv.append("+12025550100,+1202555%04d,03/0%d/2025,1%d:00:00,60\n".formatted(100 + i, 1 + n, i % 10));
            }
        }
        return csv.toString();
    }

    /** Hubs in a ring, each with so many that know nobody else. */
    private static String stars(int hubs, int leaves) {
        StringBuilder csv = new StringBuilder("Calling Number,Called Number,Date,Time,Duration\n");
        for (int hub = 0; hub < hubs; hub++) {
            csv.append(row(hub, (hub + 1) % hubs));
            for (int leaf = 0; leaf < leaves; leaf++) {
                csv.append(row(hub, hubs + hub * leaves + leaf));
            }
        }
        return csv.toString();
    }

    private static String row(int from, int to) {
        return "+1202555%04d,+1202555%04d,03/01/2025,10:00:00,60\n".formatted(100 + from, 100 + to);
    }

    private void open(FxRobot robot, String csv) throws Exception {
        dialogs.answerReturns(Files.writeString(folder.resolve("calls.csv"), csv));
        robot.clickOn("#add-files");
        until(() -> robot.lookup("#import-start")
                .tryQuery()
                .filter(node -> !node.isDisabled())
                .isPresent());
        robot.clickOn("#import-start");
        until(() -> robot.lookup("#import-result").tryQuery().isPresent());
        robot.clickOn("#import-close");
        until(() -> !text(robot, "#chart-status").startsWith("0 entities"));
    }

    private static void choose(FxRobot robot, String menu, String item) {
        MenuButton button = robot.lookup(menu).queryAs(MenuButton.class);
        MenuItem found = button.getItems().stream()
                .filter(each -> item.equals(each.getId()))
                .findFirst()
                .orElseThrow();
        robot.interact(found::fire);
    }

    private static Optional<BoundingBox> note(FxRobot robot) {
        return chart(robot).whereIs("note:n1");
    }

    private static ChartView chart(FxRobot robot) {
        return robot.lookup("#chart").queryAs(ChartView.class);
    }

    private static Point2D whereIs(FxRobot robot, Identifier id) throws TimeoutException {
        until(() -> chart(robot).whereIs(id).isPresent());
        return chart(robot).whereIs(id).orElseThrow();
    }

    private static String text(FxRobot robot, String query) {
        return robot.lookup(query).queryAs(Labeled.class).getText();
    }

    private static boolean shows(FxRobot robot, String text) {
        Set<String> texts = robot
                .lookup(node -> node instanceof Labeled labeled && labeled.getText() != null)
                .queryAllAs(Labeled.class)
                .stream()
                .map(Labeled::getText)
                .collect(Collectors.toSet());
        return texts.stream().anyMatch(shown -> shown.contains(text));
    }

    private static void until(Callable<Boolean> condition) throws TimeoutException {
        WaitForAsyncUtils.waitFor(40, TimeUnit.SECONDS, condition);
        WaitForAsyncUtils.waitForFxEvents();
    }
}
