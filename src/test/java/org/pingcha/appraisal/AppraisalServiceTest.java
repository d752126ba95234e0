package org.pingcha.appraisal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.pingcha.register.CaseFixture.aCase;
import static org.pingcha.register.CaseFixture.aFirm;

import java.io.StringReader;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.pingcha.delivery.SigningKeys;
import org.pingcha.dossier.DossierCheck;
import org.pingcha.dossier.TrustedAuthorities;
import org.pingcha.identity.Office;
import org.pingcha.identity.OfficeKind;
import org.pingcha.identity.Person;
import org.pingcha.identity.Role;
import org.pingcha.platform.JobContext;
import org.pingcha.platform.SchemaReady;
import org.pingcha.quality.SubjectKind;
import org.pingcha.register.AidCase;
import org.pingcha.register.LawFirm;
import org.pingcha.rules.RuleBook;
import org.pingcha.rules.RuleQueries;
import org.pingcha.rules.ShippedRules;
import org.pingcha.shared.ChinaTime;
import org.pingcha.shared.Problem;
import org.pingcha.testing.DatabaseTest;

/** An appraisal from its beginning to the hands of the bureau: figures, two people, what was frozen, and who sees it. */
class AppraisalServiceTest extends DatabaseTest {
    private static long ids = 8_000_000;
    private Office city;
    private Office bureau;
    private LawFirm firm;
    private Person builder;
    private Person reviewer;
    private AppraisalService service;
    private AppraisalQueries queries;

    @BeforeEach
    void aYear() {
        wire(ShippedRules.class).load(new SchemaReady());
        bureau = persisted(() -> new Office(OfficeKind.BUREAU, "Y9", "市司法局", "990100", null));
        city = anAgency("Y1");
        firm = aFirm(em, "法桥律师事务所");
        builder = aPerson("y-builder", city, Role.MANAGER);
        reviewer = aPerson("y-reviewer", city, Role.MANAGER);
        scored(closed("Y-1", "A-1", LocalDate.of(2025, 1, 1)), "90", "EXCELLENT");
        scored(closed("Y-2", "A-1", LocalDate.of(2025, 12, 31)), "81", "GOOD");
        scored(closed("Y-3", "A-1", LocalDate.of(2026, 1, 1)), "10", "FAIL");
        closed("Y-4", "B-1", LocalDate.of(2025, 6, 1));
        AidCase elsewhere = aCase(em, anAgency("Y2")).no("Y-9").helping("丁", null).by("A-1", "陈敏艳", firm).closed(LocalDate.of(2025, 5, 5)).saved();
        scored(elsewhere, "20", "FAIL");
        hours("A-1", "20.5", LocalDate.of(2025, 3, 1));
        hours("A-1", "9", LocalDate.of(2024, 12, 31));
        complaint("A-1", "SUBSTANTIATED", LocalDate.of(2025, 7, 1));
        complaint("A-1", "UNFOUNDED", LocalDate.of(2025, 8, 1));
        service = wire(AppraisalService.class);
        queries = wire(AppraisalQueries.class);
        flushAndClear();
        actAs(builder);
    }

    private AidCase closed(String no, String licence, LocalDate on) {
        return aCase(em, city).no(no).helping("甲" + no, null).by(licence, "承办人" + licence, firm).assigned(LocalDate.of(2024, 12, 31)).closed(on).saved();
    }

    /** The mean of 90 and 81 is 85.5; the case of the next year, of another office and the one without a grade are not in it. */
    @Test
    void figuresAreThoseOfTheYearAndTheOffice() {
        AppraisalDetail built = built();
        List<LineRow> handlers = queries.lines(built, SubjectKind.HANDLER);
        assertEquals(List.of("承办人A-1", "承办人B-1"), handlers.stream().map(row -> row.line().name()).toList());
        YearFigures one = handlers.get(0).line().figures();
        assertEquals(List.of(0, 2, 2), List.of(one.assigned(), one.closed(), one.judged()));
        assertEquals(new BigDecimal("85.5"), one.mean());
        assertEquals(List.of(1, 1, 0, 0), List.of(one.excellent(), one.good(), one.pass(), one.fail()));
        assertEquals(new BigDecimal("20.50"), one.hours());
        assertEquals(List.of(1, 0), List.of(one.upheld(), one.partly()));
        assertEquals(null, handlers.get(1).line().figures().mean());
        YearFigures whole = queries.lines(built, SubjectKind.FIRM).get(0).line().figures();
        assertEquals(List.of(2, 3, 2), List.of(whole.people(), whole.closed(), whole.judged()));
        assertTrue(handlers.stream().allMatch(row -> !row.isGone() && row.changed().isEmpty()));
        assertEquals("appraisal.problem.already", assertThrows(Problem.class, () -> service.begin(2025)).key());
    }

