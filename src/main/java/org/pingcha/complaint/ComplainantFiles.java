package org.pingcha.complaint;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.io.InputStream;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.pingcha.attachment.DocumentKeeping;
import org.pingcha.attachment.DocumentSubject;
import org.pingcha.attachment.NewDocument;
import org.pingcha.attachment.SubjectKind;
import org.pingcha.identity.Actor;
import org.pingcha.shared.Problem;

/**
 * Files that come from outside, from whom the caller has let in: checked like any other, and kept as documents of the
 * complaint, which those read who read the complaint. They bear the receipt's number, for want of an account.
 */
@Stateless
@PermitAll
public class ComplainantFiles {
    /** As many as a receipt may send in all. */
    static final int MOST = 30;

    @PersistenceContext
    EntityManager em;

    @EJB
    DocumentKeeping documents;

    /** Keeps a file with a tip, which has no receipt: it bears the tip's own number. */
    public void keepWithTip(UUID complaint, String fileName, InputStream content) {
        Complaint tip = em.createQuery("select c from Complaint c where c.uuid = :uuid", Complaint.class).setParameter("uuid", complaint)
            .getResultStream().filter(c -> c.reception().isTip()).findFirst().orElseThrow(Problem::notFound);
        keep(tip, tip.registerNo(), fileName, content);
    }

    /** @param from the number of the receipt whose holder sent it */
    public void keep(Complaint complaint, String from, String fileName, InputStream content) {
        if (namesOf(complaint, from).size() >= MOST) {
            throw new Problem("complaint.problem.files", MOST);
        }
        Actor by = new Actor(null, "complainant", from, null, complaint.office().path(), null, Set.of(), Set.of(), null);
        documents.add(by, new DocumentSubject(SubjectKind.COMPLAINT, complaint.uuid()), NewDocument.named(fileName), ComplaintCourse.name(complaint), content);
    }

    /** The names of the files that came under that number. */
    public List<String> namesOf(Complaint complaint, String from) {
        return documents.namesFrom(new DocumentSubject(SubjectKind.COMPLAINT, complaint.uuid()), from);
    }
}
