package org.pingcha.letter;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.pingcha.identity.Office;
import org.pingcha.identity.Role;
import org.pingcha.shared.Problem;
import org.pingcha.testing.DatabaseTest;

/** Templates that offices bring in: which are taken, who writes with them, and the way back. */
class LetterTemplateServiceTest extends DatabaseTest {
    private static final UUID SUBJECT = UUID.randomUUID();
    private Office city;
    private Office county;
    private LetterTemplateService service;
    private LetterTemplateQueries templates;

    @BeforeEach
    void people() {
        city = anAgency("CITY");
        county = anAgency("COUNTY", city);
        actAs(aPerson("city-admin", city, Role.ADMIN));
        service = wire(LetterTemplateService.class);
        templates = wire(LetterTemplateQueries.class);
    }

    private List<TemplateFault> bring(Office office, int seen, byte[] file) {
        List<TemplateFault> faults = service.replace(office.code(), LetterKind.REPLY, seen, "答复书.docx", file);
        em.flush();
        return faults;
    }

    private static byte[] saying(String text) {
        return Templates.changed(LetterKind.REPLY, Templates.withParagraph(text));
    }

    private String written(Office office) throws IOException {
        try (PDDocument pdf = Loader.loadPDF(templates.sample(office.code(), LetterKind.REPLY).bytes())) {
            return new PDFTextStripper().getText(pdf);
        }
    }

    private TemplateRow own(Office office) {
        return templates.versions(office.code(), LetterKind.REPLY).stream().filter(TemplateRow::inUse).findFirst().orElseThrow();
    }

    @Test
    void anOfficeWritesWithItsOwnThenWithThatAboveThenWithWhatShips() throws IOException {
        assertEquals(List.of(), bring(city, 0, saying("市局的模板")));
        assertTrue(written(city).contains("市局的模板") && written(county).contains("市局的模板"));
        assertEquals(List.of(), bring(county, 0, saying("县局的模板")));
        assertTrue(written(county).contains("县局的模板"));
        assertFalse(written(city).contains("县局的模板"));
        service.giveUp(own(county).uuid(), own(county).version());
        em.flush();
        assertTrue(written(county).contains("市局的模板"));
        service.giveUp(own(city).uuid(), own(city).version());
        em.flush();
        assertFalse(written(county).contains("市局的模板"));
        assertArrayEquals(TemplateShelf.shipped(LetterKind.REPLY), templates.current(county.code(), LetterKind.REPLY).bytes());
    }

    @Test
    void versionsAreKeptAndAnOldOneCanBeTakenUpAgain() throws IOException {
        bring(city, 0, saying("第一版"));
        UUID first = own(city).uuid();
        bring(city, 1, saying("第二版"));
        flushAndClear();
        List<TemplateRow> versions = templates.versions(city.code(), LetterKind.REPLY);
        assertEquals(List.of(2, 1), versions.stream().map(TemplateRow::no).toList());
        assertEquals(List.of(true, false), versions.stream().map(TemplateRow::inUse).toList());
        assertEquals(List.of(), service.takeUp(first, versions.get(1).version()));
        em.flush();
        assertTrue(written(city).contains("第一版"));
        assertEquals(1, templates.versions(city.code(), LetterKind.REPLY).stream().filter(TemplateRow::inUse).count());
    }

    @Test
    void anIssuedLetterStaysAsItWasWhenTheTemplateChanges() {
        LetterDraft sample = SampleLetter.of(LetterKind.REPLY);
        LetterDraft draft = new LetterDraft(LetterKind.REPLY, "trial", SUBJECT, sample.addressee(), sample.fields(), sample.tables());
        IssuedLetterRow row = wire(LetterKeeping.class).issue(current.get(), city.id(), draft, clock.instant());
        LetterQueries letters = wire(LetterQueries.class);
        byte[] docx = letters.content("trial", SUBJECT, row.uuid(), LetterFormat.DOCX).bytes();
        byte[] pdf = letters.content("trial", SUBJECT, row.uuid(), LetterFormat.PDF).bytes();
        bring(city, 0, saying("新模板"));
        service.callOffice(city.code(), "新名");
        flushAndClear();
        assertArrayEquals(docx, letters.content("trial", SUBJECT, row.uuid(), LetterFormat.DOCX).bytes());
        assertArrayEquals(pdf, letters.content("trial", SUBJECT, row.uuid(), LetterFormat.PDF).bytes());
        assertEquals("CITY投答〔2026〕1号", letters.forSubject("trial", SUBJECT).get(0).number());
        // The next one is written and numbered anew, in the same row of numbers.
        assertEquals("新名投答〔2026〕2号", wire(LetterKeeping.class).issue(current.get(), city.id(), draft, clock.instant()).number());
    }