    @Test
    void whoWorkedTheFiguresOutDoesNotReviewThem() {
        AppraisalDetail built = built();
        assertEquals("appraisal.problem.fourEyes", assertThrows(Problem.class, () -> service.review(built.uuid(), built.version(), "核对")).key());
        assertEquals("appraisal.problem.notNow", assertThrows(Problem.class, () -> service.freeze(built.uuid(), built.version())).key());
        actAs(reviewer);
        service.review(built.uuid(), built.version(), "抽查两人");
        AppraisalDetail reviewed = detail(built.uuid());
        assertThrows(Problem.class, () -> service.build(built.uuid(), reviewed.version()));
        service.reopen(built.uuid(), reviewed.version(), "漏了一件");
        assertEquals(AppraisalStatus.DRAFT, detail(built.uuid()).status());
    }

    /** What was signed is what was reviewed, whatever becomes known later; the verifier finds it sound, the bureau reads it once it was sent. */
    @Test
    void whatWasFrozenStays() throws Exception {
        // The key's certificate begins now.
        clock.advance(Duration.between(clock.instant(), Instant.now()));
        AppraisalDetail built = built();
        actAs(reviewer);
        service.review(built.uuid(), built.version(), "抽查两人");
        service.freeze(built.uuid(), detail(built.uuid()).version());
        AppraisalDetail frozen = detail(built.uuid());
        AppraisalSeal seal = wire(AppraisalSeal.class);
        assertNotNull(seal.signature(frozen));
        assertTrue(new String(seal.read(frozen, "json"), StandardCharsets.UTF_8).contains("\"hours\":20.5,"));
        Path zip = Files.createTempFile("appraisal", ".zip");
        Files.write(zip, seal.read(frozen, "zip"));
        assertTrue(DossierCheck.isSound(DossierCheck.of(zip, TrustedAuthorities.ofPem(new StringReader(wire(SigningKeys.class).authorityPem())), Instant.now())));
        Files.delete(zip);
        hours("A-1", "4", LocalDate.of(2025, 11, 1));
        LineRow row = queries.lines(frozen, SubjectKind.HANDLER).get(0);
        assertEquals(new BigDecimal("20.50"), row.line().figures().hours());
        assertEquals(List.of(Figure.HOURS), row.changed());
        assertEquals(new BigDecimal("24.50"), row.now().hours());
        assertThrows(Problem.class, () -> run(frozen.uuid(), true));
        Person officer = aPerson("y-bureau", bureau, Role.BUREAU_OFFICER);
        actAs(officer);
        assertEquals(List.of(), queries.list());
        actAs(reviewer);
        service.send(frozen.uuid(), frozen.version(), "市司法局", LocalDate.ofInstant(clock.instant(), ChinaTime.ZONE));
        flushAndClear();
        actAs(officer);
        assertEquals(2025, queries.list().get(0).year());
        AppraisalDetail sent = queries.detail(frozen.uuid());
        actAs(aPerson("y-other", anAgency("Y3"), Role.MANAGER));
        assertThrows(Problem.class, () -> queries.detail(frozen.uuid()));
        assertThrows(Problem.class, () -> service.withdraw(frozen.uuid(), sent.version(), "别人"));
        actAs(reviewer);
        service.withdraw(frozen.uuid(), sent.version(), "漏记公益服务");
        assertNotNull(service.begin(2025));
    }

    /** The shipped rules: 1000 yuan for a closed case, 600, 400 and 200 more by grade; a pause after a penalty or two failed cases. */
    @Test
    void theRulesProposeAndAPersonDecides() {
        sql("insert into misconduct_referral (id, uuid, office_id, source, source_id, handler_id, grounds, opened_by_id, opened_at, state, referral_no, outcome, decided_on, version)"
            + " select ?1, cast(?2 as uuid), ?3, 'complaint', cast(?2 as uuid), h.id, 'g', ?4, current_timestamp, 'PROPOSED', 'Y', 'PENALTY', ?5, 0 from handler h"
            + " where h.licence_no = 'A-1'", ++ids, uuid(ids), city.id(), builder.id(), LocalDate.of(2025, 9, 9));
        AppraisalDetail built = built();
        RuleBook book = wire(RuleQueries.class).appraisalRules(2025);
        ProposalService proposals = wire(ProposalService.class);
        ProposalService.propose(em, built, book);
        assertEquals(List.of("承办人A-1 2000.00 1000.00", "承办人B-1 1000.00 0.00"), proposals.subsidies(built).stream()
            .map(row -> row.name() + " " + row.base() + " " + row.performance()).toList());
        List<MeasureRow> measures = proposals.measures(built);
        assertEquals(List.of("承办人A-1 PAUSE PENALTY"), measures.stream().map(row -> row.name() + " " + row.measure() + " " + row.cause()).toList());
        assertEquals(Problem.Kind.NOT_FOUND, assertThrows(Problem.class, () -> proposals.decide(measures.get(0).uuid(), false, "还没有定稿")).kind());
        em.createNativeQuery("update appraisal set status = 'FROZEN', reviewed_at = built_at, frozen_at = built_at, package_sha256 = 'x' where id = " + built.id()).executeUpdate();
        assertEquals("appraisal.problem.noReason", assertThrows(Problem.class, () -> proposals.decide(measures.get(0).uuid(), true, " ")).key());
        proposals.decide(measures.get(0).uuid(), false, "处罚已撤销");
        assertEquals("appraisal.problem.decided", assertThrows(Problem.class, () -> proposals.decide(measures.get(0).uuid(), true, "再定")).key());
        flushAndClear();
        assertEquals(HandlerMeasure.State.REJECTED, proposals.measures(built).get(0).state());
        assertEquals(Measure.PREFER, Proposing.measure(year(3, "80", 0, 0), book).orElseThrow().measure());
        assertTrue(Proposing.measure(year(2, "80", 0, 0), book).isEmpty());
        assertTrue(Proposing.measure(year(3, "79.9", 0, 0), book).isEmpty());
        assertEquals(Cause.FAILED, Proposing.measure(year(3, "80", 2, 0), book).orElseThrow().cause());
        assertEquals(Cause.FOUND_AGAIN, Proposing.measure(year(3, "80", 0, 1), book).orElseThrow().cause());
        assertEquals(Cause.LOW_SCORE, Proposing.measure(year(3, "49", 0, 0), book).orElseThrow().cause());
    }

