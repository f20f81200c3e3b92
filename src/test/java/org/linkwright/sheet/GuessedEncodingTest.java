package org.linkwright.sheet;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.linkwright.model.Issue;
import org.linkwright.model.LinkwrightException;

/** Names of many countries, each in the encodings that its files come in, are read as they were written. */
class GuessedEncodingTest {
    private static final String HEADER = "Number,Name\n";

    @ParameterizedTest
    @CsvSource({
        "windows-1250,Jiří Dvořák;Růžena Nováková;Tomáš Němec",
        "windows-1250,Łukasz Wiśniewski;Małgorzata Żółć;Paweł Dąbrowski",
        "windows-1250,Erdős Győző;Szűcs Ágnes",
        "windows-1250,Ľubomír Šťastný;Žofia Kováčová",
        "ISO-8859-2,Jiří Dvořák;Růžena Šťastná;Tomáš Žižka",
        "ISO-8859-2,Łukasz Wiśniewski;Małgorzata Żółć;Paweł Dąbrowski",
        "IBM852,Jiří Dvořák;Růžena Šťastná;Tomáš Žižka",
        "windows-1251,Иван Петров;Мария Сидорова;Алексей Щукин",
        "windows-1251,Олександр Ковальчук;Юлія Мельник;Наталія Їжак",
        "KOI8-R,Иван Петров;Мария Сидорова;Алексей Щукин",
        "IBM866,Иван Петров;Мария Сидорова;Алексей Щукин",
        "windows-1253,Γιώργος Παπαδόπουλος;Ελένη Νικολάου",
        "windows-1254,Ayşe Yılmaz;Işık Öztürk;Çağrı Şahin;İbrahim Güneş",
        "windows-1252,José Muñoz;María Peña;Ángel Núñez",
        "windows-1252,Françoise Lefèvre;Hélène Bérégovoy;François Noël",
        "windows-1252,Jürgen Müller;Björn Groß;Käthe Schäfer",
        "windows-1252,João Gonçalves;Conceição Simões;Antônio Araújo",
        "windows-1252,Nicolò Ferrò;città;perché;Mattìa Cantù",
        "windows-1252,Søren Kjær;Åse Ødegård;Björn Åkesson",
        "windows-1252,Guðrún Þórðardóttir;Sigurður Ægisson",
        "GB18030,张伟 北京市朝阳区;王芳 上海市;李娜",
        "Big5,陳怡君 臺北市信義區;林志明 高雄市",
        "windows-31j,さとう けんじ;東京都 すずき;田中 ユミコ",
        "x-windows-949,김민수 서울특별시;이영희 부산",
        "IBM850,Jürgen Müller;Björn Groß;Käthe Schäfer",
        "IBM850,José Muñoz;María Peña;João Gonçalves",
        "x-MacRoman,José Muñoz;Françoise Lefèvre;Jürgen Müller",
        "x-MacRoman,Hélène Noël;João Gonçalves;Ángel Núñez"
    })
    void readsNamesAsTheyWereWritten(String charset, String names) throws Exception {
        String text = HEADER + "2025550143," + names.replace(";", "\n2025550144,") + "\n";
        try (Workbook workbook = Workbooks.open("names.csv", text.getBytes(Charset.forName(charset)))) {
            assertEquals(text, text(workbook), workbook.encoding());
            assertEquals(
                    List.of("ENCODING_GUESSED"),
                    workbook.notices().stream().map(Issue::code).toList());
        }
    }

    @ParameterizedTest
    @CsvSource({
        "windows-1252,José",
        "windows-1252,Müller",
        "windows-1252,Peña",
        "windows-1252,£20.00",
        "windows-1252,François",
        "windows-1250,Dvořák",
        "windows-1251,Петров",
        "windows-1253,Παπαδόπουλος",
        "windows-1254,Yılmaz Şahin"
    })
    void readsOneNameInALargeFile(String charset, String name) throws Exception {
        StringBuilder text = new StringBuilder(HEADER);
        for (int i = 0; i < 20_000; i++) {
            text.append("20255501").append(i % 90 + 10).append(",A. Example\n");
        }
        text.append("2025550143,").append(name).append('\n');
        try (Workbook workbook = Workbooks.open("late.csv", text.toString().getBytes(Charset.forName(charset)))) {
            assertTrue(text(workbook).endsWith("2025550143," + name + "\n"), workbook.encoding());
        }
    }

    @Test
    void believesThePersonWhoStatesTheEncoding() throws Exception {
        String text = HEADER + "2025550143,Çağ\n";
        Access access = new Access(List.of(), false, Optional.of(Charset.forName("windows-1254")));
        try (Workbook workbook = Workbooks.open("n.csv", text.getBytes(Charset.forName("windows-1254")), access)) {
            assertEquals(text, text(workbook));
            assertEquals(List.of(), workbook.notices());
        }
        byte[] marked = ("\uFEFF" + text).getBytes(StandardCharsets.UTF_8);
        try (Workbook workbook = Workbooks.open("n.csv", marked, access)) {
            assertEquals(text, text(workbook));
        }
    }

    @ParameterizedTest
    @CsvSource({
        "UTF-16LE,Иван Петров;Мария Сидорова",
        "UTF-16BE,Иван Петров;Мария Сидорова",
        "UTF-16LE,Γιώργος Παπαδόπουλος",
        "UTF-16BE,José Muñoz"
    })
    void readsWideTextWithoutAMark(String charset, String names) throws Exception {
        String text = "Имя\n".repeat(3) + names.replace(";", "\n") + "\n";
        try (Workbook workbook = Workbooks.open("n.csv", text.getBytes(Charset.forName(charset)))) {
            assertEquals(text, text(workbook), workbook.encoding());
        }
    }

    private static String text(Workbook workbook) throws LinkwrightException {
        StringBuilder all = new StringBuilder();
        try (Rows rows = workbook.rows(workbook.sheets().getFirst())) {
            rows.forEachRemaining(row -> all.append(String.join(
                            ",", row.cells().stream().map(Cell::text).toList()))
                    .append('\n'));
        }
        return all.toString();
    }
}
