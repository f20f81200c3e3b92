package org.linkwright.store;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Optional;
import java.util.OptionalLong;
import org.linkwright.model.Amount;
import org.linkwright.model.EntityKind;
import org.linkwright.model.EventKind;
import org.linkwright.model.Fate;
import org.linkwright.model.Identifier;
import org.linkwright.model.LinkwrightException;
import org.linkwright.model.Moment;
import org.linkwright.model.Precision;
import org.linkwright.model.ZoneBasis;

/** Made-up cases for the tests of this package. */
final class Cases {
    static final InstantSource CLOCK = InstantSource.fixed(Instant.parse("2026-02-03T04:05:06.789Z"));
    static final String AUTHOR = "A. Example";

    private Cases() {}

    static CaseFile make(Path folder) throws LinkwrightException {
        return CaseFile.create(folder.resolve("lantern.lwcase"), CLOCK, AUTHOR);
    }

    static NewSource source(String name, byte[] original) {
        return new NewSource(name, RowHash.hex(original), original.length, "csv", LegalProcess.UNKNOWN, "");
    }

    static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    static CaseImport begin(CaseFile file, String name) throws LinkwrightException {
        byte[] original = bytes("the bytes of " + name);
        return file.beginImport(source(name, original), original);
    }

    static Block block(String sheet, long first, long last) {
        return new Block(
                0,
                sheet,
                0,
                first - 1,
                first,
                last,
                "test@1",
                "{}",
                "",
                "UTC",
                "US",
                OptionalLong.empty(),
                Source.Totals.ZERO);
    }

    static Identifier phone(String key) {
        return new Identifier(EntityKind.PHONE, key);
    }

    static Identifier person(String key) {
        return new Identifier(EntityKind.PERSON, key);
    }

    static Moment utc(String local) {
        return at(local, "UTC");
    }

    static Moment at(String local, String zone) {
        LocalDateTime time = LocalDateTime.parse(local);
        return new Moment(
                time,
                Precision.SECOND,
                zone,
                ZoneBasis.PROFILE,
                Optional.of(time.atZone(ZoneId.of(zone)).toInstant()),
                Optional.empty());
    }

    static Moment unknownZone(String local) {
        return new Moment(
                LocalDateTime.parse(local),
                Precision.SECOND,
                "",
                ZoneBasis.UNKNOWN,
                Optional.empty(),
                Optional.empty());
    }

    static NewEvent call(long from, long to, String start, long seconds, long block, long row) {
        return new NewEvent(
                EventKind.CALL,
                from,
                to,
                Optional.of(utc(start)),
                OptionalLong.of(seconds),
                Optional.empty(),
                0,
                "",
                block,
                row);
    }

    static NewEvent payment(long from, long to, String amount, String currency, long block, long row) {
        return new NewEvent(
                EventKind.PAYMENT,
                from,
                to,
                Optional.of(utc("2025-01-02T03:04:05")),
                OptionalLong.empty(),
                Optional.of(new Amount(new BigDecimal(amount), currency)),
                0,
                "",
                block,
                row);
    }

    static void accept(CaseImport running, long block, String sheet, long row) throws LinkwrightException {
        running.row(block, sheet, row, Fate.ACCEPTED, "", "", 0, "");
    }

    /** Imports one file of one call a row between two numbers. */
    static Source importCalls(CaseFile file, String name, int rows) throws LinkwrightException {
        try (CaseImport running = begin(file, name)) {
            long block = running.block(block("Calls", 2, rows + 1));
            long from = running.entity(phone("+12025550100"), "+12025550100");
            long to = running.entity(phone("+12025550199"), "+12025550199");
            for (int i = 0; i < rows; i++) {
                String start = "2025-03-04T%02d:%02d:%02d".formatted(i / 3600 % 24, i / 60 % 60, i % 60);
                running.event(call(from, to, start, i, block, i + 2));
                accept(running, block, "Calls", i + 2);
            }
            return running.commit();
        }
    }
}
