package org.pingcha.monitor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.pingcha.register.CaseFixture.aCase;
import static org.pingcha.register.CaseFixture.aFirm;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSNumber;
import org.apache.pdfbox.pdfparser.PDFStreamParser;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.pingcha.figures.FigureKeeping;
import org.pingcha.identity.Office;
import org.pingcha.identity.Person;
import org.pingcha.identity.Role;
import org.pingcha.platform.SchemaReady;
import org.pingcha.register.LawFirm;
import org.pingcha.rules.ShippedRules;
import org.pingcha.scoring.FunnelPlace;
import org.pingcha.testing.DatabaseTest;
import org.pingcha.web.Texts;

/** From reviewed files to what is drawn and exported: two firms that do as all do, one that does not. */
class ChartQueriesTest extends DatabaseTest {
    private final Texts texts = new Texts() {
        @Override
        public String get(Object key) {
            return text(CHINESE, (String) key);
        }

        @Override
        public String of(String key, Object... values) {
            return text(CHINESE, key, values);
        }

        @Override
        public String name(Enum<?> constant) {
            return text(CHINESE, keyOf(constant));
        }
    };
    private LawFirm bad;
    private Office city;

    @BeforeEach
    void reviews() {
        wire(ShippedRules.class).load(new SchemaReady());
        city = anAgency("C1");
        Office other = anAgency("C9");
        Person inspector = aPerson("c-lin", city, Role.INSPECTOR);
        long form = Marked.form(em, "CH", "A1");
        Marked marked = new Marked(em, city, inspector, 2026);
        LawFirm good = aFirm(em, "望川律师事务所");
        LawFirm fair = aFirm(em, "法桥律师事务所");
        bad = aFirm(em, "同舟律师事务所");
        for (int i = 0; i < 45; i++) {
            LawFirm firm = i < 20 ? good : i < 35 ? fair : bad;
            boolean below = firm == bad ? i < 44 : i % 10 == 0;
            var review = marked.file(aCase(em, city).no("C-" + i).helping("甲" + i, null).by("CL-" + firm.id(), "人" + firm.id(), firm)
                .closed(LocalDate.of(2026, 1, 5)).saved(), below ? "70.00" : "92.00", below ? "PASS" : "EXCELLENT", "2026-0" + (1 + i % 4) + "-07T10:00");
            Marked.lost(em, review, form, "A1", below ? new String[] {"2", "3"} : new String[] {"1"});
        }
        new Marked(em, other, inspector, 2026).file(aCase(em, other).no("C-99").helping("乙", null).by("CL-9", "人", bad).closed(LocalDate.of(2026, 1, 5)).saved(),
            "10.00", "FAIL", "2026-02-07T10:00");
        actAs(aPerson("c-manager", city, Role.MANAGER));
        flushAndClear();
        FigureKeeping figures = wire(FigureKeeping.class);
        figures.years().forEach(figures::recount);
    }

    private Charts charts(Measure measure) {
        return Charts.of(wire(MonitorQueries.class).overview(OverviewFilter.ALL, Locale.SIMPLIFIED_CHINESE), wire(ChartQueries.class), measure, OverviewFilter.ALL, YearMonth.of(2026, 3), texts);
    }

    /** 2 of 20, 2 of 15 and 9 of 10 below good, 13 of 45 together: only the last is out, and its square opens its files. */
    @Test
    void theFunnelNamesWhoIsOutAndOpensTheFiles() {
        FunnelPlot funnel = charts(Measure.BELOW_GOOD).funnel();
        assertEquals(13.0 / 45, funnel.funnel().target(), 1e-12);
        assertEquals(List.of("同舟律师事务所"), funnel.rows().stream().filter(row -> row.place() == FunnelPlace.FAR_ABOVE || row.place() == FunnelPlace.ABOVE)
            .map(FunnelPlot.Row::name).toList());
        Plot.Dot out = funnel.plot().getOutliers().stream().filter(dot -> dot.name().equals("同舟律师事务所")).findFirst().orElseThrow();
        assertTrue(out.href().contains("firm=" + bad.uuid()), out::href);
        assertTrue(out.text().contains("9 / 10"), out::text);
        assertEquals(0, charts(Measure.FAILED).funnel().outliers().size(), "nobody failed");
    }

