package org.pingcha.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.pingcha.shared.Problem;

/** Files of holidays as people send them: good ones in both shapes, and each thing that is wrong with a bad one. */
class CalendarReaderTest {
    private static final Map<String, String> NAMES = Map.of("春节", "Spring Festival");
    /** 6 February 2027 is a Saturday (1 January is a Friday); Spring Festival begins on it. */
    private static final String TABLE = """
        日期,类型,名称,英文名称
        2027-01-01,放假,元旦,New Year's Day
        2027年2月6日,放假,春节,
        2027/2/20,上班,春节,Spring Festival
        """;

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "GB18030"})
    void aTableIsReadAsOfficesSaveIt(String charset) {
        CalendarFile file = read(TABLE.getBytes(Charset.forName(charset)));
        assertEquals(List.of(), file.faults());
        assertNull(file.source());
        assertEquals(List.of(
            new CalendarDate(LocalDate.of(2027, 1, 1), false, "元旦", "New Year's Day"),
            new CalendarDate(LocalDate.of(2027, 2, 6), false, "春节", "Spring Festival"),
            new CalendarDate(LocalDate.of(2027, 2, 20), true, "春节", "Spring Festival")), file.days());
    }

    @Test
    void tabsAMarkAndEnglishWordsAreReadToo() {
        CalendarFile file = read("\uFEFFdate\tkind\tname\tname_en\n2027-02-20\tWorkday\t春节\tSpring Festival\n\n");
        assertEquals(List.of(), file.faults());
        assertTrue(file.days().get(0).working());
    }

    @Test
    void theFileOfTheReleaseIsReadYearByYear() throws IOException {
        try (InputStream shipped = CalendarReader.class.getResourceAsStream("holidays.json")) {
            byte[] content = shipped.readAllBytes();
            CalendarFile file = CalendarReader.read(content, 2026, Map.of());
            assertEquals(List.of(), file.faults());
            assertTrue(file.source().contains("国务院办公厅"));
            assertEquals(Notices.of2026().stream().map(day -> day.date() + " " + day.working()).toList(),
                file.days().stream().map(day -> day.date() + " " + day.working()).toList());
            assertEquals("Spring Festival", file.days().get(4).nameEn());
            assertEquals("rules.calendarFault.noYear", CalendarReader.read(content, 2030, Map.of()).faults().get(0).key());
        }
    }

    @ParameterizedTest
    @CsvSource({
        "'2027-02-30,放假,春节,', date",
        "'春节,放假,春节,', date",
        "'2026-12-31,放假,元旦,New Year', otherYear",
        // 8 February 2027 is a Monday.
        "'2027-02-08,上班,春节,', weekday",
        "'2027-02-08,放假,,', name",
        "'2027-02-08,放假,探亲日,', nameEn",
        "'2027-02-08,也许,春节,', kind",
        "'2027-02-08', kind",
    })
    void everyBadLineIsNamed(String line, String fault) {
        CalendarFile file = read(TABLE + line + "\n");
        assertEquals(3, file.days().size());
        assertEquals(1, file.faults().size());
        assertEquals("5", file.faults().get(0).where());
        assertEquals("rules.calendarFault." + fault, file.faults().get(0).key());
    }

    @Test
    void theSameDayTwiceIsAFaultOfTheSecond() {
        CalendarFile file = read(TABLE + "2027-1-1,放假,元旦,New Year's Day\n");
        assertEquals(List.of(new CalendarFault("5", "2027-1-1", "rules.calendarFault.twice")), file.faults());
    }

    @Test
    void entriesOfJsonAreNamedByListAndPlace() {
        CalendarFile file = read("""
            {"years": {"2027": {"holidays": [{"date": "2027-01-01", "name": "元旦"}, 7, {"date": 20270206, "name": "春节"}],
              "makeUpWorkdays": [{"date": "2027-02-19", "for": "春节"}]}}}""");
        assertEquals(List.of(), file.days());
        assertEquals(List.of("holidays[0] rules.calendarFault.nameEn", "holidays[1] rules.calendarFault.date",
            "holidays[2] rules.calendarFault.date", "makeUpWorkdays[0] rules.calendarFault.weekday"),
            file.faults().stream().map(fault -> fault.where() + " " + fault.key()).toList());
    }

    @Test
    void aFileWithoutADaySaysSo() {
        assertEquals("rules.calendarFault.noDays", read("日期,类型,名称\n").faults().get(0).key());
        assertEquals("rules.calendarFault.noDays", read("{\"years\": {\"2027\": {\"holidays\": 3}}}").faults().get(0).key());
    }

    @Test
    void whatIsNoSuchFileIsRefused() {
        assertEquals("rules.problem.fileEmpty", refused("  \n".getBytes(StandardCharsets.UTF_8)));
        assertEquals("rules.problem.fileUnknown", refused("{\"years\": ".getBytes(StandardCharsets.UTF_8)));
        assertEquals("rules.problem.fileUnknown", refused(new byte[] {(byte) 0xFF, (byte) 0xFF, 0, 1}));
        assertEquals("rules.problem.fileTooLong", refused(new byte[CalendarReader.MOST_BYTES + 1]));
    }

    private static String refused(byte[] content) {
        return assertThrows(Problem.class, () -> read(content)).key();
    }

    private static CalendarFile read(String text) {
        return read(text.getBytes(StandardCharsets.UTF_8));
    }

    private static CalendarFile read(byte[] content) {
        return CalendarReader.read(content, 2027, NAMES);
    }
}