    /** Its drawn mean is twenty points above the lower end. */
    private static YearFigures year(int judged, String low, int fail, int repeated) {
        BigDecimal from = new BigDecimal(low);
        return new YearFigures(1, 3, judged, judged, from, null, null, from.add(BigDecimal.valueOf(20)), from, from, 0, judged - fail, 0, fail, 0, 0, 0, 0, BigDecimal.ZERO, 0, 0, 0,
            null, 1, repeated);
    }

    @Test
    void whoStopsTheJobKeepsWhatWasThere() {
        UUID begun = service.begin(2025);
        run(begun, false);
        assertEquals(null, detail(begun).builtAt());
    }

    private AppraisalDetail built() {
        UUID begun = service.begin(2025);
        run(begun, true);
        return detail(begun);
    }

    private AppraisalDetail detail(UUID uuid) {
        flushAndClear();
        return queries.detail(uuid);
    }

    private void run(UUID appraisal, boolean goOn) {
        em.flush();
        wire(AppraisalBuildJob.class).run(new JobContext(UUID.randomUUID(), appraisal.toString(), builder.actor(null), 1, (done, total, note) -> goOn));
    }

    private void scored(AidCase aidCase, String points, String grade) {
        sql("insert into quality_score (id, uuid, case_id, rule_set_id, score, low_end, high_end, evidence, complaint_points, upheld, partly, grade_by_points, grade,"
            + " changed_at, version) values (?1, cast(?2 as uuid), ?3, ?4, ?5, 0, 100, 60, 0, 0, 0, ?6, ?6, current_timestamp, 0)", ++ids, uuid(ids), aidCase.id(),
            wire(RuleQueries.class).qualityRules(LocalDate.of(2025, 1, 1)).id(), new BigDecimal(points), grade);
    }

    private void hours(String licence, String hours, LocalDate day) {
        sql("insert into public_service (id, uuid, handler_id, office_id, on_day, hours, activity, recorded_by, recorded_at, version) select ?1, cast(?2 as uuid), h.id,"
            + " ?3, ?4, ?5, 'x', ?6, current_timestamp, 0 from handler h where h.licence_no = ?7", ++ids, uuid(ids), city.id(), day, new BigDecimal(hours), builder.id(), licence);
    }

    private void complaint(String licence, String finding, LocalDate decided) {
        long id = ++ids;
        sql("insert into complaint (id, uuid, office_id, register_no, rule_set_id, channel, tip, title, facts, property, respondent_kind, respondent_name, respondent_handler_id,"
            + " received_at, received_on, accepted_on, decided_on, urgent, sensitivity, status, waiting, to_tell, event_count, search_text, version)"
            + " select ?1, cast(?2 as uuid), ?3, ?4, ?5, 'CALL', false, 't', 'f', false, 'HANDLER', 'n', h.id, current_timestamp, ?6, ?6, ?6, false, 'ORDINARY',"
            + " 'APPROVED', false, 0, 1, 's', 0 from handler h where h.licence_no = ?7", id, uuid(id), city.id(), "Y" + id,
            wire(RuleQueries.class).complaintRules(decided).id(), decided, licence);
        sql("insert into complaint_matter (id, complaint_id, code, finding) values (?1, ?2, 'N1', ?3)", ++ids, id, finding);
    }

    private static String uuid(long id) {
        return new UUID(80, id).toString();
    }

    private void sql(String statement, Object... values) {
        var query = em.createNativeQuery(statement);
        for (int i = 0; i < values.length; i++) {
            query.setParameter(i + 1, values[i]);
        }
        query.executeUpdate();
    }
}
