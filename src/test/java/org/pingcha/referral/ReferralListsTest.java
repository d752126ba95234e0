package org.pingcha.referral;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.pingcha.register.CaseFixture.aFirm;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.pingcha.identity.Person;
import org.pingcha.identity.Role;
import org.pingcha.rules.PenaltyType;
import org.pingcha.shared.Page;
import org.pingcha.shared.PageRequest;
import org.pingcha.shared.Problem;
import org.pingcha.web.Pace;

/** Who sees which referrals, what stands first, and what the figures count. */
class ReferralListsTest extends ReferralCourse {
    private List<UUID> seen(ReferralFilter filter) {
        ReferralLists lists = wire(ReferralLists.class);
        List<ReferralRow> rows = lists.rows(filter, PageRequest.start());
        assertEquals(rows.size(), lists.count(filter, Page.ALL));
        return rows.stream().map(ReferralRow::uuid).toList();
    }

    private static ReferralFilter of(ReferralState state, String text, String article, ReferralFigure figure, PenaltyType penalty) {
        return new ReferralFilter(null, state, false, false, text, null, null, article, figure, penalty, null, null);
    }

    @Test
    void aBureauSeesWhatWasReferredToItAndNothingElse() {
        UUID draft = completed("RFB");
        UUID elsewhere = completed("RFC");
        sign(elsewhere);
        send(elsewhere);
        UUID here = received();
        actAs(bureau);
        assertEquals(List.of(here), seen(ReferralFilter.all()));
        ReferralReading reading = wire(ReferralReading.class);
        assertEquals(here, reading.detail(here).facts().brief().uuid());
        for (UUID hidden : List.of(draft, elsewhere)) {
            assertEquals(Problem.Kind.NOT_FOUND, assertThrows(Problem.class, () -> reading.detail(hidden)).kind());
            assertEquals(Problem.Kind.NOT_FOUND, assertThrows(Problem.class, () -> reading.evidence(hidden, UUID.randomUUID())).kind());
        }
        assertEquals(Problem.Kind.NOT_FOUND, assertThrows(Problem.class, () -> reading.evidence(here, UUID.randomUUID())).kind(), "no evidence of this one");
        actAs(aPerson("rl-province", province, Role.BUREAU_OFFICER));
        assertEquals(List.of(), seen(ReferralFilter.all()), "not even from above");
        actAs(aPerson("rl-inspector", county, Role.INSPECTOR));
        assertEquals(List.of(), seen(ReferralFilter.all()));
        actAs(officer);
        assertEquals(Set.of(draft, elsewhere, here), Set.copyOf(seen(ReferralFilter.all())));
        actAs(manager);
        assertEquals(3, seen(ReferralFilter.all()).size(), "the agency of the same county reads what its bureau refers");
    }

    @Test
    void aFirmReadsServedDecisionsAgainstItsOwn() {
        UUID uuid = decided();
        ReferralFacts facts = em.createQuery("select r from MisconductReferral r where r.uuid = :uuid", MisconductReferral.class).setParameter("uuid", uuid).getSingleResult().facts();
        Pace pace = wire(ReferralLists.class).pace(facts.decided().on());
        assertEquals(1, pace.decided());
        assertEquals(ChronoUnit.DAYS.between(facts.atBureau().acceptedOn(), facts.decided().on()), pace.days(), 1e-9);
        assertEquals(0, wire(ReferralLists.class).pace(facts.decided().on().plusDays(1)).decided());
        Person desk = aPerson("rl-firm", agency, Role.FIRM);
        desk.giveRoles(Set.of(Role.FIRM), Set.of(), firm.id());
        Person other = aPerson("rl-firm2", agency, Role.FIRM);
        other.giveRoles(Set.of(Role.FIRM), Set.of(), aFirm(em, "另一律师事务所").id());
        em.flush();
        actAs(desk);
        assertEquals(List.of(), seen(ReferralFilter.all()), "not before it is served");
        actAs(bureau);
        this.desk.serve(uuid, version(uuid), TODAY, "直接送达");
        flushAndClear();
        actAs(desk);
        assertEquals(List.of(uuid), seen(ReferralFilter.all()));
        actAs(other);
        assertEquals(List.of(), seen(ReferralFilter.all()));
    }

