package org.pingcha.trial;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.Priority;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Tuple;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.pingcha.identity.Actor;
import org.pingcha.platform.Home;
import org.pingcha.platform.SchemaReady;
import org.pingcha.shared.ChinaTime;

/** Demo hearings: those of the register's past months, and what is to come in the next weeks. Fictitious. */
@Stateless
@PermitAll
public class DemoHearings {
    private static final String CASES = """
        select c.id as id, c.caseNo as caseNo, o.id as office, c.dates.assignedOn as assigned, c.dates.hearingOn as heard, g.name as court,
               c.dates.closedOn as closed, c.flags.minor as minor, c.flags.fastTrack as fast
          from AidCase c join c.office o left join c.organ g where c.stage in (org.pingcha.register.CaseStage.TRIAL,
               org.pingcha.register.CaseStage.LITIGATION, org.pingcha.register.CaseStage.ARBITRATION)""";
    private static final String[] JUDGES = {"韩志新", "罗秀兰", "邵明", "魏东林", "贺敏"};
    private static final LocalTime[] TIMES = {LocalTime.of(9, 0), LocalTime.of(9, 30), LocalTime.of(14, 30), LocalTime.of(10, 30), LocalTime.of(15, 0)};
    private static final int PAST = 70;
    private static final int COMING = 30;
    private static final int SPREAD = 25;

    @PersistenceContext
    EntityManager em;

    @Inject
    Clock clock;

    public void load(@Observes @Priority(945) SchemaReady ready) {
        if (!Home.demo() || em.createQuery("select count(g) from Hearing g", Long.class).getSingleResult() > 0) {
            return;
        }
        List<Actor> managers = em.createQuery("select p from Person p where p.userName = 'manager'", org.pingcha.identity.Person.class).getResultStream()
            .map(person -> person.actor(null)).toList();
        if (!managers.isEmpty()) {
            past(managers.get(0));
            coming(managers.get(0));
        }
    }

    private void past(Actor manager) {
        LocalDate today = ChinaTime.today(clock);
        int n = 0;
        for (Tuple of : em.createQuery(CASES + " and c.dates.hearingOn is not null and c.dates.hearingOn < :today order by c.dates.hearingOn desc, c.id", Tuple.class)
            .setParameter("today", today).setMaxResults(PAST).getResultList()) {
            Hearing hearing = keep(of, of.get("heard", LocalDate.class), n, manager);
            if (n % 9 != 0) {
                hearing.conclude(n % 13 == 4 ? HearingStatus.ADJOURNED : n % 17 == 5 ? HearingStatus.NOT_HELD : HearingStatus.HELD,
                    n % 13 == 4 ? "等待鉴定意见" : null, manager, at(of.get("heard", LocalDate.class).plusDays(1), LocalTime.NOON));
            }
            n++;
        }
    }

    private void coming(Actor manager) {
        LocalDate today = ChinaTime.today(clock);
        int n = 0;
        for (Tuple of : em.createQuery(CASES + " and c.dates.hearingOn is null and c.dates.closedOn is null order by c.dates.assignedOn, c.id", Tuple.class)
            .setMaxResults(COMING).getResultList()) {
            LocalDate day = today.plusDays(n % SPREAD);
            keep(of, day.getDayOfWeek().getValue() > 5 ? day.plusDays(2) : day, n, manager);
            n++;
        }
    }

    private Hearing keep(Tuple of, LocalDate day, int n, Actor manager) {
        Instant from = at(day, TIMES[n % TIMES.length]);
        String court = of.get("court", String.class);
        Openness openness = of.get("minor", Boolean.class) ? Openness.CLOSED : n % 8 == 6 ? Openness.ONLINE : Openness.OPEN;
        HearingEntry entry = new HearingEntry(of.get("caseNo", String.class), court == null ? "江城区人民法院" : court, "第" + (1 + n % 6) + "法庭",
            JUDGES[n % JUDGES.length], openness, of.get("fast", Boolean.class) ? CourtProcedure.FAST_TRACK : n % 3 == 0 ? CourtProcedure.SUMMARY
            : CourtProcedure.ORDINARY, from, from.plusSeconds(5400), n % 11 == 7, false);
        HearingCase about = new HearingCase(of.get("id", Long.class), of.get("caseNo", String.class), of.get("office", Long.class), of.get("assigned", LocalDate.class));
        Hearing hearing = new Hearing(about, entry, manager, at(of.get("assigned", LocalDate.class).plusDays(1), LocalTime.NOON));
        em.persist(hearing);
        return hearing;
    }

    private static Instant at(LocalDate day, LocalTime time) {
        return day.atTime(time).atZone(ChinaTime.ZONE).toInstant();
    }
}
