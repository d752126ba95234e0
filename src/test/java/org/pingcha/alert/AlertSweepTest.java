package org.pingcha.alert;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.pingcha.register.CaseFixture.aCase;
import static org.pingcha.register.CaseFixture.aFirm;

import jakarta.persistence.PersistenceException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.pingcha.complaint.ComplaintDecided;
import org.pingcha.complaint.ComplaintMoved;
import org.pingcha.identity.Office;
import org.pingcha.platform.SchemaReady;
import org.pingcha.register.AidCase;
import org.pingcha.register.CaseFlags;
import org.pingcha.register.CaseStage;
import org.pingcha.register.CaseType;
import org.pingcha.register.LawFirm;
import org.pingcha.rules.RuleQueries;
import org.pingcha.rules.ShippedRules;
import org.pingcha.shared.ChinaTime;
import org.pingcha.shared.FactsChanged;
import org.pingcha.testing.DatabaseTest;

/**
 * Looking at what changed, and at what a limit runs out for, gives the same alerts as looking at everything: over random facts,
 * edits and days going by, on both databases.
 */
class AlertSweepTest extends DatabaseTest {
    private static final LocalDate START = LocalDate.of(2026, 3, 2);
    private static final int BATCH = 4;
    private static final int STEPS = 10;
    private static final long SEED = 20170217;
    private static final String[] DATES = {"retainer_on", "first_met_on", "closed_on", "filed_on", "hearing_on", "file_inspected_on"};
    private static final long COMPLAINTS = 8_100_000;
    private static final long DECIDED = 8_200_000;

    private final List<AidCase> cases = new ArrayList<>();
    private final Set<AlertRule> met = EnumSet.noneOf(AlertRule.class);
    private Office office;
    private LawFirm firm;
    private AlertSweep sweep;
    private AlertTriggers triggers;
    private long rules;
    private int complaints;

    @BeforeEach
    void rulesAndCases() {
        wire(ShippedRules.class).load(new SchemaReady());
        clock.setDay(START);
        em.createNativeQuery("update rule_line set amount = 3 where rule_key in ('ALERT_NONE_UPHELD', 'ALERT_SAME_FINDINGS')").executeUpdate();
        rules = wire(RuleQueries.class).complaintRules(START).id();
        sweep = wire(AlertSweep.class);
        triggers = wire(AlertTriggers.class);
        office = anAgency("AL1");
        firm = aFirm(em, "明理律师事务所");
        for (int i = 0; i < 4; i++) {
            boolean criminal = i % 2 == 0;
            cases.add(aCase(em, office).no("AL-" + i).helping("受援人" + i, null).of(criminal ? CaseType.CRIMINAL : CaseType.CIVIL, criminal ? CaseStage.TRIAL : CaseStage.LITIGATION)
                .flagged(new CaseFlags(i == 0, false, i == 2, false, false)).by("AL-" + i % 3, "承办人" + i % 3, firm).assigned(START.minusDays(i)).saved());
        }
        triggers.cases(new FactsChanged(cases.stream().map(AidCase::id).toList(), List.of()));
    }

    @Test
    void whatIsSeenStepByStepIsWhatANightSees() {
        Random random = new Random(SEED);
        for (int step = 0; step < STEPS; step++) {
            edit(random);
            edit(random);
            if (step % 2 == 0) {
                decide(step / 2);
            }
            goOn(random.nextInt(7));
        }
        set("closed_on", today(), cases.get(1).id());
        set("filed_on", null, cases.get(1).id());
        goOn(40);
        assertTrue(met.containsAll(Set.of(AlertRule.FIRST_MEETING, AlertRule.RETAINER, AlertRule.FILE, AlertRule.COMPLAINTS, AlertRule.QUALIFICATION, AlertRule.NONE_UPHELD,
            AlertRule.SAME_FINDINGS)), met::toString);
        // And from nothing, the night alone comes to the same, as far as it is new enough to be raised.
        Set<String> stepwise = standing();
        for (String table : List.of("alert_event", "alert", "alert_look")) {
            em.createNativeQuery("delete from " + table).executeUpdate();
        }
        em.clear();
        everything();
        assertEquals(stepwise, standing());
    }

    /** Others may change a case, its firm and its handler in any order meanwhile. */
    @Test
    void onlyOneLooksAtATimeAndAtThingsOfOneKind() {
        Object[] who = em.createQuery("select c.handler.id, c.firm.id from AidCase c where c.id = :id", Object[].class).setParameter("id", cases.get(0).id()).getSingleResult();
        triggers.complaint(new ComplaintMoved((Long) who[0], (Long) who[1]));
        assertEquals(1, lockElsewhere());
        assertEquals(cases.size(), sweep.due(100));
        assertThrows(PersistenceException.class, this::lockElsewhere);
        assertEquals(1, sweep.due(100), "the firm");
        assertEquals(1, sweep.due(100), "the handler");
        assertEquals(0, sweep.due(100));
    }

    private int lockElsewhere() {
        return inNewTransaction(other -> other.createNativeQuery("select id from alert_lock where id = 1 for update nowait").getResultList().size());
    }

    /** Days go by; what is seen then, step by step, is what the night sees too. */
    private void goOn(int days) {
        clock.setDay(today().plusDays(days));
        look();
        Set<String> stepwise = standing();
        long events = events();
        everything();
        assertEquals(stepwise, standing(), () -> "seed " + SEED);
        assertEquals(events, events(), () -> "a night finds nothing to write: seed " + SEED);
    }

