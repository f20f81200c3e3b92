package org.linkwright.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.linkwright.model.Fate;
import org.linkwright.model.LinkwrightException;

/** Numbers without a country code: read as those of a country where the rest of the table decides, else kept as no entity. */
class RegionsTest {
    @Test
    void saysWhatSpokeForTheCountryAndShowsNumbers() throws LinkwrightException {
        RecordingImport read = read("""
                Caller,Called,Date,Seconds,Cost (GBP)
                07700900123,07700900456,2024-02-13,65,0.12
                """);
        String told = read.issues.stream()
                .filter(i -> i.code().equals("REGION_INFERRED"))
                .map(i -> i.message())
                .findFirst()
                .orElse("");
        assertTrue(told.contains("GB") && told.contains("07700900123"), told);
        assertEquals("GB", read.blocks.getFirst().region());
    }

    @Test
    void makesNoEntityWhereNothingSpeaksForACountry() throws LinkwrightException {
        RecordingImport read = read("""
                Caller,Called,Date,Seconds
                07700900123,07700900456,2024-02-13,65
                """);
        assertEquals(1, read.count(Fate.REJECTED));
        assertEquals(List.of(), List.copyOf(read.entities.keySet()));
    }

    @Test
    void readsNorthAmericanNumbersAsSuchInATableOfAnotherLanguage() throws LinkwrightException {
        RecordingImport read = read("""
                Llamante,Llamado,Fecha,Segundos
                2025550143,2025550144,2024-02-13,65
                """);
        assertEquals("US", read.blocks.getFirst().region());
    }

    @Test
    void aCellOfCountryAndNetworkIsOnePlaceInEveryFile() throws LinkwrightException {
        String one = read("""
                Caller,Called,Date,Seconds,CGI
                +447700900123,+447700900456,2024-02-13,65,234-15-1001-20001
                """).told().getFirst();
        String other = read("""
                Calling Number,Called Number,Start,Secs,MCC,MNC,LAC,CI
                +447700900123,+447700900456,2024-02-14,65,234,15,1001,20001
                """).told().getFirst();
        String place = " at mcc=234 mnc=15 lac=1001 cid=20001";
        assertTrue(one.contains(place), one);
        assertTrue(other.contains(place), other);
    }

    private static RecordingImport read(String csv) throws LinkwrightException {
        return Reading.of("table.csv", csv.getBytes(StandardCharsets.UTF_8), IntakeOptions.NONE);
    }
}
