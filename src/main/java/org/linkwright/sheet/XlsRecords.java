package org.linkwright.sheet;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import org.apache.poi.EncryptedDocumentException;
import org.apache.poi.hssf.record.Record;
import org.apache.poi.hssf.record.RecordFactoryInputStream;
import org.apache.poi.hssf.record.crypto.Biff8EncryptionKey;

/** The BIFF8 records of a workbook stream, one after the other. */
final class XlsRecords implements Closeable {
    private final InputStream in;
    private final RecordFactoryInputStream records;

    /**
     * Starts at the first record.
     *
     * @param password decrypts it, where it is encrypted; null for the one that Excel itself supplies
     * @throws EncryptedDocumentException where another password is needed
     */
    XlsRecords(InputStream in, String password) throws IOException {
        this.in = in;
        // POI asks the thread for the password, and only while the first records are read
        Biff8EncryptionKey.setCurrentUserPassword(password);
        try {
            records = new RecordFactoryInputStream(in, false);
        } catch (EncryptedDocumentException e) {
            throw e;
        } catch (RuntimeException e) {
            throw new IOException("the first records are damaged", e);
        } finally {
            Biff8EncryptionKey.setCurrentUserPassword(null);
        }
    }

    /** The next record; null after the last. */
    Record next() throws IOException {
        try {
            return records.nextRecord();
        } catch (RuntimeException e) {
            // what POI throws on a damaged record has no common type
            throw new IOException("a record is damaged", e);
        }
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
