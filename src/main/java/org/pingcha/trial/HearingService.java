package org.pingcha.trial;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Clock;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.pingcha.audit.AuditTrail;
import org.pingcha.identity.CurrentActor;
import org.pingcha.identity.Role;
import org.pingcha.identity.Sight;
import org.pingcha.shared.Problem;

/** A manager enters the hearings of the cases in sight, corrects them, and says how they ended. */
@Stateless
@RolesAllowed(Role.MANAGER_ROLE)
public class HearingService {
    private static final String CASES = "select new org.pingcha.trial.HearingCase(c.id, c.caseNo, o.id, c.dates.assignedOn) from AidCase c join c.office o"
        + " where c.caseNo in :numbers and o.path like :scope escape '!'";
    private static final String SAME = "select g from Hearing g where g.caseId = :case and g.startsAt = :at";
    private static final String ID = "select g.id" + HearingSight.FROM;

    @PersistenceContext
    EntityManager em;

    @Inject
    VisitNotices visits;

    @EJB
    AuditTrail audit;

    @Inject
    CurrentActor actor;

    @Inject
    Clock clock;

    /** How many hearings of a list were written how. */
    public record Taken(int created, int changed, int same) implements java.io.Serializable {
    }

    /** Enters one. @throws Problem where the case has one at that time already */
    public UUID enter(@Valid HearingEntry entry) {
        HearingCase of = caseOf(entry.caseNo());
        if (same(of, entry) != null) {
            throw new Problem("trial.problem.twice");
        }
        return keep(of, entry).uuid();
    }

    public void correct(UUID uuid, long seenVersion, @Valid HearingEntry entry) {
        Hearing hearing = inSight(uuid, seenVersion);
        HearingCase of = caseOf(entry.caseNo());
        Hearing other = same(of, entry);
        if (other != null && other != hearing) {
            throw new Problem("trial.problem.twice");
        }
        correct(hearing, of, entry);
    }

    /** How it ended, where no observer has said so. */
    public void conclude(UUID uuid, long seenVersion, @NotNull HearingStatus outcome, @Size(max = 1000) String words) {
        Hearing hearing = inSight(uuid, seenVersion);
        HearingStatus before = hearing.status();
        hearing.conclude(outcome, words, actor.get(), clock.instant());
        audit.record(actor.get(), "trial.audit.concluded", name(hearing), Map.of("status", before), Map.of("status", outcome));
    }

    /** Takes a list in: what is there already is corrected where it is still to come; all of it, or nothing. */
    public Taken take(@Valid List<@Valid HearingEntry> entries) {
        Map<String, HearingCase> cases = cases(entries.stream().map(HearingEntry::caseNo).toList());
        int created = 0;
        int changed = 0;
        for (HearingEntry entry : entries) {
            HearingCase of = cases.get(entry.caseNo());
            if (of == null) {
                throw new Problem("trial.problem.noCase", entry.caseNo());
            }
            Hearing known = same(of, entry);
            if (known == null) {
                keep(of, entry);
                created++;
            } else if (known.status().isOpen() && correct(known, of, entry)) {
                changed++;
            }
        }
        return new Taken(created, changed, entries.size() - created - changed);
    }

    /** The cases in sight by their numbers; unknown numbers are left out. */
    public Map<String, HearingCase> cases(Collection<String> numbers) {
        Map<String, HearingCase> found = new HashMap<>();
        if (!numbers.isEmpty()) {
            em.createQuery(CASES, HearingCase.class).setParameter("numbers", numbers).setParameter("scope", actor.get().scope()).getResultList()
                .forEach(of -> found.put(of.caseNo(), of));
        }
        return found;
    }

    private HearingCase caseOf(String caseNo) {
        HearingCase of = cases(List.of(caseNo)).get(caseNo);
        if (of == null) {
            throw new Problem("trial.problem.noCase", caseNo);
        }
        return of;
    }

    private Hearing keep(HearingCase of, HearingEntry entry) {
        Hearing hearing = new Hearing(of, entry, actor.get(), clock.instant());
        em.persist(hearing);
        audit.record(actor.get(), "trial.audit.entered", name(hearing), null, hearing.values());
        return hearing;
    }

    private boolean correct(Hearing hearing, HearingCase of, HearingEntry entry) {
        Map<String, Object> before = hearing.values();
        boolean changed = hearing.correct(of, entry, actor.get(), clock.instant());
        if (changed) {
            visits.corrected(hearing, before);
            audit.record(actor.get(), "trial.audit.corrected", name(hearing), before, hearing.values());
        }
        return changed;
    }

    private Hearing same(HearingCase of, HearingEntry entry) {
        return em.createQuery(SAME, Hearing.class).setParameter("case", of.id()).setParameter("at", entry.startsAt()).getResultStream().findFirst().orElse(null);
    }

    private Hearing inSight(UUID uuid, long seenVersion) {
        Sight sight = HearingSight.of(actor.get()).and("g.uuid = :uuid", "uuid", uuid);
        Long id = sight.fill(em.createQuery(ID + sight.where(), Long.class)).getResultStream().findFirst().orElseThrow(Problem::notFound);
        Hearing hearing = em.find(Hearing.class, id, LockModeType.PESSIMISTIC_WRITE);
        if (hearing.version() != seenVersion) {
            throw Problem.conflict("web.problem.changed");
        }
        return hearing;
    }

    /** How the trail names it. */
    static String name(Hearing hearing) {
        return "hearing:" + hearing.uuid();
    }
}
