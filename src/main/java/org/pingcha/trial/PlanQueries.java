package org.pingcha.trial;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.pingcha.identity.CurrentActor;
import org.pingcha.identity.Role;
import org.pingcha.identity.Sight;
import org.pingcha.rules.RuleBook;
import org.pingcha.rules.RuleKey;
import org.pingcha.rules.RuleQueries;
import org.pingcha.shared.ChinaTime;
import org.pingcha.shared.Page;
import org.pingcha.shared.PageRequest;

/** Reads the plan of a year: what the rules ask for, and how far it is. */
@Stateless
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
@RolesAllowed({Role.MANAGER_ROLE, Role.AUDITOR_ROLE})
public class PlanQueries {
    static final String CASE_TAKEN = "exists (select 1 from TrialObservation t where t.hearing.caseId = c.id and t.state <> org.pingcha.trial.ObservationState.WITHDRAWN)";
    static final String ATTENDED = "exists (select 1 from TrialObservation t where t.hearing = g and t.state = org.pingcha.trial.ObservationState.SUBMITTED)";
    private static final String ROWS = "select new org.pingcha.trial.PlanRow(" + HearingQueries.ROW + ", " + holds(PlanReason.SHARE) + ", " + holds(PlanReason.FIRST)
        + ", " + holds(PlanReason.GROUP) + ", " + holds(PlanReason.MAJOR) + ","
        + " (select count(b) from TrialObservation b where b.hearing = g and b.state <> org.pingcha.trial.ObservationState.WITHDRAWN),"
        + " (select count(b) from TrialObservation b where b.hearing = g and b.state = org.pingcha.trial.ObservationState.SUBMITTED),"
        + " case when " + CASE_TAKEN + " then true else false end, case when g.startsAt < :today then true else false end)" + HearingSight.FROM;
    private static final String CASES = "select count(distinct c.id)" + HearingSight.FROM;

    @PersistenceContext
    EntityManager em;

    @EJB
    RuleQueries rules;

    @Inject
    CurrentActor actor;

    @Inject
    Clock clock;

    private static String holds(PlanReason reason) {
        return "case when " + HearingRules.CONDITIONS.get(reason) + " then true else false end";
    }

    /** A page of the hearings that a rule asks for; null asks for any reason, any state. */
    public List<PlanRow> rows(int year, PlanReason reason, PlanState state, PageRequest page) {
        Sight sight = asked(year, reason, state).with("today", today());
        return sight.fill(em.createQuery(ROWS + sight.where() + page.sortOr(HearingSort.STARTS).order(page.sort() == null || page.ascending()), PlanRow.class))
            .setFirstResult(page.first()).setMaxResults(page.size()).getResultList();
    }

    /** How many, counted as far as {@link Page#COUNTED}. */
    public long count(int year, PlanReason reason, PlanState state) {
        Sight sight = asked(year, reason, state);
        return sight.fill(em.createQuery(Page.total("g", HearingSight.FROM + sight.where()), Long.class)).getSingleResult();
    }

    public PlanFigures figures(int year) {
        RuleBook book = book(year);
        long heard = cases(ofYear(year));
        return new PlanFigures(heard, book.amount(RuleKey.ATTENDANCE_SHARE), AttendanceLot.needed(book.amount(RuleKey.ATTENDANCE_SHARE), (int) heard),
            cases(ofYear(year).and(HearingRules.CONDITIONS.get(PlanReason.SHARE))), cases(ofYear(year).and(PlanState.PLANNED.condition())),
            cases(ofYear(year).and(ATTENDED)));
    }

    /** The draws of the year at the actor's own office, the first one first; null where none was. They are drawn again to compare. */
    @TransactionAttribute(TransactionAttributeType.REQUIRED)
    public Lot lot(int year) {
        return em.createQuery("select y from AttendanceYear y where y.officeId = :office and y.year = :year", AttendanceYear.class)
            .setParameter("office", actor.get().officeId()).setParameter("year", year).getResultStream().findFirst()
            .map(found -> new Lot(found.seed(), found.draws().stream().map(AttendanceDraw::row).toList(), found.isReproduced())).orElse(null);
    }

    /**
     * The lot of a year.
     *
     * @param reproduced whether it was drawn again just now, from the lists that were kept, with the same outcome
     */
    public record Lot(String seed, List<DrawRow> draws, boolean reproduced) implements java.io.Serializable {
    }

    /** The rules of the year: those in force at its end, or today. */
    public RuleBook book(int year) {
        LocalDate last = LocalDate.of(year, 12, 31);
        LocalDate day = ChinaTime.today(clock);
        return rules.attendanceRules(last.isBefore(day) ? last : day);
    }

    private Sight asked(int year, PlanReason reason, PlanState state) {
        Sight sight = ofYear(year);
        sight.and(reason != null ? HearingRules.CONDITIONS.get(reason)
            : Stream.concat(Stream.of(PlanReason.SHARE), HearingRules.inForce(book(year)).stream()).distinct().map(HearingRules.CONDITIONS::get)
                .collect(Collectors.joining(" or ", "(", ")")));
        if (state != null) {
            sight.and("(" + state.condition() + ")");
            if (state.condition().contains(":today")) {
                sight.with("today", today());
            }
        }
        return sight;
    }

    private Sight ofYear(int year) {
        return HearingSight.of(actor.get(), HearingFilter.between(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31)));
    }

    private long cases(Sight sight) {
        return sight.fill(em.createQuery(CASES + sight.where(), Long.class)).getSingleResult();
    }

    private Instant today() {
        return ChinaTime.today(clock).atStartOfDay(ChinaTime.ZONE).toInstant();
    }
}
