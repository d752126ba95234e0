package org.pingcha.complaint;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.validation.constraints.NotNull;
import java.util.Map;
import java.util.UUID;
import org.pingcha.audit.AuditTrail;
import org.pingcha.identity.Role;
import org.pingcha.letter.IssuedLetterRow;
import org.pingcha.letter.LetterDraft;
import org.pingcha.letter.LetterKeeping;
import org.pingcha.letter.LetterKind;
import org.pingcha.letter.LetterPreview;
import org.pingcha.shared.Problem;

/** Letters of a complaint: looked at first, then issued with a number and kept as issued. */
@Stateless
@RolesAllowed(Role.COMPLAINT_OFFICER_ROLE)
public class WritingService {
    private static final String COMPLAINANT = "select k from Complainant k join k.complaint c left join c.mergedInto m"
        + " where k.uuid = :uuid and (c = :complaint or m = :complaint)";

    @PersistenceContext
    EntityManager em;

    @Inject
    ComplaintAccess access;

    @Inject
    ComplaintCourse course;

    @Inject
    ComplaintDrafts drafts;

    @Inject
    RespondentNotice notice;

    @Inject
    ServiceProofs proofs;

    @EJB
    LetterKeeping letters;

    @EJB
    LetterPreview previews;

    @EJB
    AuditTrail audit;

    /**
     * The letter as PDF, without a number. It names people in full, so that the trail keeps who looked.
     *
     * @param about the complainant; the telling that is proved; null for the notice to the respondent and for a tip
     */
    public byte[] preview(UUID uuid, @NotNull LetterKind kind, UUID about) {
        Complaint complaint = access.inSight(uuid);
        Acting by = access.officerOf(complaint);
        LetterDraft draft = draft(complaint, kind, about, by);
        audit.record(by.actor(), "complaint.audit.preview", ComplaintCourse.name(complaint), null, Map.of("kind", kind));
        return previews.preview(by.actor(), complaint.office().id(), draft);
    }

    /** Issues it; its number is on the complaint's course. What it is about as for the preview. */
    public IssuedLetterRow issue(UUID uuid, long seenVersion, @NotNull LetterKind kind, UUID about) {
        Complaint complaint = access.seen(uuid, seenVersion);
        Acting by = access.officerOf(complaint);
        IssuedLetterRow letter = letters.issue(by.actor(), complaint.office().id(), draft(complaint, kind, about, by), by.at());
        complaint.did(ComplaintAct.WRITE, by, letter.number() == null ? letter.title() : letter.title() + " " + letter.number());
        course.done(complaint, by, ComplaintAct.WRITE, Map.of("kind", kind, "letter", letter.uuid()));
        return letter;
    }

    private LetterDraft draft(Complaint complaint, LetterKind kind, UUID about, Acting by) {
        return switch (kind) {
            case INVESTIGATION -> notice.of(complaint, by);
            case SERVICE_PROOF -> proofs.of(complaint, about);
            default -> drafts.of(kind, complaint, complainant(complaint, about), by.actor().name());
        };
    }

    private Complainant complainant(Complaint complaint, UUID about) {
        if (about == null && complaint.reception().isTip()) {
            return null;
        }
        return em.createQuery(COMPLAINANT, Complainant.class).setParameter("uuid", about).setParameter("complaint", complaint)
            .getResultStream().findFirst().orElseThrow(Problem::notFound);
    }
}
