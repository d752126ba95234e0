package org.pingcha.review;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.validation.Valid;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.pingcha.audit.AuditTrail;
import org.pingcha.identity.CurrentActor;
import org.pingcha.identity.Role;
import org.pingcha.register.CaseAccessService;
import org.pingcha.register.CaseType;
import org.pingcha.shared.ChinaTime;
import org.pingcha.shared.Problem;

/** A manager gives out files, gives them to somebody else, takes them back. */
@Stateless
@RolesAllowed(Role.MANAGER_ROLE)
public class AssignmentService {
    private static final String CHOSEN = NextFileTry.CANDIDATES + " where o.path like :scope escape '!' and c.uuid in :uuids";
    private static final String INSPECTOR = "select p.id from Person p join p.office o where p.uuid = :uuid and p.enabled = true"
        + " and org.pingcha.identity.Role.INSPECTOR member of p.roles and o.path like :scope escape '!'";

    @PersistenceContext
    EntityManager em;

    @Inject
    GivingOut givingOut;

    @Inject
    ReviewLookup reviews;

    @EJB
    CaseAccessService access;

    @EJB
    AuditTrail audit;

    @Inject
    CurrentActor actor;

    @Inject
    Clock clock;

    /** Gives each file that can be given; the answers come in the order of the cases. */
    public List<AssignResult> assign(@Valid AssignOrder order) {
        Long inspector = inspector(order.inspector());
        LocalDate dueOn = order.dueOn() == null ? givingOut.usualDueDay() : notPast(order.dueOn());
        List<Candidate> files = new ArrayList<>(em.createQuery(CHOSEN, Candidate.class)
            .setParameter("scope", actor.get().scope()).setParameter("uuids", order.cases()).getResultList());
        // Rounds are locked office by office, always in the same order.
        files.sort(Comparator.comparing(Candidate::officeId).thenComparing(Candidate::caseId));
        Map<UUID, AssignResult> results = new HashMap<>();
        files.forEach(file -> results.put(file.caseUuid(), givingOut.give(file, inspector, dueOn)));
        return order.cases().stream().distinct()
            .map(uuid -> results.getOrDefault(uuid, new AssignResult(uuid, null, AssignOutcome.NOT_FOUND, null))).toList();
    }

    /** To another inspector; refused once it is submitted, and where that inspector must not mark it. */
    public void reassign(UUID uuid, long seenVersion, UUID toInspector, LocalDate dueOn, String reason) {
        FileReview review = reviews.inSight(uuid, seenVersion);
        Long to = inspector(toInspector);
        if (givingOut.isRecused(candidate(review), to)) {
            throw new Problem("review.problem.recused");
        }
        Long from = review.inspectorId();
        review.reassign(to, dueOn == null ? givingOut.usualDueDay() : notPast(dueOn), actor.get(), clock.instant(), needed(reason));
        access.revokeAccess(review.caseId(), from);
        access.grantAccess(review.caseId(), to);
        audit.record(actor.get(), "review.audit.reassigned", reviews.subject(review), Map.of("inspector", from),
            values("inspector", to, "reason", reason));
    }

    /** Back among the files that wait. */
    public void cancel(UUID uuid, long seenVersion, String reason) {
        FileReview review = reviews.inSight(uuid, seenVersion);
        review.cancel(actor.get(), clock.instant(), needed(reason));
        access.revokeAccess(review.caseId(), review.inspectorId());
        audit.record(actor.get(), "review.audit.cancelled", reviews.subject(review), null, values("reason", reason));
    }

    /** The types of case that an inspector marks; none means all. */
    public void giveFields(UUID inspectorUuid, Set<CaseType> types) {
        Long inspector = inspector(inspectorUuid);
        List<CaseType> before = em.createQuery("select x.caseType from InspectorField x where x.personId = :person"
            + " order by x.caseType", CaseType.class).setParameter("person", inspector).getResultList();
        em.createQuery("delete from InspectorField x where x.personId = :person").setParameter("person", inspector).executeUpdate();
        types.forEach(type -> em.persist(new InspectorField(inspector, type)));
        audit.record(actor.get(), "review.audit.fields", "person:" + inspectorUuid, Map.of("types", before), Map.of("types", types));
    }

    private Candidate candidate(FileReview review) {
        return em.createQuery(NextFileTry.CANDIDATES + " where c.id = :id", Candidate.class)
            .setParameter("id", review.caseId()).getSingleResult();
    }

    private Long inspector(UUID uuid) {
        return em.createQuery(INSPECTOR, Long.class).setParameter("uuid", uuid).setParameter("scope", actor.get().scope())
            .getResultStream().findFirst().orElseThrow(() -> new Problem("review.problem.noInspector"));
    }

    private LocalDate notPast(LocalDate day) {
        if (day.isBefore(ChinaTime.today(clock))) {
            throw new Problem("review.problem.duePast");
        }
        return day;
    }

    private static String needed(String reason) {
        if (reason == null || reason.isBlank()) {
            throw new Problem("review.problem.reason");
        }
        return reason.strip();
    }

    private static Map<String, Object> values(Object... pairs) {
        Map<String, Object> values = new LinkedHashMap<>();
        for (int i = 0; i < pairs.length; i += 2) {
            values.put((String) pairs[i], pairs[i + 1]);
        }
        return values;
    }
}
