package org.linkwright.desktop;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Collectors;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Labeled;
import javafx.scene.control.ListView;
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

/** What a person does in the window, from an empty case to an exhibit. */
@ExtendWith(ApplicationExtension.class)
class DesktopTest {
    private static final Identifier WASHINGTON = new Identifier(EntityKind.PHONE, "+12025550143");
    private static final Identifier HOUSTON = new Identifier(EntityKind.PHONE, "+17135550126");

    @TempDir
    static Path shared;

    private Path folder;
    private AnsweringDialogs dialogs;
    private Stage stage;

    @Start
    void start(Stage primary) throws IOException {
        folder = Files.createTempDirectory(shared, "desktop");
        dialogs = new AnsweringDialogs(folder);
        stage = primary;
        TestWindow.show(stage, folder, dialogs, Optional.empty());
    }

    @BeforeEach
    void aNewCaseIsOpen(FxRobot robot) throws TimeoutException {
        robot.clickOn("#start-new");
        until(() -> robot.lookup("#workspace").tryQuery().isPresent());
    }

    @Test
    void importsAFileAndShowsALedgerThatAddsUp(FxRobot robot) throws Exception {
        importCalls(robot);

        assertEquals("7", text(robot, "#import-read"));
        assertEquals("4", text(robot, "#fate-accepted"));
        assertEquals("1", text(robot, "#fate-duplicate"));
        assertEquals("1", text(robot, "#fate-rejected"));
        assertEquals("1", text(robot, "#fate-ignored"));
        until(() -> text(robot, "#status-ledger").startsWith("7 rows: 4 accepted, 1 duplicate, 1 rejected"));
    }

    @Test
    void exportsTheRejectedRowsWithTheirReasons(FxRobot robot) throws Exception {
        importCalls(robot);
        robot.clickOn("#import-close");
        robot.clickOn("#status-ledger");
        until(() -> shows(robot, "not a date"));
        robot.clickOn("#ledger-export");
        until(() -> Files.exists(dialogs.saved("csv")));

        List<String> table = Files.readAllLines(dialogs.saved("csv"));
        assertEquals(2, table.size(), table.toString());
        assertTrue(table.get(1).startsWith("calls.csv,,7,7,rejected,"), table.get(1));
        assertTrue(table.get(1).endsWith(",5,not a date"), table.get(1));
    }

    @Test
    void aNodeOnTheChartOpensInTheInspector(FxRobot robot) throws Exception {
        importCalls(robot);
        robot.clickOn("#import-close");
        clickNode(robot, HOUSTON);

        until(() -> shows(robot, "phone") && shows(robot, "4 calls"));
        assertEquals(2, robot.lookup("#contacts").queryListView().getItems().size());
    }

    @Test
    void aLineOpensToItsRowsAndEachRowToItsRawCells(FxRobot robot) throws Exception {
        importCalls(robot);
        robot.clickOn("#import-close");
        clickLine(robot, HOUSTON, WASHINGTON);
        until(() -> robot.lookup("#rows").tryQuery().isPresent());
        ListView<?> rows = robot.lookup("#rows").queryListView();
        assertEquals(3, rows.getItems().size(), "one call one way and two the other, in one line");

        robot.clickOn(robot.from(rows).lookup(".row-time").<Node>query());

        until(() -> shows(robot, "START_DATE") && shows(robot, "03/05/2025 21:00:15"));
        assertTrue(shows(robot, "calls.csv, row 2"));
    }

    @Test
    void searchFindsANumberInAnySpellingAndSelectsItOnTheChart(FxRobot robot) throws Exception {
        importCalls(robot);
        robot.clickOn("#import-close");
        robot.clickOn("#search").write("555-0180");
        until(() -> robot.lookup("#search-results").tryQuery().isPresent()
                && robot.lookup("#search-results")
                                .queryListView()
                                .getSelectionModel()
                                .getSelectedItem()
                        != null);
        robot.press(KeyCode.ENTER).release(KeyCode.ENTER);

        until(() -> shows(robot, "1 call"));
        assertTrue(shows(robot, "+1 713 555 0180") || shows(robot, "+17135550180"));
    }

