package org.pingcha.alert;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.pingcha.register.CaseFixture.aCase;
import static org.pingcha.register.CaseFixture.aFirm;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.pingcha.correction.CorrectionOrdered;
import org.pingcha.correction.Finding;
import org.pingcha.correction.Origin;
import org.pingcha.identity.Office;
import org.pingcha.identity.Person;
import org.pingcha.identity.Role;
import org.pingcha.platform.SchemaReady;
import org.pingcha.register.AidCase;
import org.pingcha.rules.ShippedRules;
import org.pingcha.shared.Page;
import org.pingcha.shared.PageRequest;
import org.pingcha.shared.Problem;
import org.pingcha.testing.DatabaseTest;

/** What people do with alerts, who sees them, and what facts do to what people did. */
class AlertServiceTest extends DatabaseTest {
    private static final LocalDate MONDAY = LocalDate.of(2026, 11, 23);

    private AlertService service;
    private AlertQueries queries;
    private Office county;
    private Person manager;
    private Person elsewhere;
    private Person reviewer;
    private AidCase late;

    @BeforeEach
    void aCaseWithoutAMeeting() {
        wire(ShippedRules.class).load(new SchemaReady());
        // A rule for other cases, which says nothing of this one.
        em.createNativeQuery("insert into rule_line (id, rule_set_id, line_no, rule_key, amount, unit, case_stage, exempt, moves_off_holidays, basis_zh, basis_en, verified)"
            + " select 8600001, s.id, 900, 'ALERT_FIRST_MEETING', 10, 'WORKING_DAY', 'RECONSIDERATION', false, false, '甲', 'A', false from rule_set s"
            + " where s.subject = 'MONITORING'").executeUpdate();
        service = wire(AlertService.class);
        queries = wire(AlertQueries.class);
        Office city = anAgency("AS1");
        county = anAgency("AS11", city);
        manager = aPerson("as-manager", city, Role.MANAGER);
        elsewhere = aPerson("as-elsewhere", anAgency("AS2"), Role.MANAGER);
        reviewer = aPerson("as-reviewer", city, Role.INSPECTOR);
        late = aCase(em, county).no("AS-1").by("AS-L1", "陈敏艳", aFirm(em, "明理律师事务所")).assigned(MONDAY.minusDays(14)).saved();
        set("retainer_on", MONDAY.minusDays(12));
        actAs(manager);
    }

    private void set(String column, LocalDate day) {
        em.createNativeQuery("update aid_case set " + column + " = cast(:day as date) where id = :id").setParameter("day", day).setParameter("id", late.id()).executeUpdate();
        em.clear();
        wire(AlertSweep.class).all(AboutKind.CASE, late.id() - 1, 1);
        flushAndClear();
    }

    private AlertRow only(AlertTab tab) {
        List<AlertRow> rows = queries.rows(AlertFilter.of(tab), PageRequest.start());
        assertEquals(1, rows.size(), rows::toString);
        return rows.get(0);
    }

    private static String keyOf(Executable work) {
        return assertThrows(Problem.class, work).key();
    }

    private AlertStatus status(UUID uuid) {
        flushAndClear();
        return queries.row(uuid).status();
    }

    @Test
    void dismissedFactsStayQuietOtherFactsDoNotAndMendedOnesEndItByThemselves() {
        AlertRow row = only(AlertTab.OPEN);
        UUID uuid = row.uuid();
        assertEquals(AlertRule.FIRST_MEETING, row.rule());
        // Rule ALERT_FIRST_MEETING: three working days from Monday 9 November; ALERT_HANDLING: five from today.
        assertEquals(List.of("2026-11-09", "2026-11-12", "3", "@rules.RuleUnit.WORKING_DAY"), row.facts());
        assertEquals(LocalDate.of(2026, 11, 30), row.dueOn());
        assertEquals("3", wire(AlertReading.class).open(uuid).rule().plainAmount(), "the rule that raised it");
        assertEquals("alert.problem.noReason", keyOf(() -> service.dismiss(uuid, row.version(), " ")));
        service.dismiss(uuid, row.version(), "受援人住院");
        assertEquals(AlertStatus.DISMISSED, status(uuid));
        set("retainer_on", MONDAY.minusDays(11));
        assertEquals(AlertStatus.DISMISSED, status(uuid), "the same facts raise nothing");
        set("assigned_on", MONDAY.minusDays(13));
        assertEquals(AlertStatus.OPEN, status(uuid), "other facts do");
        AlertRow again = queries.row(uuid);
        assertEquals("web.problem.changed", keyOf(() -> service.take(uuid, row.version())));
        service.take(uuid, again.version());
        assertEquals(AlertStatus.TAKEN, status(uuid));
        assertEquals(1, queries.counts().get(AlertTab.MINE));
        set("first_met_on", MONDAY);
        assertEquals(AlertStatus.MENDED, status(uuid));
        assertEquals(List.of(AlertAct.RAISE, AlertAct.DISMISS, AlertAct.REOPEN, AlertAct.TAKE, AlertAct.MEND),
            wire(AlertReading.class).open(uuid).facts().events().stream().map(EventRow::act).toList());
        set("first_met_on", null);
        assertEquals(AlertStatus.OPEN, status(uuid), "what comes up again is open again");
        // The list: rows and count.
        assertEquals(2, statementsOf(() -> {
            queries.rows(AlertFilter.of(AlertTab.OPEN), PageRequest.start());
            queries.count(AlertFilter.of(AlertTab.OPEN), Page.ALL);
        }).size());
    }

