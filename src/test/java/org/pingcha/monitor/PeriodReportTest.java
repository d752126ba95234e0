package org.pingcha.monitor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.pingcha.register.CaseFixture.aCase;
import static org.pingcha.register.CaseFixture.aFirm;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.pingcha.figures.FigureKeeping;
import org.pingcha.identity.Office;
import org.pingcha.identity.Person;
import org.pingcha.identity.Role;
import org.pingcha.letter.PdfLetter;
import org.pingcha.platform.SchemaReady;
import org.pingcha.register.LawFirm;
import org.pingcha.rules.ShippedRules;
import org.pingcha.shared.Problem;
import org.pingcha.testing.DatabaseTest;

/** A quarter with three files, the quarter before with two: the report says each figure, what it rests on, and what has become of it. */
class PeriodReportTest extends DatabaseTest {
    private String report(Locale locale) throws IOException {
        ByteArrayOutputStream pdf = new ByteArrayOutputStream();
        PdfLetter.write(wire(PeriodReport.class).page(ReportSpan.QUARTER, YearMonth.of(2026, 5), null, locale), pdf);
        try (PDDocument document = Loader.loadPDF(pdf.toByteArray())) {
            return new PDFTextStripper().getText(document);
        }
    }

    @Test
    void everyFigureHasWhatItRestsOn() throws IOException {
        wire(ShippedRules.class).load(new SchemaReady());
        Office city = anAgency("PR1");
        Person inspector = aPerson("pr-lin", city, Role.INSPECTOR);
        LawFirm firm = aFirm(em, "明理律师事务所");
        Marked marked = new Marked(em, city, inspector, 2026);
        List<String> days = List.of("2026-02-01", "2026-03-31", "2026-04-01", "2026-05-10", "2026-06-30");
        for (int i = 0; i < days.size(); i++) {
            marked.file(aCase(em, city).no("PR-" + i).helping("甲" + i, null).by("PR-L", "陈敏艳", firm).closed(LocalDate.of(2026, 1, 5)).saved(),
                i < 2 ? "60.00" : 70 + 10 * (i - 2) + ".00", i < 3 ? "PASS" : i == 3 ? "GOOD" : "EXCELLENT", days.get(i) + "T10:00");
        }
        flushAndClear();
        FigureKeeping figures = wire(FigureKeeping.class);
        figures.years().forEach(figures::recount);
        actAs(aPerson("pr-manager", city, Role.MANAGER));
        String english = report(Locale.ENGLISH);
        assertTrue(english.contains("2026-04-01 to 2026-06-30"), english);
        // 70, 80, 90: mean 80 ± 4.3027 × 10 / √3 = 24.8; the quarter before has twice 60.
        assertTrue(english.contains("55.2–100.0 (n = 3)"), english);
        assertTrue(english.contains("then 60.0, difference +20.0"), english);
        assertTrue(english.contains("2026-06 1"), english);
        assertTrue(report(Locale.SIMPLIFIED_CHINESE).contains("案件质量报告"));
        assertThrows(Problem.class, () -> wire(PeriodReport.class).page(ReportSpan.YEAR, YearMonth.of(2026, 5), "B990000", Locale.ENGLISH));
    }

    @Test
    void stretchesAreWhole() {
        assertEquals("2026 Q2", ReportSpan.QUARTER.name(YearMonth.of(2026, 5)));
        assertEquals(LocalDate.of(2026, 12, 31), ReportSpan.YEAR.filter(YearMonth.of(2026, 5), null).to());
        assertEquals(List.of(YearMonth.of(2026, 10), YearMonth.of(2026, 7)), ReportSpan.QUARTER.latest(LocalDate.of(2026, 11, 28)).subList(0, 2));
    }
}
