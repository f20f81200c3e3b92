package org.linkwright.normalize;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.linkwright.model.Moment;
import org.linkwright.model.Precision;
import org.linkwright.model.ZoneBasis;

class TimesTest {
    private static final Context NEW_YORK =
            Context.NONE.withZone("America/New_York", ZoneBasis.PROFILE).withOrder(DateOrder.MDY);

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2021-02-03T09:47:58Z | 2021-02-03T09:47:58Z",
                "2021-02-03T09:47:58+05:30 | 2021-02-03T04:17:58Z",
                "2021-02-03 09:47:58.123456+00:00 | 2021-02-03T09:47:58.123Z",
                "2021-02-03 09:47:58.000 UTC | 2021-02-03T09:47:58Z",
                "2021-02-03T09:47 | 2021-02-03T09:47",
                "2021/02/03 09:47 | 2021-02-03T09:47",
                "Apr 06 2026 03:48:31 UTC | 2026-04-06T03:48:31Z",
                "Sat Apr 11 04:03:00 UTC 2026 | 2026-04-11T04:03:00Z",
                "Sat Apr 11 04:03:00 PDT 2026 | 2026-04-11T11:03:00Z",
                "1/14/2017 12:24:03 AM(UTC+0) | 2017-01-14T00:24:03Z",
                "1/14/2017 12:24:03 PM (UTC-05:00) | 2017-01-14T17:24:03Z",
                "31.12.2023 23:59 | 2023-12-31T23:59",
                "2024年3月1日 下午2时05分09秒 | 2024-03-01T14:05:09",
                "2024年3月1日 10:05 | 2024-03-01T10:05",
                "2024年03月01日(金) 午前10時5分 | 2024-03-01T10:05",
                "2024년 3월 1일 오후 2시 5분 9초 | 2024-03-01T14:05:09",
                "1 марта 2024 10:00:00 | 2024-03-01T10:00:00",
                "13 мая 2024 г. в 10:05 | 2024-05-13T10:05",
                "31-Dec-2023 | 2023-12-31",
                "31-12-2023 | 2023-12-31",
                "December 31, 2023 at 11:59 PM | 2023-12-31T23:59",
                "31 Dec 2023 11:59 p. m. | 2023-12-31T23:59",
                "Sunday, December 31st, 2023 | 2023-12-31",
                "2021-03-14 03:30 America/New_York | 2021-03-14T07:30Z",
                "2021-02-03 09:47:58 EST | 2021-02-03T14:47:58Z",
                "2021-02-03 09:47:58 GMT+0530 | 2021-02-03T04:17:58Z",
                "20210203094758 | 2021-02-03T09:47:58",
                "1612345678 | 2021-02-03T09:47:58Z",
                "1612345678123 | 2021-02-03T09:47:58.123Z",
                "1612345678000000 | 2021-02-03T09:47:58Z",
                "13256819278000000 | 2021-02-03T09:47:58Z",
                "2021-12-31 24:00 | 2022-01-01T00:00"
            })
    void readsTheFormsOfReturns(String raw, String canonical) {
        assertEquals(
                List.of(canonical),
                Times.read(raw, Context.NONE).map(Moment::canonical).values());
    }

    @ParameterizedTest
    @CsvSource({"634038478, cocoa", "634038478000000000, cocoa", "44230.40831, excel-1900", "1612345678.0, epoch-s"})
    void readsNumbersAsTheFormatSays(String raw, String format) {
        Moment moment = Times.read(raw, Context.NONE.withFormat(format).withZone("UTC", ZoneBasis.COLUMN))
                .values()
                .getFirst();
        assertEquals("2021-02-03T09:47:58Z", moment.canonical());
    }

    @ParameterizedTest
    @CsvSource({"60, NONEXISTENT_DATE", "0, NULL_DATE", "1, NULL_DATE", "0.5, TIME_ONLY", "-5, UNREADABLE"})
    void knowsTheGapsOfExcelsCalendar(String raw, Flag flag) {
        assertEquals(
                List.of(flag),
                Times.read(raw, Context.NONE.withFormat("excel-1900")).flags());
    }

    @Test
    void countsExcelDaysOnBothSidesOfTheDayThatNeverWas() {
        Context excel = Context.NONE.withFormat("excel-1900");
        assertEquals("1900-02-28", Times.read("59", excel).values().getFirst().canonical());
        assertEquals("1900-03-01", Times.read("61", excel).values().getFirst().canonical());
    }

    @Test
    void keepsBothInstantsWhereTheClockShowedTheTimeTwice() {
        Reading<Moment> read = Times.read("11/07/2021 01:30", NEW_YORK);
        Moment moment = read.values().getFirst();
        assertEquals(List.of(Flag.AMBIGUOUS_LOCAL), read.flags());
        assertEquals(Optional.of(Instant.parse("2021-11-07T05:30:00Z")), moment.instant());
        assertEquals(Optional.of(Instant.parse("2021-11-07T06:30:00Z")), moment.alternative());
        assertEquals(ZoneBasis.PROFILE, moment.basis());
        assertEquals(Precision.MINUTE, moment.precision());
    }

    @Test
    void leavesATimeInAnAmbiguousZoneLocal() {
        Reading<Moment> read = Times.read("2021-02-03 09:47 IST", NEW_YORK);
        assertEquals(List.of(Flag.AMBIGUOUS_ZONE), read.flags());
        assertEquals("2021-02-03T09:47", read.values().getFirst().canonical());
        assertEquals(
                "2021-02-03T04:17Z",
                Times.read("2021-02-03 09:47 IST", NEW_YORK.withRegion("IN"))
                        .values()
                        .getFirst()
                        .canonical());
    }

    @ParameterizedTest
    @CsvSource({
        "30/02/2021, NONEXISTENT_DATE",
        "2021-13-01, NONEXISTENT_DATE",
        "1899-12-30, NULL_DATE",
        "0001-01-01 00:00:00, NULL_DATE",
        "0000-00-00, NULL_DATE",
        "12:30, TIME_ONLY",
        "2025550143 x, UNREADABLE",
        "-, NULL",
        "2021-02-03 25:00, UNREADABLE",
        "2021-02-03 10:61, UNREADABLE",
        "13/13/2021, NONEXISTENT_DATE",
        "3/4, UNREADABLE",
        "1/2/202, UNREADABLE"
    })
    void saysWhyThereIsNoMoment(String raw, Flag flag) {
        Reading<Moment> read = Times.read(raw, Context.NONE);
        assertEquals(List.of(), read.values());
        assertEquals(List.of(flag), read.flags());
    }

    @ParameterizedTest
    @ValueSource(strings = {"15/04/2026 00:00:00", "15/04/2026", "20260415", "2026-04-15"})
    void joinsADayAndATime(String date) {
        Context india = Context.NONE.withZone("Asia/Kolkata", ZoneBasis.PROFILE);
        Reading<Moment> read = Times.join(date, "08:26:10", india);
        assertEquals("2026-04-15T02:56:10Z", read.values().getFirst().canonical());
        assertEquals(List.of(Flag.JOINED), read.flags());
        assertEquals(
                "2026-04-15T02:56:10Z",
                Times.join(date, "082610", india).values().getFirst().canonical());
    }

    @Test
    void decidesTheOrderOfAColumnOnlyWhereItsValuesAgree() {
        assertEquals(DateOrder.MDY, Times.decideOrder(List.of("03/02/2021", "", "02/13/2021 10:00")));
        assertEquals(DateOrder.DMY, Times.decideOrder(List.of("13.02.2021", "01.02.2021")));
        assertEquals(DateOrder.UNDECIDED, Times.decideOrder(List.of("13/02/2021", "02/13/2021")));
        assertEquals(DateOrder.UNDECIDED, Times.decideOrder(List.of("2021-02-13", "13-Feb-2021", "x")));
    }
}
