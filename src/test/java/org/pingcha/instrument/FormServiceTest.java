package org.pingcha.instrument;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.pingcha.identity.Office;
import org.pingcha.identity.Person;
import org.pingcha.identity.Role;
import org.pingcha.platform.SchemaReady;
import org.pingcha.shared.Problem;
import org.pingcha.testing.DatabaseTest;

class FormServiceTest extends DatabaseTest {
    private static final Locale ZH = Locale.SIMPLIFIED_CHINESE;
    private static final CaseFacts TRIAL = new CaseFacts("CRIMINAL", "TRIAL", "DEFENCE");

    private FormService service;
    private FormQueries forms;
    private Office city;
    private Office county;
    private Person cityManager;
    private Person countyManager;

    @BeforeEach
    void load() {
        service = wire(FormService.class);
        forms = wire(FormQueries.class);
        wire(FormLoader.class).load(new SchemaReady());
        city = anAgency("FS1");
        county = anAgency("FS11", city);
        cityManager = aPerson("fs-city", city, Role.MANAGER);
        countyManager = aPerson("fs-county", county, Role.MANAGER);
        actAs(cityManager);
        flushAndClear();
    }

    private FormRow row(String code, int no) {
        return forms.list(ZH).stream().filter(row -> row.code().equals(code) && row.no() == no).findFirst().orElseThrow();
    }

    private ImportOutcome imported(Form form) {
        ImportOutcome outcome = service.importForm(FormWriter.write(form));
        flushAndClear();
        return outcome;
    }

    private void publish(FormRow row) {
        service.publish(row.uuid(), row.version());
        flushAndClear();
    }

    @Test
    void whatShipsIsPublishedOnceAndASecondStartChangesNothing() {
        List<FormRow> before = forms.list(ZH);
        assertEquals(FormLoader.ALL.stream().sorted().toList(), before.stream().map(FormRow::code).distinct().toList());
        assertTrue(before.stream().allMatch(row -> row.status() == FormStatus.PUBLISHED && row.officeName() == null && !row.mine()));
        wire(FormLoader.class).load(new SchemaReady());
        flushAndClear();
        assertEquals(before, forms.list(ZH));
    }

    @Test
    void everyKindOfCaseFindsItsForm() {
        assertEquals("XS-SP", best(TRIAL));
        assertEquals("XS-ZC", best(new CaseFacts("CRIMINAL", "INVESTIGATION", "DEFENCE")));
        assertEquals("XS-SC", best(new CaseFacts("CRIMINAL", "PROSECUTION_REVIEW", "CRIMINAL_AGENCY")));
        assertEquals("MS", best(new CaseFacts("CIVIL", "ARBITRATION", "CIVIL_AGENCY")));
        assertEquals("XZ", best(new CaseFacts("ADMINISTRATIVE", "RECONSIDERATION", "ADMINISTRATIVE_AGENCY")));
        assertEquals("ZB", best(new CaseFacts("CRIMINAL", "TRIAL", "DUTY_LAWYER_COURT")), "what was done counts more than when");
        assertEquals("ZX", best(new CaseFacts("CIVIL", "CONSULTATION", "CONSULTATION_12348")));
        assertEquals("SS", best(new CaseFacts("CIVIL", "PETITION", "PETITION")));
        assertEquals("SF", best(new CaseFacts("CRIMINAL", "DEATH_PENALTY_REVIEW", "DEATH_PENALTY_REVIEW")));
        // What is asked of recipients is no rubric, whatever it applies to.
        assertEquals("HF", forms.bestFor(Purpose.SURVEY, TRIAL, city.path(), ZH).orElseThrow().code());
    }

    private String best(CaseFacts facts) {
        return forms.bestFor(Purpose.REVIEW, facts, city.path(), ZH).orElseThrow().code();
    }

    @Test
    void anExportImportedElsewhereIsTheSameFormUnderTheNextNumber() {
        byte[] exported = forms.export(row("XS-SP", 1).uuid()).content();
        assertEquals(FormLoader.read("XS-SP"), FormReader.read(exported).form());
        ImportOutcome outcome = service.importForm(exported);
        flushAndClear();
        assertEquals(2, outcome.no());
        FormRow draft = row("XS-SP", 2);
        assertEquals(FormStatus.DRAFT, draft.status());
        assertTrue(draft.mine());
        assertEquals(FormLoader.read("XS-SP").numbered(2), FormReader.read(forms.export(draft.uuid()).content()).form());
    }

