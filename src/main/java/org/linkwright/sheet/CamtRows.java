package org.linkwright.sheet;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.linkwright.sheet.BankEntry.Column;

/**
 * The entries of camt.052, 053 and 054, all statements of the file one after the other. An entry that sums several
 * transactions, each with its amount, is a row for each of them.
 */
final class CamtRows extends RowStream {
    private static final Map<String, String> STATUS =
            Map.of("BOOK", "Booked", "PDNG", "Pending", "INFO", "Information", "FUTR", "Future");

    private final Xml xml;
    private final Deque<Row> waiting = new ArrayDeque<>();
    private long number = 1;
    private BankEntry statement = new BankEntry();

    CamtRows(Xml xml) {
        this.xml = xml;
        waiting.add(BankEntry.header());
    }

    @Override
    Row read() throws IOException {
        while (waiting.isEmpty() && xml.next()) {
            if (xml.starts("Stmt") || xml.starts("Rpt") || xml.starts("Ntfctn")) {
                statement = new BankEntry();
            } else if (xml.starts("Ntry")) {
                addEntry(fields());
            } else if (xml.starts("Acct")) {
                Fields account = fields();
                statement
                        .with(Column.ACCOUNT, account.first("Id/IBAN", "Id/Othr/Id"))
                        .with(Column.CURRENCY, account.first("Ccy"));
            } else if (xml.starts("GrpHdr") || xml.starts("Bal") || xml.starts("TxsSummry")) {
                xml.skip();
            } else if (xml.starts("Id") && statement.text(Column.STATEMENT).isEmpty()) {
                statement.with(Column.STATEMENT, xml.text());
            }
        }
        return waiting.poll();
    }

    @Override
    void release() throws IOException {
        xml.close();
    }

    /** The texts of an element by their paths within it, in their order; its transactions each by themselves. */
    private static final class Fields {
        private final Map<String, List<String>> texts = new HashMap<>();
        private final List<Fields> transactions = new ArrayList<>();

        private void add(String path, String text) {
            if (!text.isBlank()) {
                texts.computeIfAbsent(path, p -> new ArrayList<>()).add(text.strip());
            }
        }

        /** The first text of the first path that has one; empty where none has. */
        String first(String... paths) {
            for (String path : paths) {
                if (texts.containsKey(path)) {
                    return texts.get(path).getFirst();
                }
            }
            return "";
        }

        String all(String path) {
            return String.join(" ", texts.getOrDefault(path, List.of()));
        }
    }

    /** Reads the element that starts here, to its end. */
    private Fields fields() throws IOException {
        Fields fields = new Fields();
        Deque<String> path = new ArrayDeque<>();
        StringBuilder text = new StringBuilder();
        while (xml.nextWithText(text)) {
            if (xml.starts("TxDtls")) {
                fields.transactions.add(fields());
            } else if (xml.starts()) {
                path.addLast(xml.name());
                String currency = xml.attribute("Ccy");
                fields.add(String.join("/", path) + "@Ccy", currency == null ? "" : currency);
            } else if (path.isEmpty()) {
                return fields;
            } else {
                fields.add(String.join("/", path), text.toString());
                path.removeLast();
            }
            text.setLength(0);
        }
        return fields;
    }

    private void addEntry(Fields entry) {
        BankEntry common = statement.copy();
        boolean out = entry.first("CdtDbtInd").equals("DBIT");
        String status = entry.first("Sts/Cd", "Sts/Prtry", "Sts");
        common.with(Column.CURRENCY, entry.first("Amt@Ccy"))
                .withAmount(entry.first("Amt"), out)
                .with(Column.STATUS, STATUS.getOrDefault(status, status))
                .with(Column.REFERENCE, entry.first("AcctSvcrRef", "NtryRef"))
                .with(Column.TYPE, entry.first("BkTxCd/Prtry/Cd", "BkTxCd/Domn/Fmly/SubFmlyCd"))
                .with(Column.TEXT, entry.first("AddtlNtryInf"));
        date(common, Column.BOOKING_DATE, entry.first("BookgDt/Dt", "BookgDt/DtTm"));
        date(common, Column.VALUE_DATE, entry.first("ValDt/Dt", "ValDt/DtTm"));
        List<Fields> parts = entry.transactions;
        boolean each = parts.size() > 1
                && parts.stream().noneMatch(part -> amount(part).isEmpty());
        if (parts.size() == 1) {
            waiting.add(transaction(common, parts.getFirst(), out).row(++number));
        } else if (each) {
            for (Fields part : parts) {
                boolean partOut = part.first("CdtDbtInd").isEmpty()
                        ? out
                        : part.first("CdtDbtInd").equals("DBIT");
                BankEntry row = transaction(common, part, partOut)
                        .withAmount(amount(part), partOut)
                        .with(Column.CURRENCY, part.first("Amt@Ccy", "AmtDtls/TxAmt/Amt@Ccy"));
                waiting.add(row.row(++number));
            }
        } else {
            waiting.add(common.row(++number));
        }
    }

    private static String amount(Fields part) {
        return part.first("Amt", "AmtDtls/TxAmt/Amt");
    }

    private static void date(BankEntry entry, Column column, String date) {
        if (!date.isEmpty()) {
            entry.withDate(column, date);
        }
    }

    /** The other party is the creditor of what went out and the debtor of what came in; version 8 wraps it in {@code Pty}. */
    private static BankEntry transaction(BankEntry common, Fields part, boolean out) {
        String party = "RltdPties/" + (out ? "Cdtr" : "Dbtr");
        String bank = "RltdAgts/" + (out ? "CdtrAgt" : "DbtrAgt") + "/FinInstnId/";
        String text = part.all("RmtInf/Ustrd");
        return common.copy()
                .with(Column.OTHER_NAME, part.first(party + "/Nm", party + "/Pty/Nm", party + "/Pty/OrgId/Nm"))
                .withOther(
                        part.first(party + "Acct/Id/IBAN", party + "Acct/Id/Othr/Id"),
                        part.first(bank + "BIC", bank + "BICFI", bank + "ClrSysMmbId/MmbId", bank + "Nm"))
                .with(Column.TEXT, text.isEmpty() ? part.first("RmtInf/Strd/CdtrRefInf/Ref", "AddtlTxInf") : text)
                .with(Column.END_TO_END, part.first("Refs/EndToEndId"))
                .with(Column.REFERENCE, part.first("Refs/AcctSvcrRef", "Refs/TxId"));
    }
}