    /** By hand: firms lose two rows where below good and one elsewhere: 13 × 2 + 32 = 58 deductions in 45 files. */
    @Test
    void monthsAddUpToTheWhole() {
        Charts charts = charts(Measure.BELOW_GOOD);
        assertEquals(58, wire(MonitorQueries.class).overview(OverviewFilter.ALL, Locale.SIMPLIFIED_CHINESE).months().stream().mapToLong(Overview.Month::cuts).sum());
        assertEquals(List.of("2026-01", "2026-02", "2026-03", "2026-04"), charts.cuts().rows().stream().map(ControlPlot.Row::name).toList());
        // From March on the limits are worked out anew.
        assertEquals(2, charts.shares().rows().stream().map(ControlPlot.Row::centre).distinct().count());
        assertEquals(List.of("一般"), charts.hardness().rows().stream().map(RangeChart.Row::label).toList());
        assertEquals(45, charts.hardness().rows().get(0).sample().n());
        assertEquals(List.of(), charts.ages());
        assertEquals(45, charts.heat().rows().get(0).cells().stream().mapToLong(HeatMap.Cell::n).sum());
        assertEquals(13, charts.heat().rows().get(0).cells().stream().mapToLong(HeatMap.Cell::hits).sum());
        assertEquals(1, charts.heat().rows().size(), "the other agency is out of sight");
        assertTrue(charts.meetings().plot().dots().isEmpty(), "no first meeting is recorded");
    }

    /** The operands of the transformation that places a picture: its width and height on the page, and where it begins. */
    private static List<Float> placed(PDPage page) throws IOException {
        List<Object> tokens = new PDFStreamParser(page).parse();
        int at = IntStream.range(0, tokens.size()).filter(i -> tokens.get(i) instanceof Operator operator && operator.getName().equals("cm")).findFirst().orElseThrow();
        return Stream.of(6, 3, 1).map(back -> ((COSNumber) tokens.get(at - back)).floatValue()).toList();
    }

    @Test
    void chartsLeaveAsPicturesPagesAndRows() throws IOException {
        Charts few = charts(Measure.BELOW_GOOD);
        // So many agencies that their heat map is taller than a page.
        HeatMap many = new HeatMap(few.heat().months(), Collections.nCopies(20, few.heat().rows().get(0)));
        ChartsBook book = new ChartsBook(new Charts(few.measure(), few.funnel(), few.shares(), few.cuts(), few.meetings(), few.ranges(), few.hardness(), few.kinds(), few.ages(),
            few.pareto(), many), texts);
        ByteArrayOutputStream png = new ByteArrayOutputStream();
        book.png("funnel", png);
        var picture = ImageIO.read(new ByteArrayInputStream(png.toByteArray()));
        assertEquals(PlotPicture.WIDTH, picture.getWidth());
        assertNotEquals(0, IntStream.range(0, picture.getWidth()).filter(x -> (picture.getRGB(x, 50) & 0xffffff) != 0xffffff).count(), "the title is drawn");
        ByteArrayOutputStream pdf = new ByteArrayOutputStream();
        book.pdf(pdf);
        try (PDDocument document = Loader.loadPDF(pdf.toByteArray())) {
            assertEquals(book.names().size(), document.getNumberOfPages());
            assertTrue(book.names().containsAll(List.of("pareto", "heat")), book.names()::toString);
            PDPage page = document.getPage(book.names().indexOf("heat"));
            var drawn = BoardPicture.heat(many, "", "");
            List<Float> placed = placed(page);
            assertEquals((double) drawn.getWidth() / drawn.getHeight(), placed.get(0) / placed.get(1), 0.01, "it keeps its shape");
            assertTrue(placed.get(1) + placed.get(2) <= page.getMediaBox().getHeight(), placed::toString);
        }
        ByteArrayOutputStream xlsx = new ByteArrayOutputStream();
        book.xlsx(xlsx);
        try (ReadableWorkbook read = new ReadableWorkbook(new ByteArrayInputStream(xlsx.toByteArray()))) {
            assertEquals(4, read.getSheet(0).orElseThrow().read().size());
            assertEquals(5, read.getSheet(1).orElseThrow().read().size());
        }
        assertFalse(book.plots().containsKey("meetings"));
    }
}