    @Test
    void everyFaultIsNamed() {
        byte[] bad = Templates.changed(LetterKind.REPLY, xml -> Templates.withParagraph("{{handler}} {{respondant}} {{@logo}} {{+other}}").apply(xml)
            .replace("{{remedies}}", "").replace("[finding]", "[result]"));
        List<TemplateFault> faults = bring(city, 0, bad);
        assertEquals(List.of("letter.fault.left", "letter.fault.unknown", "letter.fault.missing"), faults.stream().map(TemplateFault::key).toList());
        assertEquals(List.of("{{@logo}}", "{{+other}}"), faults.get(0).args().get(0));
        assertEquals(List.of("handler", "respondant", "result"), faults.get(1).args().get(0));
        assertEquals(List.of(LetterField.REMEDIES, LetterField.FINDING), faults.get(2).args().get(0));
        assertEquals(List.of(), templates.versions(city.code(), LetterKind.REPLY));
    }

    @Test
    void whatDoesNotFitTogetherIsRefused() {
        assertEquals("letter.fault.broken", bring(city, 0, saying("{{?wishes}}没有结尾")).get(0).key());
        assertEquals("letter.fault.broken", bring(city, 0, saying("{{findings}}不在表格里")).get(0).key());
        byte[] remote = Templates.changed(LetterKind.REPLY, xml -> xml, Map.of("word/_rels/settings.xml.rels", """
            <Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1"
             Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/attachedTemplate" Target="http://example.org/x.dotm"
             TargetMode="External"/></Relationships>"""));
        assertEquals("letter.fault.foreign", bring(city, 0, remote).get(0).key());
    }

    @Test
    void whatIsNoWordDocumentIsRefused() {
        byte[] pdf = PdfLetter.of(TemplateShelf.shipped(LetterKind.ACCEPTANCE), "x", null);
        assertEquals("letter.problem.notWord", assertThrows(Problem.class, () -> bring(city, 0, pdf)).key());
        byte[] macros = Templates.changed(LetterKind.REPLY, xml -> xml, Map.of("word/vbaProject.bin", "x"));
        assertEquals("attachment.problem.macros", assertThrows(Problem.class, () -> bring(city, 0, macros)).key());
        assertEquals("attachment.problem.type",
            assertThrows(Problem.class, () -> bring(city, 0, "no document".getBytes(StandardCharsets.UTF_8))).key());
        assertEquals("letter.problem.tooLarge",
            assertThrows(Problem.class, () -> bring(city, 0, new byte[LetterTemplateService.LARGEST + 1])).key());
    }

    @Test
    void whoWasSlowerIsTold() {
        bring(city, 0, saying("一"));
        assertEquals(Problem.Kind.CONFLICT, assertThrows(Problem.class, () -> bring(city, 0, saying("二"))).kind());
        TemplateRow row = own(city);
        assertEquals(Problem.Kind.CONFLICT, assertThrows(Problem.class, () -> service.giveUp(row.uuid(), row.version() + 1)).kind());
    }

    @Test
    void anOfficeBelowDoesNotReachThoseAbove() {
        bring(city, 0, saying("市局的模板"));
        TemplateRow above = own(city);
        actAs(aPerson("county-admin", county, Role.ADMIN));
        for (Runnable reach : List.<Runnable>of(() -> bring(city, 1, saying("x")), () -> service.giveUp(above.uuid(), above.version()),
            () -> service.callOffice("CITY", "市"), () -> templates.sample("CITY", LetterKind.REPLY), () -> templates.current("CITY", LetterKind.REPLY))) {
            assertEquals(Problem.Kind.NOT_FOUND, assertThrows(Problem.class, reach::run).kind());
        }
        assertEquals(List.of(), templates.versions("CITY", LetterKind.REPLY));
        // It writes with it, so it may take it along as a beginning for its own.
        assertTrue(templates.version(above.uuid()).bytes().length > 0);
    }

    @Test
    void theListTakesTwoStatements() {
        bring(city, 0, saying("市局的模板"));
        bring(county, 0, saying("县局的模板"));
        flushAndClear();
        assertEquals(2, statementsOf(() -> templates.inUse(templates.offices().get(1))).size());
        LetterOfficeRow row = templates.offices().get(1);
        assertEquals("COUNTY", row.code());
        List<TemplateRow> rows = templates.inUse(row);
        assertEquals(Stream.of(LetterKind.values()).toList(), rows.stream().map(TemplateRow::kind).toList());
        assertEquals(Set.of("COUNTY"), Set.copyOf(rows.stream().filter(r -> !r.isShipped()).map(TemplateRow::officeCode).toList()));
    }

    @Test
    void eachChangeIsInTheTrail() {
        bring(city, 0, saying("一"));
        service.giveUp(own(city).uuid(), own(city).version());
        em.flush();
        TemplateRow old = templates.versions(city.code(), LetterKind.REPLY).get(0);
        service.takeUp(old.uuid(), old.version());
        service.callOffice(city.code(), "市");
        em.flush();
        assertEquals(List.of("letter.audit.template", "letter.audit.templateGivenUp", "letter.audit.templateTakenUp", "letter.audit.shortName"),
            em.createQuery("select e.action from AuditEntry e order by e.id", String.class).getResultList());
    }
}
