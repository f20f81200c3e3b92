package org.linkwright.sheet;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import org.apache.poi.EncryptedDocumentException;
import org.apache.poi.hssf.record.Record;
import org.apache.poi.hssf.record.RecordFactoryInputStream;

/** The BIFF8 records of a workbook stream, one after the other. */
final class XlsRecords implements Closeable {
    private final InputStream in;
    private final RecordFactoryInputStream records;

    /** Starts at the first record; a workbook under the password that Excel itself supplies is decrypted. */
    XlsRecords(InputStream in) throws IOException {
        this.in = in;
        try {
            records = new RecordFactoryInputStream(in, false);
        } catch (EncryptedDocumentException e) {
            throw e;
        } catch (RuntimeException e) {
            throw new IOException("the first records are damaged", e);
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
