package org.pingcha.complaint;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.pingcha.identity.Role;
import org.pingcha.referral.MisconductFinding;
import org.pingcha.referral.ReferralService;
import org.pingcha.scoring.EvidenceChanged;
import org.pingcha.shared.Problem;

/** What an approver decides: more time, amendments, the outcome. Nobody decides on their own inquiry. */
@Stateless
@RolesAllowed(Role.COMPLAINT_APPROVER_ROLE)
public class ApprovalService {
    private static final String EVIDENCE = "select d.uuid from Document d where d.subjectKind = org.pingcha.attachment.SubjectKind.COMPLAINT"
        + " and d.subjectUuid = :uuid and d.removedAt is null order by d.place";
    private static final String MERGED = "select c from Complaint c where c.mergedInto = :master order by c.id";

    @PersistenceContext
    EntityManager em;

    @Inject
    ComplaintAccess access;

    @Inject
    ComplaintCourse course;

    @Inject
    ComplaintRecusals recusals;

    @EJB
    ReferralService referrals;

    @Inject
    Event<EvidenceChanged> changed;

    /** Grants or refuses more time. */
    public void decideExtension(UUID uuid, long seenVersion, boolean grant, @Size(max = 1000) String remark) {
        Complaint complaint = free(uuid, seenVersion);
        Acting by = access.self();
        Extension asked = complaint.handling().extensions().stream().filter(Extension::isAsked).findFirst()
            .orElseThrow(() -> Problem.conflict("complaint.problem.noExtension"));
        ComplaintAct act = grant ? ComplaintAct.EXTEND : ComplaintAct.REFUSE_EXTENSION;
        complaint.did(act, by, remark);
        asked.decide(grant, remark, by);
        course.done(complaint, by, act, Map.of("amount", asked.amount()));
    }

    /** Sends the proposal back with remarks; what changed since stands beside the next one. */
    public void amend(UUID uuid, long seenVersion, @NotBlank @Size(max = 4000) String remarks) {
        Complaint complaint = free(uuid, seenVersion);
        Acting by = access.self();
        Proposal proposal = open(complaint);
        complaint.did(ComplaintAct.AMEND, ComplaintStatus.INVESTIGATING, by, remarks);
        proposal.amend(remarks, by);
        course.done(complaint, by, ComplaintAct.AMEND, Map.of("round", proposal.round()));
    }

    /**
     * Agrees to the proposal. The last agreement that the complaint's sensitivity asks for decides it; a referral is
     * opened in the same transaction, and everybody is to be told.
     */
    public void approve(UUID uuid, long seenVersion, @Size(max = 4000) String remarks) {
        Complaint complaint = free(uuid, seenVersion);
        Acting by = access.self();
        Proposal proposal = open(complaint);
        if (!proposal.endorse(complaint.triage().sensitivity().approvers(), by)) {
            complaint.did(ComplaintAct.ENDORSE, by, remarks);
            course.done(complaint, by, ComplaintAct.ENDORSE, Map.of("round", proposal.round()));
            return;
        }
        complaint.did(ComplaintAct.APPROVE, ComplaintStatus.APPROVED, by, remarks);
        proposal.approve(remarks, by);
        complaint.dates().decided(by.day());
        if (complaint.substance().caseId() != null) {
            changed.fire(new EvidenceChanged(complaint.substance().caseId()));
        }
        complaint.tellAll(em.createQuery(MERGED, Complaint.class).setParameter("master", complaint).getResultList());
        if (proposal.outcomes().contains(Outcome.REFER)) {
            refer(complaint, proposal);
        }
        if (complaint.toTell() == 0) {
            // A tip, or everybody withdrew: there is nobody to tell.
            complaint.dates().replied(by.day());
        }
        course.done(complaint, by, ComplaintAct.APPROVE, Map.of("round", proposal.round(), "outcomes", List.copyOf(proposal.outcomes())));
    }

    private void refer(Complaint complaint, Proposal proposal) {
        List<UUID> evidence = em.createQuery(EVIDENCE, UUID.class).setParameter("uuid", complaint.uuid()).getResultList();
        referrals.open(new MisconductFinding(ComplaintCourse.ROOM, complaint.uuid(), complaint.respondent().handlerId(), complaint.substance().caseId(),
            complaint.matters().stream().filter(matter -> matter.finding().isUpheld()).map(ComplaintMatter::code).collect(Collectors.toSet()),
            proposal.reasoning(), evidence, inquirers(complaint, proposal)));
    }

    /** They neither approve the referral nor decide on it. */
    private static Set<Long> inquirers(Complaint complaint, Proposal proposal) {
        return Stream.concat(complaint.handling().investigators().stream().map(Investigator::personId), Stream.of(proposal.proposedById())).collect(Collectors.toSet());
    }

    private Complaint free(UUID uuid, long seenVersion) {
        Complaint complaint = access.seen(uuid, seenVersion);
        recusals.mustBeFreeToDecide(complaint, access.self().actor().personId());
        return complaint;
    }

    private static Proposal open(Complaint complaint) {
        return complaint.handling().openProposal().orElseThrow(() -> Problem.conflict("complaint.problem.noProposal"));
    }
}
