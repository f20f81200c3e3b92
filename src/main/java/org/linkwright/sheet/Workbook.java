package org.linkwright.sheet;

import java.util.List;
import org.linkwright.model.Issue;
import org.linkwright.model.LinkwrightException;

/** A file opened for reading. It may be read sheet by sheet, each any number of times. Not safe for threads. */
public interface Workbook extends AutoCloseable {
    /**
     * {@code csv} (any delimiter), {@code text}, {@code xlsx}, {@code xlsb}, {@code xls}, {@code xml} (Excel 2003), {@code ods}, {@code
     * html}, {@code json}, {@code mt940}, {@code camt}, {@code zip}, {@code tar}: what it is, not what it is called.
     */
    String format();

    /** Character set of a text file, such as {@code UTF-8}; empty for binary formats. */
    String encoding();

    /** Delimiter of a text table; empty where there is none. */
    String delimiter();

    /** Whether its dates count from 1904. */
    boolean date1904();

    List<SheetInfo> sheets();

    /** The rows of a sheet, from its first. Close them. */
    Rows rows(SheetInfo sheet) throws LinkwrightException;

    /** What its reader should be told: hidden sheets, macros, a guessed encoding. */
    List<Issue> notices();

    @Override
    void close();
}
