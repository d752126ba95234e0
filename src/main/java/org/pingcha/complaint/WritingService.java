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
    @PersistenceContext
    EntityManager em;

    @Inject
    ComplaintAccess access;

    @Inject
    ComplaintCourse course;

    @Inject
    ComplaintDrafts drafts;

    @EJB
    LetterKeeping letters;

    @EJB
    LetterPreview previews;

    /** The letter as PDF, without a number; changes nothing. The complainant may be null for the registration of a tip alone. */
    public byte[] preview(UUID uuid, @NotNull LetterKind kind, UUID complainant) {
        Complaint complaint = access.inSight(uuid);
        Acting by = access.officerOf(complaint);
        return previews.preview(by.actor(), complaint.office().id(), draft(complaint, kind, complainant, by));
    }

    /** Issues it; its number is on the complaint's course. */
    public IssuedLetterRow issue(UUID uuid, long seenVersion, @NotNull LetterKind kind, UUID complainant) {
        Complaint complaint = access.seen(uuid, seenVersion);
        Acting by = access.officerOf(complaint);
        IssuedLetterRow letter = letters.issue(by.actor(), complaint.office().id(), draft(complaint, kind, complainant, by), by.at());
        complaint.did(ComplaintAct.WRITE, by, letter.number() == null ? letter.title() : letter.title() + " " + letter.number());
        course.done(complaint, by, ComplaintAct.WRITE, Map.of("kind", kind, "letter", letter.uuid()));
        return letter;
    }

    private LetterDraft draft(Complaint complaint, LetterKind kind, UUID complainant, Acting by) {
        Complainant who = complaint.complainants().stream().filter(k -> k.uuid().equals(complainant)).findFirst().orElse(null);
        if (who == null && !complaint.reception().isTip()) {
            throw Problem.notFound();
        }
        return drafts.of(kind, complaint, who, by.actor().name());
    }
}
