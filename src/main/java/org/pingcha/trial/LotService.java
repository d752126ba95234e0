package org.pingcha.trial;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Tuple;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.Map;
import java.util.TreeMap;
import org.pingcha.audit.AuditTrail;
import org.pingcha.identity.Actor;
import org.pingcha.identity.CurrentActor;
import org.pingcha.identity.Role;
import org.pingcha.identity.Sight;
import org.pingcha.shared.ChinaTime;

/** Draws the share of the year's heard cases that the rules ask for. */
@Stateless
@RolesAllowed(Role.MANAGER_ROLE)
public class LotService {
    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int SEED_BYTES = 16;
    private static final String YEAR = "select y from AttendanceYear y where y.officeId = :office and y.year = :year";

    @PersistenceContext
    EntityManager em;

    @EJB
    PlanQueries plans;

    @EJB
    AuditTrail audit;

    @Inject
    CurrentActor actor;

    @Inject
    Clock clock;

    /** Draws what is missing; gives how many cases that was. */
    public int draw(int year) {
        Actor by = actor.get();
        AttendanceYear lot = em.createQuery(YEAR, AttendanceYear.class).setParameter("office", by.officeId()).setParameter("year", year)
            .setLockMode(LockModeType.PESSIMISTIC_WRITE).getResultStream().findFirst().orElse(null);
        if (lot == null) {
            lot = new AttendanceYear(by.officeId(), year, seed());
            em.persist(lot);
        }
        AttendanceDraw draw = lot.draw((int) plans.figures(year).heard(), frame(year), plans.book(year), by, clock.instant());
        em.flush();
        DrawRow row = draw.row();
        audit.record(by, "trial.audit.drawn", "attendance:" + year, null, Map.of("seed", lot.seed(), "draw", row.number(), "heard", row.frame(), "cases", row.numbers()));
        return row.numbers().size();
    }

    /** The cases with a hearing of the year that is still to come, in the actor's offices. */
    private Map<String, Long> frame(int year) {
        Sight sight = HearingSight.of(actor.get(), HearingFilter.between(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31)))
            .and("g.status = :scheduled", "scheduled", HearingStatus.SCHEDULED)
            .and("g.startsAt >= :today", "today", ChinaTime.today(clock).atStartOfDay(ChinaTime.ZONE).toInstant());
        Map<String, Long> frame = new TreeMap<>();
        sight.fill(em.createQuery("select distinct c.caseNo as no, c.id as id" + HearingSight.FROM + sight.where(), Tuple.class)).getResultList()
            .forEach(row -> frame.put(row.get("no", String.class), row.get("id", Long.class)));
        return frame;
    }

    private static String seed() {
        byte[] bytes = new byte[SEED_BYTES];
        RANDOM.nextBytes(bytes);
        return HexFormat.of().formatHex(bytes);
    }
}
