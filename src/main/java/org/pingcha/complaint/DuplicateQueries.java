package org.pingcha.complaint;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.pingcha.identity.CurrentActor;
import org.pingcha.identity.Role;
import org.pingcha.identity.Sight;
import org.pingcha.shared.ChinaTime;

/**
 * Suggests complaints that may be the same matter once more: the database finds candidates in sight by what can be looked
 * up (case, complainant, respondent; on PostgreSQL also like text), {@link Likeness} then compares what they say.
 */
@Stateless
@RolesAllowed(Role.COMPLAINT_OFFICER_ROLE)
public class DuplicateQueries {
    /** What came in longer ago is history, not a duplicate. */
    private static final int YEARS = 2;
    private static final int CANDIDATES = 100;
    private static final int SHOWN = 5;
    private static final int LIKE = 50;
    private static final String SAME_PERSON = "exists (select 1 from Complainant k where k.complaint = c and (k.nameDigest in :digests or k.phoneDigest in :digests))";
    private static final String SAME_CASE = "(c.substance.caseId = :caseId or lower(c.substance.caseNo) = :caseNo)";
    private static final String SAME_RESPONDENT = "(c.respondent.handlerId = :handler or c.respondent.officeId = :agency or c.respondent.kind in :firmKinds"
        + " and c.respondent.firmId = :firm or lower(c.respondent.name) = :respondent)";

    @PersistenceContext
    EntityManager em;

    @Inject
    CurrentActor actor;

    @Inject
    ComplaintAccess access;

    @Inject
    ComplaintRecusals recusals;

    @Inject
    SimilarTexts texts;

    @Inject
    Clock clock;

    /** Those that a complaint may repeat, the strongest first. */
    public List<Duplicate> of(UUID uuid) {
        Complaint complaint = access.inSight(uuid);
        return find(DuplicateSearch.of(complaint), recusals.barred(complaint, actor.get().personId()) == null, complaint.office().id());
    }

    /** Those that what is typed so far may repeat, the strongest first. */
    public List<Duplicate> of(RegisterInput input) {
        return find(DuplicateSearch.of(input), true, actor.get().officeId());
    }

    private List<Duplicate> find(DuplicateSearch search, boolean free, Long office) {
        if (search.isEmpty()) {
            return List.of();
        }
        Sight sight = ComplaintSight.of(actor.get()).and("c.status not in :gone", "gone", Set.of(ComplaintStatus.MERGED, ComplaintStatus.WITHDRAWN))
            .and("c.dates.receivedOn >= :since", "since", ChinaTime.today(clock).minusYears(YEARS)).and("c.uuid <> :self", "self", search.self());
        List<Long> alike = texts.like(search.facts());
        sight.and("(" + SAME_CASE + " or " + SAME_PERSON + " or " + SAME_RESPONDENT + " or c.id in :alike)");
        keys(sight, search, alike);
        List<Object[]> found = sight.fill(em.createQuery("select c, case when " + SAME_PERSON + " then true else false end" + ComplaintSight.FROM + sight.where()
            + " order by c.dates.receivedOn desc, c.id desc", Object[].class)).setMaxResults(CANDIDATES).getResultList();
        return found.stream().map(row -> duplicate((Complaint) row[0], (Boolean) row[1], search, free, office)).filter(one -> !one.reasons().isEmpty())
            .sorted(Comparator.comparingInt(Duplicate::weight).reversed()).limit(SHOWN).toList();
    }

    private static void keys(Sight sight, DuplicateSearch search, List<Long> alike) {
        RespondentEntry whom = search.respondent();
        Long none = -1L;
        sight.with("caseId", Objects.requireNonNullElse(search.caseId(), none)).with("caseNo", search.caseNo() == null ? "" : search.caseNo().toLowerCase())
            .with("digests", search.digests().isEmpty() ? Set.of("") : search.digests()).with("alike", alike.isEmpty() ? List.of(none) : alike)
            .with("handler", whom == null || whom.handlerId() == null || isFirm(whom.kind()) ? none : whom.handlerId())
            .with("agency", whom == null || whom.officeId() == null ? none : whom.officeId())
            .with("firm", whom == null || whom.firmId() == null || !isFirm(whom.kind()) ? none : whom.firmId())
            .with("firmKinds", EnumSet.of(RespondentKind.FIRM, RespondentKind.GRASSROOTS_OFFICE))
            .with("respondent", whom == null ? "" : whom.name().toLowerCase());
    }

    private Duplicate duplicate(Complaint c, boolean samePerson, DuplicateSearch search, boolean free, Long office) {
        Set<Duplicate.Reason> reasons = EnumSet.noneOf(Duplicate.Reason.class);
        int likeness = Likeness.percent(search.facts(), c.substance().facts());
        if (search.caseId() != null && search.caseId().equals(c.substance().caseId())
            || search.caseNo() != null && search.caseNo().equalsIgnoreCase(c.substance().caseNo())) {
            reasons.add(Duplicate.Reason.CASE);
        }
        if (samePerson) {
            reasons.add(Duplicate.Reason.COMPLAINANT);
        }
        if (search.respondent() != null && isSame(search.respondent(), c.respondent())) {
            reasons.add(Duplicate.Reason.RESPONDENT);
        }
        if (likeness >= LIKE) {
            reasons.add(Duplicate.Reason.TEXT);
        }
        boolean mergeable = free && c.office().id().equals(office) && !c.isDecided() && !c.status().isEnded()
            && recusals.barred(c, actor.get().personId()) == null;
        return new Duplicate(c.uuid(), c.registerNo(), c.substance().title(), c.status(), c.dates().receivedOn(), reasons, likeness, mergeable);
    }

    /** The same handler, firm or agency of the register; else the same name. */
    private static boolean isSame(RespondentEntry whom, Respondent other) {
        return whom.name().equalsIgnoreCase(other.name()) || !isFirm(whom.kind()) && whom.handlerId() != null && whom.handlerId().equals(other.handlerId())
            || whom.officeId() != null && whom.officeId().equals(other.officeId())
            || isFirm(whom.kind()) && isFirm(other.kind()) && whom.firmId() != null && whom.firmId().equals(other.firmId());
    }

    private static boolean isFirm(RespondentKind kind) {
        return kind == RespondentKind.FIRM || kind == RespondentKind.GRASSROOTS_OFFICE;
    }
}
