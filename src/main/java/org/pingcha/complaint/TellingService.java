package org.pingcha.complaint;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.pingcha.identity.Role;
import org.pingcha.letter.IssuedLetterRow;
import org.pingcha.letter.LetterQueries;
import org.pingcha.request.RequestService;
import org.pingcha.shared.Problem;

/** Telling the complainants, what they do against the decision, and the end. Nothing is closed while anyone is to be told. */
@Stateless
@RolesAllowed(Role.COMPLAINT_OFFICER_ROLE)
public class TellingService {
    private static final String COMPLAINANT = "select k from Complainant k join k.complaint c left join c.mergedInto m"
        + " where k.uuid = :uuid and (c = :complaint or m = :complaint)";

    @PersistenceContext
    EntityManager em;

    @Inject
    ComplaintAccess access;

    @Inject
    ComplaintCourse course;

    @Inject
    FileIndex file;

    @EJB
    RequestService requests;

    @EJB
    LetterQueries letters;

    /** Records that a complainant, also of a merged complaint, was told, or that it was tried in vain. The last one told ends the reply. */
    public void tell(UUID uuid, long seenVersion, UUID complainant, @Valid TellingEntry entry) {
        Complaint complaint = access.seen(uuid, seenVersion);
        Acting by = access.officerOf(complaint);
        if (entry.on().isAfter(by.day())) {
            throw new Problem("complaint.problem.future");
        }
        Complainant who = em.createQuery(COMPLAINANT, Complainant.class).setParameter("uuid", complainant).setParameter("complaint", complaint)
            .getResultStream().findFirst().orElseThrow(Problem::notFound);
        complaint.did(ComplaintAct.TELL, by, entry.note());
        em.persist(new Telling(who, entry, letterOf(complaint, who, entry), by));
        boolean decides = complaint.status() == ComplaintStatus.APPROVED && entry.what() == Told.REPLY
            || complaint.status() == ComplaintStatus.NOT_ACCEPTED && entry.what() == Told.NON_ACCEPTANCE
            || complaint.status() == ComplaintStatus.TRANSFERRED_OUT && entry.what() == Told.TRANSFER;
        if (decides && entry.served() && who.isToBeTold()) {
            who.told(entry.on());
            complaint.told();
            if (complaint.status() == ComplaintStatus.APPROVED && complaint.toTell() == 0) {
                complaint.did(ComplaintAct.REPLY, ComplaintStatus.REPLIED, by, null);
                complaint.dates().replied(entry.on());
                course.done(complaint, by, ComplaintAct.REPLY, null);
            }
        }
        course.done(complaint, by, ComplaintAct.TELL, Map.of("what", entry.what(), "way", entry.way(), "served", entry.served()));
    }

    /** The letter that was served: the latest of its kind to that person. What is said on the telephone needs none. */
    private UUID letterOf(Complaint complaint, Complainant who, TellingEntry entry) {
        if (entry.letterUuid() != null || entry.way() == ServiceWay.PHONE) {
            return entry.letterUuid();
        }
        return letters.forSubject(ComplaintCourse.ROOM, complaint.uuid()).stream().filter(letter -> letter.kind() == entry.what().letter())
            .filter(letter -> entry.what() == Told.TRANSFER || who.name().equals(letter.addressee()))
            .reduce((earlier, later) -> later).map(IssuedLetterRow::uuid).orElse(null);
    }

    /** A complainant went to reconsideration or to court. */
    public void takeRemedy(UUID uuid, long seenVersion, @NotNull RemedyKind kind, @NotNull LocalDate on, @NotBlank @Size(max = 200) String authority) {
        Complaint complaint = access.seen(uuid, seenVersion);
        Acting by = access.officerOf(complaint);
        complaint.did(ComplaintAct.TAKE_REMEDY, ComplaintStatus.UNDER_REMEDY, by, authority);
        complaint.handling().remedies().add(new RemedyTaken(complaint, kind, on, authority));
        course.done(complaint, by, ComplaintAct.TAKE_REMEDY, Map.of("kind", kind, "on", on));
    }

    /** How it ended; the complaint stands as before when none is left. */
    public void endRemedy(UUID uuid, long seenVersion, @NotNull LocalDate on, @NotBlank @Size(max = 1000) String result) {
        Complaint complaint = access.seen(uuid, seenVersion);
        Acting by = access.officerOf(complaint);
        RemedyTaken open = complaint.handling().remedies().stream().filter(RemedyTaken::isOpen).findFirst()
            .orElseThrow(() -> Problem.conflict("complaint.problem.noRemedy"));
        boolean last = complaint.handling().remedies().stream().filter(RemedyTaken::isOpen).count() == 1;
        complaint.did(ComplaintAct.END_REMEDY, !last ? ComplaintStatus.UNDER_REMEDY
            : complaint.dates().decidedOn() != null ? ComplaintStatus.REPLIED : ComplaintStatus.NOT_ACCEPTED, by, result);
        open.end(on, result);
        course.done(complaint, by, ComplaintAct.END_REMEDY, Map.of("on", on));
    }

    /** Closes it: refused while anyone is still to be told; a reason is asked where the office was late. What its file holds is fixed. */
    public void archive(UUID uuid, long seenVersion, @Size(max = 1000) String lateReason) {
        Complaint complaint = access.seen(uuid, seenVersion);
        Acting by = access.officerOf(complaint);
        if (complaint.toTell() > 0) {
            throw new Problem("complaint.problem.toTell", complaint.toTell());
        }
        boolean late = course.clocks(complaint).stream().anyMatch(clock -> clock.kind().isLegal() && clock.isLate());
        if (late && (lateReason == null || lateReason.isBlank())) {
            throw new Problem("complaint.problem.lateReason");
        }
        if (complaint.status() == ComplaintStatus.APPROVED) {
            complaint.did(ComplaintAct.REPLY, ComplaintStatus.REPLIED, by, null);
        }
        complaint.did(ComplaintAct.ARCHIVE, ComplaintStatus.ARCHIVED, by, lateReason);
        complaint.dates().archived(by.day(), late ? lateReason.strip() : null);
        requests.lapse(ComplaintCourse.ROOM, complaint.uuid(), "request.lapse.ended");
        em.flush();
        course.done(complaint, by, ComplaintAct.ARCHIVE, Map.of("late", late, "file", file.fix(complaint)));
    }
}
