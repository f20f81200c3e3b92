package org.linkwright.exhibit;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import org.apache.commons.compress.archivers.zip.Zip64Mode;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.WorkbookUtil;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.linkwright.intake.Intake;
import org.linkwright.model.Messages;

/**
 * Rejected rows as a spreadsheet to be put right by hand: a sheet for each table, its header, its rows as they stand in the
 * original, and why they were rejected. Every cell is text, so that nothing in it is calculated or loses its zeros. Imported
 * again it is a source of its own, beside the original.
 */
public final class RejectedRows {
    private static final Messages MESSAGES = Messages.of(RejectedRows.class);
    private static final int MOST_ROWS = 1_000_000;
    private static final int LONGEST_NAME = 31;
    private static final int LONGEST_TEXT = 32_767;

    private final SXSSFWorkbook book = new SXSSFWorkbook();
    private final Set<String> names = new HashSet<>();
    private final CellStyle text = book.createCellStyle();
    private final CellStyle heading = book.createCellStyle();
    private int rows;

    public RejectedRows() {
        book.setZip64Mode(Zip64Mode.Never);
        text.setDataFormat(book.createDataFormat().getFormat("@"));
        Font bold = book.createFont();
        bold.setBold(true);
        heading.setFont(bold);
        heading.setDataFormat(text.getDataFormat());
        PackageClock.stop(book.getXSSFWorkbook().getProperties().getCoreProperties());
    }

    /** Adds a table of a file; what does not go on one sheet goes on further ones. */
    public void add(String file, Intake.FatedRows table) {
        for (int from = 0; from < table.rows().size(); from += MOST_ROWS) {
            int to = Math.min(from + MOST_ROWS, table.rows().size());
            addSheet(
                    file,
                    new Intake.FatedRows(
                            table.block(), table.names(), table.rows().subList(from, to)));
        }
        rows += table.rows().size();
    }

    private void addSheet(String file, Intake.FatedRows table) {
        Sheet sheet = book.createSheet(name(file, table.block().sheet()));
        int width = Math.max(
                table.names().size(),
                table.rows().stream()
                        .mapToInt(r -> r.row().cells().size())
                        .max()
                        .orElse(0));
        Row head = sheet.createRow(0);
        for (int i = 0; i < table.names().size(); i++) {
            cell(head, i, table.names().get(i), heading);
        }
        cell(head, width, MESSAGES.text("rejected.row"), heading);
        cell(head, width + 1, MESSAGES.text("rejected.why"), heading);
        sheet.createFreezePane(0, 1);
        int line = 1;
        for (Intake.FatedRow fated : table.rows()) {
            Row row = sheet.createRow(line++);
            for (int i = 0; i < fated.row().cells().size(); i++) {
                cell(row, i, fated.row().cell(i).text(), text);
            }
            cell(row, width, Long.toString(fated.row().number()), text);
            cell(row, width + 1, fated.message(), text);
        }
    }

    /** How many rows were added. */
    public int rows() {
        return rows;
    }

    /** The workbook; the same rows give the same bytes. */
    public byte[] bytes() {
        try (book) {
            if (book.getNumberOfSheets() == 0) {
                book.createSheet(MESSAGES.text("rejected.none"));
            }
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            book.write(out);
            return PackageClock.stopped(out.toByteArray());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void cell(Row row, int column, String value, CellStyle style) {
        if (!value.isEmpty()) {
            var cell = row.createCell(column);
            cell.setCellStyle(style);
            cell.setCellValue(value.length() > LONGEST_TEXT ? value.substring(0, LONGEST_TEXT) : value);
        }
    }

    /** A sheet's name: its file and its own, as far as there is room, with a number where that is taken. */
    private String name(String file, String sheet) {
        String whole = WorkbookUtil.createSafeSheetName(sheet.isEmpty() ? file : sheet + " " + file);
        String name = whole;
        for (int i = 2; !names.add(name.toLowerCase(Locale.ROOT)); i++) {
            String ending = " " + i;
            name = whole.substring(0, Math.min(whole.length(), LONGEST_NAME - ending.length())) + ending;
        }
        return name;
    }
}