    @Test
    void aDraggedNodeStaysWhereItIsLetGoAndUndoBringsItBack(FxRobot robot) throws Exception {
        importCalls(robot);
        robot.clickOn("#import-close");
        Point2D from = whereIs(robot, WASHINGTON);
        robot.drag(onScreen(robot, from)).dropTo(onScreen(robot, from).add(60, 40));
        until(() -> !robot.lookup("#chart-undo").query().isDisabled());
        until(() -> whereIs(robot, WASHINGTON).distance(from.add(60, 40)) < 4);

        robot.clickOn("#chart-undo");

        until(() -> whereIs(robot, WASHINGTON).distance(from) < 4);
    }

    @Test
    void aNumberIsAttributedToAPerson(FxRobot robot) throws Exception {
        importCalls(robot);
        robot.clickOn("#import-close");
        clickNode(robot, HOUSTON);
        until(() -> shows(robot, "4 calls"));
        robot.clickOn("Attribution");
        robot.clickOn("#attribution-person").write("B. Sample");
        robot.clickOn("#attribution-save");

        until(() -> shows(robot, "used by B. Sample · stated by A. Example"));
    }

    @Test
    void anExhibitIsSaidToBeWrittenOnceItIsOnDisk(FxRobot robot) throws Exception {
        importCalls(robot);
        robot.clickOn("#import-close");
        whereIs(robot, HOUSTON);
        robot.clickOn("#chart-exhibit");
        robot.clickOn("#exhibit-export");

        until(() -> shows(robot, "The exhibit is written to " + dialogs.saved("pdf")));
        assertTrue(Files.size(dialogs.saved("pdf")) > 1000);
    }

    @Test
    void aFileWithoutATableIsRefusedInASentenceAndLeavesTheCaseAsItWas(FxRobot robot) throws Exception {
        Path empty = Files.writeString(folder.resolve("empty.csv"), "");
        dialogs.answerReturns(empty);
        robot.clickOn("#add-files");
        until(() -> robot.lookup(".refused").tryQuery().isPresent());

        assertTrue(robot.lookup("#import-start").query().isDisabled());
        assertFalse(shows(robot, "The chart is being drawn …"));
    }

    private void importCalls(FxRobot robot) throws Exception {
        dialogs.answerReturns(Path.of(DesktopTest.class.getResource("calls.csv").toURI()));
        robot.clickOn("#add-files");
        until(() -> robot.lookup("#import-start")
                .tryQuery()
                .filter(node -> !node.isDisabled())
                .isPresent());
        robot.clickOn("#import-start");
        until(() -> robot.lookup("#import-result").tryQuery().isPresent());
    }

    private void clickNode(FxRobot robot, Identifier id) throws TimeoutException {
        robot.clickOn(onScreen(robot, whereIs(robot, id)));
    }

    private void clickLine(FxRobot robot, Identifier a, Identifier b) throws TimeoutException {
        Point2D from = whereIs(robot, a);
        Point2D to = whereIs(robot, b);
        Point2D along = to.subtract(from).normalize();
        Point2D aside = new Point2D(-along.getY(), along.getX());
        Point2D middle = from.midpoint(to);
        // lines of several kinds run side by side: the pointer goes across them until one is under it
        for (int step = -12; step <= 12 && chart(robot).hoveredLink().isEmpty(); step++) {
            robot.moveTo(onScreen(robot, middle.add(aside.multiply(step * 2))));
        }
        robot.clickOn();
    }

    private static ChartView chart(FxRobot robot) {
        return robot.lookup("#chart").queryAs(ChartView.class);
    }

    private static Point2D whereIs(FxRobot robot, Identifier id) throws TimeoutException {
        until(() -> chart(robot).whereIs(id).isPresent());
        WaitForAsyncUtils.waitForFxEvents();
        return chart(robot).whereIs(id).orElseThrow();
    }

    private static Point2D onScreen(FxRobot robot, Point2D place) {
        return chart(robot).localToScreen(place);
    }

    private static String text(FxRobot robot, String query) {
        Node node = robot.lookup(query).query();
        return node instanceof Hyperlink link ? link.getText() : ((Labeled) node).getText();
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
        WaitForAsyncUtils.waitFor(30, TimeUnit.SECONDS, condition);
        WaitForAsyncUtils.waitForFxEvents();
    }
}