    @Test
    void anAlertIsGivenToAManagerWhoSeesItWithAReasonAndStaysDue() {
        UUID uuid = only(AlertTab.OPEN).uuid();
        Person near = aPerson("as-near", county, Role.MANAGER);
        Person gone = aPerson("as-gone", county, Role.MANAGER);
        gone.disable();
        flushAndClear();
        AlertReading reading = wire(AlertReading.class);
        assertEquals(List.of(near.uuid()), reading.open(uuid).holders().stream().map(Holder::uuid).toList(), "not oneself, not elsewhere, not who reviews or left");
        long version = queries.row(uuid).version();
        assertEquals("alert.problem.noHolder", keyOf(() -> service.give(uuid, version, elsewhere.uuid(), "他更熟悉")));
        assertEquals("alert.problem.noHolder", keyOf(() -> service.give(uuid, version, reviewer.uuid(), "他更熟悉")));
        assertEquals("alert.problem.noGiving", keyOf(() -> service.give(uuid, version, near.uuid(), " ")));
        service.give(uuid, version, near.uuid(), "案件在贵县");
        assertEquals(AlertStatus.TAKEN, status(uuid));
        AlertRow given = queries.row(uuid);
        assertEquals(near.name(), given.owner());
        assertEquals(LocalDate.of(2026, 11, 30), given.dueOn(), "the day stays");
        assertEquals("人员as-manager 人员as-near 案件在贵县", reading.open(uuid).facts().events().stream().filter(event -> event.act() == AlertAct.GIVE)
            .map(event -> event.by() + " " + event.to() + " " + event.note()).findFirst().orElseThrow());
        assertEquals("alert.notice.given", em.createQuery("select n.template from Notice n where n.receiver.personId = :near", String.class).setParameter("near", near.id())
            .getSingleResult());
        assertEquals("alert.problem.hasIt", keyOf(() -> service.give(uuid, given.version(), near.uuid(), "再给一次")));
        // Whoever has it gives it back, and after its end nobody gives it.
        actAs(near);
        service.give(uuid, given.version(), manager.uuid(), "市里统一处理");
        service.act(uuid, queries.row(uuid).version(), "已约定会见");
        flushAndClear();
        assertEquals("alert.problem.notNow", keyOf(() -> service.give(uuid, queries.row(uuid).version(), near.uuid(), "太晚了")));
    }

    @Test
    void othersSeeNothingAQuestionIsAnsweredByWhoeverIsAskedAndAnOrderEndsAnAlert() {
        UUID uuid = only(AlertTab.OPEN).uuid();
        actAs(elsewhere);
        assertEquals(0, queries.count(AlertFilter.of(AlertTab.OPEN), Page.ALL));
        assertEquals(Problem.Kind.NOT_FOUND, assertThrows(Problem.class, () -> service.take(uuid, 0)).kind());
        actAs(reviewer);
        assertEquals(0, queries.count(AlertFilter.of(AlertTab.OPEN), Page.ALL), "a reviewer reads what they are asked, and nothing else");

        Finding finding = wire(AlertFindings.class).find(manager.actor(null), uuid).orElseThrow();
        assertEquals("AS-1", finding.concern().caseNo());
        assertEquals("FIRST_MEETING", finding.faults().get(0).topic());
        actAs(manager);
        UUID correction = UUID.randomUUID();
        wire(AlertOrders.class).ordered(new CorrectionOrdered(new Origin("alert", uuid), correction, "整改1号"));
        assertEquals(AlertStatus.ACTED, status(uuid));
        assertEquals(correction, wire(AlertReading.class).open(uuid).facts().outcome());

        About about = new About(AboutKind.PERSON, reviewer.id(), reviewer.name(), "/alert/reviewers", null);
        Sign sign = new Sign(about, county.id(), AlertRule.ONE_MARK, "", null, List.of("8", "90.00"), new Sign.Asked(reviewer.id(), reviewer.name()), MONDAY);
        wire(AlertKeeping.class).keep(AboutKind.PERSON, Set.of(reviewer.id()), List.of(sign), MONDAY);
        flushAndClear();
        AlertRow question = only(AlertTab.QUESTIONS);
        assertEquals("alert.problem.notAsked", keyOf(() -> service.answer(question.uuid(), question.version(), "x")));
        assertEquals(Problem.Kind.CONFLICT, assertThrows(Problem.class, () -> service.act(question.uuid(), question.version(), "x")).kind(), "nothing is done about a question");
        actAs(reviewer);
        assertEquals(question.uuid(), only(AlertTab.MINE).uuid());
        service.answer(question.uuid(), question.version(), "都是同一承办人的同类案件。");
        actAs(manager);
        assertEquals(AlertStatus.ANSWERED, status(question.uuid()));
        service.ask(question.uuid(), queries.row(question.uuid()).version(), "是否逐项看过？");
        assertEquals(AlertStatus.OPEN, status(question.uuid()));
        assertNotNull(only(AlertTab.QUESTIONS).owner());
    }
}
