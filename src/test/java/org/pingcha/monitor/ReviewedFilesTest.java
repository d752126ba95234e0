package org.pingcha.monitor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.pingcha.register.CaseFixture.aCase;
import static org.pingcha.register.CaseFixture.aFirm;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.pingcha.figures.FigureKeeping;
import org.pingcha.identity.Office;
import org.pingcha.identity.Person;
import org.pingcha.identity.Role;
import org.pingcha.platform.SchemaReady;
import org.pingcha.register.AidCase;
import org.pingcha.register.CaseType;
import org.pingcha.rules.ShippedRules;
import org.pingcha.testing.DatabaseTest;

class ReviewedFilesTest extends DatabaseTest {
    private static final Locale ZH = Locale.SIMPLIFIED_CHINESE;
    private ReviewedFiles files;
    private Marked marked;
    private Office city;

    @BeforeEach
    void reviews() {
        wire(ShippedRules.class).load(new SchemaReady());
        files = wire(ReviewedFiles.class);
        city = anAgency("R1");
        Office other = anAgency("R2");
        Person inspector = aPerson("r-lin", city, Role.INSPECTOR);
        marked = new Marked(em, city, inspector, 2026);
        marked.file(civil(city, "R-1", "=cmd|' /C calc'!A0"), "82.50", "GOOD", "2026-03-07T10:00");
        marked.file(civil(city, "R-2", "追索劳动报酬"), "91.00", "EXCELLENT", "2026-03-08T10:00");
        marked.file(civil(city, "R-3", "继承"), "55.25", "FAIL", "2026-04-01T07:59");
        new Marked(em, other, inspector, 2026).file(civil(other, "R-9", "别处"), "10.00", "FAIL", "2026-03-09T10:00");
        actAs(aPerson("r-manager", city, Role.MANAGER));
        flushAndClear();
        FigureKeeping figures = wire(FigureKeeping.class);
        figures.years().forEach(figures::recount);
    }

    private AidCase civil(Office office, String no, String cause) {
        return aCase(em, office).no(no).about(cause).helping("甲" + no, null)
            .by("RL-1", "陈敏艳", aFirm(em, "+" + no + "律师事务所")).closed(LocalDate.of(2026, 1, 5)).saved();
    }

    private List<Row> exported(int sheet) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        files.export(OverviewFilter.ALL, ZH, out);
        try (ReadableWorkbook book = new ReadableWorkbook(new ByteArrayInputStream(out.toByteArray()))) {
            Sheet found = book.getSheet(sheet).orElseThrow();
            return found.read();
        }
    }

    @Test
    void theListHoldsTheFilesInSightAndRunsNothing() throws IOException {
        List<Row> rows = exported(1);
        assertEquals(4, rows.size());
        assertEquals("案号", rows.get(0).getCellText(0));
        Row first = rows.get(1);
        assertEquals("R-1", first.getCellText(0));
        assertEquals("民事", first.getCellText(1));
        assertEquals("'=cmd|' /C calc'!A0", first.getCellText(3));
        assertEquals("'+R-1律师事务所", first.getCellText(5));
        assertEquals(CellType.NUMBER, first.getCell(8).getType());
        assertEquals(0, new BigDecimal("82.5").compareTo(first.getCellAsNumber(8).orElseThrow()));
        assertEquals("良好", first.getCellText(9));
        // The office's time, not UTC.
        assertEquals(LocalDate.of(2026, 4, 1).atTime(7, 59), rows.get(3).getCellAsDate(11).orElseThrow());
        assertTrue(rows.stream().flatMap(row -> row.stream()).allMatch(cell -> cell.getFormula() == null));
    }

    /** 82.50 + 91.00 + 55.25 = 228.75; ÷ 3 = 76.25. */
    @Test
    void theFiguresAreThoseOfThePage() throws IOException {
        Row mean = exported(0).stream().filter(row -> row.getCellText(0).equals("均分")).findFirst().orElseThrow();
        assertEquals("3", mean.getCellText(1));
        assertEquals(0, new BigDecimal("76.25").compareTo(mean.getCellAsNumber(2).orElseThrow()));
    }

    @Test
    void anExportIsOnRecord() throws IOException {
        exported(0);
        Object entry = em.createNativeQuery("select after_values from audit_entry where action = 'monitor.audit.exported' and actor_id = :me")
            .setParameter("me", current.get().personId()).getSingleResult();
        assertTrue(entry.toString().contains("\"files\":\"3\""), entry.toString());
    }

    @Test
    void scoresComeInSlices() {
        List<Score> first = files.scores(OverviewFilter.ALL, null, 2);
        assertEquals(List.of("R-1", "R-2", "R-3"), first.stream().map(Score::caseNumber).toList());
        assertEquals(new BigDecimal("82.50"), first.get(0).score());
        List<Score> next = files.scores(OverviewFilter.ALL, first.get(1).id(), 2);
        assertEquals(List.of("R-3"), next.stream().map(Score::caseNumber).toList());
        assertEquals("2026-03-31T23:59:00Z", next.get(0).submittedAt().toString());
        assertEquals(List.of(), files.scores(new OverviewFilter(null, null, null, CaseType.CRIMINAL), null, 2));
    }
}