    @Test
    void anOfficesOwnVersionServesItAndThoseBelowAndNobodyElse() {
        Form own = hundred("XS-SP");
        assertEquals(2, imported(own).no());
        assertEquals(1, forms.bestFor(Purpose.REVIEW, TRIAL, county.path(), ZH).orElseThrow().no(), "a draft serves nobody");
        publish(row("XS-SP", 2));
        assertEquals(2, forms.bestFor(Purpose.REVIEW, TRIAL, county.path(), ZH).orElseThrow().no());
        assertEquals(1, forms.bestFor(Purpose.REVIEW, TRIAL, "/elsewhere/", ZH).orElseThrow().no());
        assertEquals(FormStatus.PUBLISHED, row("XS-SP", 1).status(), "the shipped one still serves the others");
        imported(own);
        publish(row("XS-SP", 3));
        assertEquals(FormStatus.RETIRED, row("XS-SP", 2).status());
    }

    /** A rubric of 100 points for criminal trials. */
    private static Form hundred(String code) {
        return new Form(code, 1, Purpose.REVIEW, Forms.zh("本地评分表"), "test", false, java.util.Set.of(),
            List.of(new Applicability("CRIMINAL", "TRIAL", null)),
            List.of(new Form.Section("A", Forms.zh("一"), List.of(Forms.points("A1", "62.5", true), Forms.points("A2", "37.5", true)))));
    }

    @Test
    void aPublishedVersionNeverChanges() {
        imported(hundred("OWN"));
        FormRow row = row("OWN", 1);
        publish(row);
        FormRow published = row("OWN", 1);
        assertEquals("instrument.problem.published", assertThrows(Problem.class, () -> service.discard(row.uuid(), published.version())).key());
        em.clear();
        assertEquals("instrument.problem.published", assertThrows(Problem.class, () -> service.publish(row.uuid(), published.version())).key());
        em.clear();
        assertEquals(2, imported(hundred("OWN")).no(), "the same number again becomes the next one");
        assertEquals(hundred("OWN"), FormReader.read(forms.export(row.uuid()).content()).form());
    }

    @Test
    void aDraftUnderTheSameNumberIsReplaced() {
        UUID first = imported(hundred("OWN")).uuid();
        UUID second = imported(hundred("OWN")).uuid();
        assertFalse(first.equals(second));
        assertEquals(1, forms.list(ZH).stream().filter(row -> row.code().equals("OWN")).count());
        service.discard(second, row("OWN", 1).version());
        flushAndClear();
        assertEquals(0, forms.list(ZH).stream().filter(row -> row.code().equals("OWN")).count());
    }

    @Test
    void nobodyPublishesForAnOfficeAboveAndItsDraftsStayItsOwn() {
        imported(hundred("OWN"));
        FormRow row = row("OWN", 1);
        actAs(countyManager);
        assertEquals(Problem.Kind.NOT_FOUND, assertThrows(Problem.class, () -> service.publish(row.uuid(), row.version())).kind());
        assertEquals(Problem.Kind.NOT_FOUND, assertThrows(Problem.class, () -> forms.form(row.uuid(), ZH)).kind());
        actAs(cityManager);
        publish(row);
        actAs(countyManager);
        assertFalse(row("OWN", 1).mine());
        UUID shipped = row("MS", 1).uuid();
        assertEquals(Problem.Kind.NOT_FOUND, assertThrows(Problem.class, () -> service.discard(shipped, 0)).kind());
        actAs(aPerson("fs-other", anAgency("FS2"), Role.MANAGER));
        assertEquals(Problem.Kind.NOT_FOUND, assertThrows(Problem.class, () -> forms.form(row.uuid(), ZH)).kind());
    }

    @Test
    void whoSawAnOlderStateIsTold() {
        imported(hundred("OWN"));
        FormRow row = row("OWN", 1);
        assertEquals(Problem.Kind.CONFLICT, assertThrows(Problem.class, () -> service.publish(row.uuid(), row.version() + 1)).kind());
    }

    @Test
    void aFaultyFileChangesNothingAndACodeKeepsItsPurpose() {
        byte[] bad = new String(FormWriter.write(hundred("OWN")), StandardCharsets.UTF_8).replace("37.5", "37").getBytes(StandardCharsets.UTF_8);
        ImportOutcome outcome = service.importForm(bad);
        assertNull(outcome.uuid());
        assertFalse(outcome.faults().isEmpty());
        ImportOutcome other = service.importForm(FormWriter.write(Forms.aQuestionnaire("MS")));
        assertEquals("purpose", other.faults().get(0).path());
    }

    @Test
    void theListCostsOneStatementOnceTheFormsAreKnown() {
        forms.list(ZH);
        em.clear();
        assertEquals(1, statementsOf(() -> forms.list(ZH)).size());
    }

    @Test
    void aPreviewShowsEveryItem() {
        FormView view = forms.form(row("XS-SP", 1).uuid(), Locale.ENGLISH);
        assertEquals(9, view.sections().size());
        assertEquals("Retainer for the defence", view.sections().get(0).name().text());
    }
}
