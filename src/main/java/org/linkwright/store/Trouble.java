package org.linkwright.store;

import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import org.linkwright.model.Issue;
import org.linkwright.model.LinkwrightException;
import org.linkwright.model.Messages;
import org.sqlite.SQLiteErrorCode;
import org.sqlite.SQLiteException;

/** What can go wrong with a case file, in the words of the package's bundle. */
final class Trouble {
    private static final Messages MESSAGES = Messages.of(Trouble.class);

    private Trouble() {}

    static LinkwrightException of(String code, Object... arguments) {
        return new LinkwrightException(issue(code, arguments));
    }

    /** An issue; numbers in it are written without separators. */
    static Issue issue(String code, Object... arguments) {
        Object[] words = new Object[arguments.length];
        for (int i = 0; i < arguments.length; i++) {
            words[i] = String.valueOf(arguments[i]);
        }
        return new Issue(code, MESSAGES.text(code, words), Optional.empty(), "");
    }

    /**
     * What SQLite's refusal means for the user.
     *
     * @throws CancellationException where the statement was interrupted because nobody wants it any more
     * @throws IllegalStateException where it is a fault of the program
     */
    static LinkwrightException of(SQLException e, Path file) {
        String name = file.getFileName().toString();
        String reason = e.getMessage();
        return switch (primaryCode(e)) {
            case SQLITE_FULL -> new LinkwrightException(issue("CASE_DISK_FULL", name), e);
            case SQLITE_CORRUPT -> new LinkwrightException(issue("CASE_DAMAGED", name, reason), e);
            case SQLITE_NOTADB -> new LinkwrightException(issue("CASE_FOREIGN", name), e);
            case SQLITE_BUSY, SQLITE_LOCKED -> new LinkwrightException(issue("CASE_LOCKED", name), e);
            case SQLITE_READONLY -> new LinkwrightException(issue("CASE_READ_ONLY", name), e);
            case SQLITE_IOERR, SQLITE_CANTOPEN -> new LinkwrightException(issue("CASE_UNREADABLE", name, reason), e);
            case SQLITE_INTERRUPT -> throw new CancellationException();
            default -> throw new IllegalStateException(e);
        };
    }

    /** SQLite's result code without what its extended codes add. */
    static SQLiteErrorCode primaryCode(SQLException e) {
        int code = e instanceof SQLiteException sqlite ? sqlite.getResultCode().code : e.getErrorCode();
        return SQLiteErrorCode.getErrorCode(code & 0xff);
    }
}