    @Test
    void aListCostsTwoStatementsAndWhatIsDueNextComesFirst() {
        UUID later = accepted();
        UUID sooner = received();
        UUID done = decided();
        actAs(officer);
        assertEquals(2, statementsOf(() -> seen(ReferralFilter.underWay())).size());
        // Service is due on the 30th, acceptance on 7 December, the other decision in February.
        assertEquals(List.of(done, sooner, later), seen(ReferralFilter.underWay()));
        assertEquals(List.of(sooner), seen(of(ReferralState.RECEIVED, null, null, null, null)));
        assertEquals(3, seen(of(null, "陈敏", null, null, null)).size());
        assertEquals(3, seen(of(null, null, "LL48", null, null)).size());
        assertEquals(0, seen(of(null, null, "LL47", null, null)).size());
        assertEquals(List.of(done), seen(of(null, null, null, ReferralFigure.PENALISED, PenaltyType.WARNING)));
        assertEquals(0, seen(of(null, null, null, null, PenaltyType.FINE)).size());
        clock.setDay(LocalDate.of(2026, 12, 8));
        assertEquals(List.of(done, sooner), seen(new ReferralFilter(false, null, true, false, null, null, null, null, null, null, null, null)));
        assertEquals(3, seen(new ReferralFilter(null, null, false, false, null, "L-1", "RFC", null, null, null, TODAY, TODAY)).size());
        assertEquals(0, seen(new ReferralFilter(null, null, false, false, null, null, null, null, null, null, TODAY.plusDays(1), null)).size());
    }

    @Test
    void theBureausNotesAreItsOwn() {
        UUID uuid = accepted();
        desk.note(uuid, version(uuid), "内部意见");
        flushAndClear();
        ReferralReading reading = wire(ReferralReading.class);
        assertTrue(reading.detail(uuid).facts().events().stream().anyMatch(event -> "内部意见".equals(event.note())));
        actAs(approver);
        assertFalse(reading.detail(uuid).facts().events().stream().anyMatch(event -> event.act() == ReferralAct.NOTE));
        assertEquals(Set.of(), reading.detail(uuid).acts(), "it is in the bureau's hands");
    }

    @Test
    void beforeTheLimitationLapsesAWarningGoesOutOnce() {
        UUID uuid = received();
        // The conduct ended on 30 September 2026; two years later it lapses, and 90 days before that is 2 July 2028.
        ReferralTimers timers = wire(ReferralTimers.class);
        clock.setDay(LocalDate.of(2028, 7, 1));
        assertEquals(0, timers.passDay(10));
        clock.setDay(LocalDate.of(2028, 7, 2));
        assertEquals(1, timers.passDay(10));
        flushAndClear();
        assertEquals(0, timers.passDay(10));
        assertEquals(LocalDate.of(2028, 7, 2), facts(uuid).warnedOn());
        actAs(officer);
        assertEquals(ReferralDetail.Lapse.SOON, wire(ReferralReading.class).detail(uuid).lapses());
        assertEquals(List.of(uuid), seen(new ReferralFilter(null, null, false, true, null, null, null, null, null, null, null, null)));
        clock.setDay(LocalDate.of(2028, 10, 1));
        assertEquals(ReferralDetail.Lapse.PAST, wire(ReferralReading.class).detail(uuid).lapses());
    }

    @Test
    void figuresCountEachReferralOnceAndTheDaysInEachHand() {
        UUID returned = received();
        actAs(bureau);
        desk.giveBack(returned, version(returned), "缺少收款记录");
        flushAndClear();
        clock.advance(Duration.ofDays(4));
        decided();
        proposed();
        actAs(officer);
        ReferralFigureQueries queries = wire(ReferralFigureQueries.class);
        ReferralFigures[] figures = new ReferralFigures[1];
        assertEquals(4, statementsOf(() -> figures[0] = queries.of(TODAY, TODAY.plusDays(5))).size());
        ReferralFigures found = figures[0];
        // Referred two, accepted one, returned one, decided one, penalised one; the third is still a proposal.
        assertEquals(List.of(2L, 1L, 1L, 1L, 1L), found.all().counts());
        assertEquals(List.of("RFC"), found.offices().stream().map(ReferralFigures.Line::code).toList());
        assertEquals(1L, found.penalties().get(PenaltyType.CONFISCATION));
        assertEquals(List.of("缺少收款记录"), found.returns().stream().map(ReferralFigures.Returned::reason).toList());
        assertEquals(Set.of("LA63", "LL48", "PM10"), Set.copyOf(found.articles().stream().map(ReferralFigures.Line::code).toList()));
        // Of three that the office had, one has waited four days since its return: 4 / 3.
        assertEquals(new BigDecimal("1.3"), found.all().atOffice());
        assertEquals(new BigDecimal("0.0"), found.all().atBureau());
        for (ReferralFigure figure : ReferralFigure.values()) {
            assertEquals(found.all().counts().get(figure.ordinal()), (long) seen(of(null, null, null, figure, null)).size(), figure + " opens what it counts");
        }
        assertEquals(0, queries.of(TODAY.minusDays(9), TODAY.minusDays(1)).offices().size());
    }
}
