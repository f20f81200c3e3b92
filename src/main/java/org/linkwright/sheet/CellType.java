package org.linkwright.sheet;

/** What the file says a cell is. Text files have only {@link #TEXT} and {@link #EMPTY}. */
public enum CellType {
    EMPTY,
    TEXT,
    NUMBER,
    /** a number whose style shows a date or a time */
    DATE,
    BOOLEAN,
    /** an error value such as {@code #REF!} */
    ERROR,
    /** a formula without a stored result: nobody knows its value */
    UNCALCULATED
}