    private void edit(Random random) {
        AidCase one = cases.get(random.nextInt(cases.size()));
        if (random.nextInt(4) == 0) {
            complain(random, one);
            return;
        }
        set(DATES[random.nextInt(DATES.length)], random.nextInt(3) == 0 ? null : today().minusDays(random.nextInt(12)), one.id());
    }

    private void set(String column, LocalDate day, Long id) {
        String guard = column.equals("closed_on") ? " and (cast(:day as date) is null or cast(:day as date) >= assigned_on)" : "";
        em.createNativeQuery("update aid_case set " + column + " = cast(:day as date) where id = :id" + guard).setParameter("day", day).setParameter("id", id)
            .executeUpdate();
        em.clear();
        triggers.cases(new FactsChanged(List.of(id), List.of()));
    }

    /** A complaint about the handler or the firm of a case; or one that is withdrawn. */
    private void complain(Random random, AidCase about) {
        Object[] who = em.createQuery("select c.handler.id, c.firm.id from AidCase c where c.id = :id", Object[].class).setParameter("id", about.id()).getSingleResult();
        boolean handler = random.nextBoolean();
        if (complaints > 0 && random.nextInt(3) == 0) {
            em.createNativeQuery("update complaint set status = 'WITHDRAWN' where id = ?1").setParameter(1, COMPLAINTS + random.nextInt(complaints)).executeUpdate();
            em.createQuery("select distinct c.respondent.handlerId from Complaint c where c.respondent.handlerId is not null", Long.class).getResultList()
                .forEach(id -> triggers.complaint(new ComplaintMoved(id, null)));
            triggers.complaint(new ComplaintMoved(null, (Long) who[1]));
            return;
        }
        em.createNativeQuery("insert into complaint (id, uuid, office_id, register_no, rule_set_id, channel, tip, title, facts, property, respondent_kind, respondent_name,"
            + " respondent_handler_id, respondent_firm_id, case_id, received_at, received_on, urgent, sensitivity, status, waiting, to_tell, event_count, search_text, version)"
            + " values (?1, cast(?2 as uuid), ?3, ?4, ?5, 'CALL', false, 't', 'f', false, ?6, 'n', ?7, ?8, ?9, current_timestamp, ?10, false, 'ORDINARY', 'RECEIVED',"
            + " false, 0, 1, 's', 0)").setParameter(1, COMPLAINTS + complaints).setParameter(2, new UUID(81, complaints).toString())
            .setParameter(3, office.id()).setParameter(4, "ALC" + complaints).setParameter(5, rules).setParameter(6, handler ? "HANDLER" : "FIRM")
            .setParameter(7, handler ? who[0] : null).setParameter(8, handler ? null : who[1]).setParameter(9, about.id()).setParameter(10, today()).executeUpdate();
        complaints++;
        triggers.complaint(new ComplaintMoved((Long) who[0], (Long) who[1]));
    }

    /** The office decides one more complaint in the same words; the fifth is the first that is true. */
    private void decide(int no) {
        long id = DECIDED + no;
        em.createNativeQuery("insert into complaint (id, uuid, office_id, register_no, rule_set_id, channel, tip, title, facts, property, respondent_kind, respondent_name,"
            + " received_at, received_on, decided_on, urgent, sensitivity, status, waiting, to_tell, event_count, search_text, version) values (?1, cast(?2 as uuid), ?3, ?4, ?5,"
            + " 'CALL', false, 't', 'f', false, 'FIRM', 'n', current_timestamp, ?6, ?6, false, 'ORDINARY', 'APPROVED', false, 0, 1, 's', 0)").setParameter(1, id)
            .setParameter(2, new UUID(82, no).toString()).setParameter(3, office.id()).setParameter(4, "ALD" + no).setParameter(5, rules).setParameter(6, today()).executeUpdate();
        em.createNativeQuery("insert into complaint_matter (id, complaint_id, code, finding, reason) values (?1, ?1, 'N4', ?2, ?3)").setParameter(1, id)
            .setParameter(2, no == 4 ? "PARTLY" : "UNFOUNDED").setParameter(3, "经查阅卷宗并询问承办人，投诉人反映的情况没有证据证明。").executeUpdate();
        triggers.decision(new ComplaintDecided(office.id()));
    }

    private void look() {
        while (sweep.due(BATCH) > 0) {
            flushAndClear();
        }
        flushAndClear();
    }

    private void everything() {
        for (AboutKind kind : AboutKind.values()) {
            for (Long last = sweep.all(kind, 0, BATCH); last != null; last = sweep.all(kind, last, BATCH)) {
                flushAndClear();
            }
        }
    }

    private Set<String> standing() {
        return em.createQuery("select a from Alert a where a.endedOn is null", Alert.class).getResultStream().peek(alert -> met.add(alert.rule()))
            .map(alert -> alert.key() + " " + alert.facts().facts()).collect(Collectors.toCollection(TreeSet::new));
    }

    private long events() {
        return em.createQuery("select count(e) from AlertEvent e", Long.class).getSingleResult();
    }

    private LocalDate today() {
        return ChinaTime.today(clock);
    }
}
