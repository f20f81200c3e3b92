package org.linkwright.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.linkwright.model.Assertion;
import org.linkwright.model.EntityKind;
import org.linkwright.model.EventKind;
import org.linkwright.model.Grade;
import org.linkwright.model.Identifier;

class SearchTest {
    @TempDir
    static Path folder;

    private static CaseFile file;

    @BeforeAll
    static void makeCase() throws Exception {
        file = Cases.make(folder);
        try (CaseImport running = Cases.begin(file, "all.csv")) {
            long block = running.block(Cases.block("S", 1, 9));
            long a = running.entity(Cases.phone("+12025550143"), "Front desk");
            long b = running.entity(Cases.phone("+442079460000"), "");
            running.entity(Cases.phone("+12025550144"), "");
            running.entity(new Identifier(EntityKind.HANDLE, "instagram:example_user"), "Ana María Ejemplo");
            running.entity(new Identifier(EntityKind.ACCOUNT, "DE02100100100006820101"), "");
            running.event(new NewEvent(
                    EventKind.MESSAGE,
                    a,
                    b,
                    Optional.of(Cases.utc("2025-01-01T00:00:00")),
                    OptionalLong.empty(),
                    Optional.empty(),
                    0,
                    "Meet at the café, NOT the harbour",
                    block,
                    7));
            running.commit();
        }
        file.assertThat(new Assertion(
                0,
                Cases.phone("+12025550144"),
                "name",
                Optional.empty(),
                "Example, Bernard",
                Optional.empty(),
                Optional.empty(),
                Grade.NONE,
                Cases.AUTHOR,
                Optional.empty()));
    }

    @AfterAll
    static void closeCase() throws Exception {
        file.close();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        +12025550143             | +12025550143
        (202) 555-0143           | +12025550143
        1-202-555-0143           | +12025550143
        001 202 555 0143         | +12025550143
        555.0143                 | +12025550143
        020 7946 0000            | +442079460000
        +44 (0)20 7946 0000      | +442079460000
        example_user             | instagram:example_user
        @Example_User            | instagram:example_user
        instagram:exam           | instagram:example_user
        maria                    | instagram:example_user
        ANA MARÍA                | instagram:example_user
        de02 1001 0010 0006      | DE02100100100006820101
        820101                   | DE02100100100006820101
        front desk               | +12025550143
        bernard                  | +12025550144
        DE                       | DE02100100100006820101
        """)
    void findsAnEntityFirst(String query, String key) throws Exception {
        List<SearchHit> hits = file.search(query, 10);
        assertEquals(key, hits.getFirst().entities().getFirst().key());
    }

    @ParameterizedTest
    @CsvSource({"harbour", "cafe", "'NOT harb'", "'meet the café'"})
    void findsAMessageByItsWords(String query) throws Exception {
        SearchHit hit = file.search(query, 10).getLast();
        assertEquals(1, hit.event());
        assertEquals(7, hit.row().orElseThrow().row());
        assertEquals(2, hit.entities().size());
        assertEquals("Meet at the café, NOT the harbour", hit.text());
    }

    @ParameterizedTest
    @CsvSource({"''", "' '", "'\"'", "'*'", "'(('", "'nothing like it'", "'AND'", "'a\"b OR c'", "'%'", "'-'"})
    void takesEveryQueryForText(String query) throws Exception {
        assertTrue(file.search(query, 10).size() <= 1, query);
    }

    @Test
    void putsTheWholeKeyBeforeItsPartsAndStopsAtTheLimit() throws Exception {
        List<SearchHit> hits = file.search("202555014", 10);
        assertEquals(2, hits.size());
        assertEquals(1, file.search("202555014", 1).size());
        assertEquals(
                "+12025550144",
                file.search("2025550144", 10).getFirst().entities().getFirst().key());
    }
}
