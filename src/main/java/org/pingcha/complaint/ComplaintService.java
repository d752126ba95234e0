package org.pingcha.complaint;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.pingcha.identity.Person;
import org.pingcha.identity.Role;
import org.pingcha.identity.Sight;
import org.pingcha.rules.RuleKey;
import org.pingcha.rules.RuleQueries;
import org.pingcha.rules.WorkCalendars;
import org.pingcha.shared.Problem;

/** From the first call to the decision whether a complaint is taken up. */
@Stateless
@RolesAllowed(Role.COMPLAINT_OFFICER_ROLE)
public class ComplaintService {
    /** How far back a complaint may have come in; older ones are registered today and corrected with a reason. */
    static final int OLDEST_DAYS = 90;

    @PersistenceContext
    EntityManager em;

    @Inject
    ComplaintAccess access;

    @Inject
    ComplaintCourse course;

    @Inject
    RegisterMatch matched;

    @EJB
    ComplaintKeeping keeping;

    @EJB
    UrgentNotices urgent;

    @EJB
    RuleQueries rules;

    @EJB
    WorkCalendars calendars;

    /**
     * Registers a call, a visit, a letter or a mail for somebody, at the officer's own bureau; it is the officer's own work
     * then. What was said and not written must have been read back.
     */
    public Received register(@Valid ComplaintEntry entry) {
        Acting by = access.self();
        if (entry.officeId() != by.actor().officeId()) {
            throw new Problem("complaint.problem.office");
        }
        if (entry.channel().isSpoken() && !entry.readBack()) {
            throw new Problem("complaint.problem.readBack");
        }
        if (entry.receivedOn() != null && entry.receivedOn().isBefore(by.day().minusDays(OLDEST_DAYS))) {
            throw new Problem("complaint.problem.longAgo");
        }
        Received received = keeping.receive(by.actor(), entry, by.at());
        Complaint complaint = access.inSight(received.uuid());
        complaint.assigned(by.actor().personId(), by.actor().name(), by);
        course.done(complaint, by, ComplaintAct.ASSIGN, Map.of("officer", by.actor().userName()));
        return received;
    }

    /** Says how urgent and how sensitive it is; the agency of an urgent one is told at once. */
    public void triage(UUID uuid, long seenVersion, @Valid TriageEntry entry) {
        Complaint complaint = access.seen(uuid, seenVersion);
        Acting by = access.officerOf(complaint);
        boolean was = complaint.triage().urgent();
        complaint.triaged(entry, by);
        if (entry.urgent() && !was) {
            urgent.tell(complaint, by);
        }
        course.done(complaint, by, ComplaintAct.TRIAGE, Map.of("urgent", entry.urgent(), "sensitivity", entry.sensitivity(), "reasons", entry.reasons()));
    }

    /** Takes it for oneself, also from somebody else: who had it is on record. */
    public void take(UUID uuid, long seenVersion) {
        Complaint complaint = access.seen(uuid, seenVersion);
        give(complaint, em.find(Person.class, access.self().actor().personId()));
    }

    /** Gives it to another officer of the offices in sight. */
    public void assign(UUID uuid, long seenVersion, UUID officer) {
        Complaint complaint = access.seen(uuid, seenVersion);
        give(complaint, officer(officer));
    }

    /** Takes the most urgent of those that nobody has, urgent ones first; null where there is none. */
    public UUID takeNext() {
        Sight sight = ComplaintSight.of(access.self().actor()).and("c.officerId is null")
            .and("c.status in :open", "open", List.of(ComplaintStatus.RECEIVED, ComplaintStatus.ACCEPTED, ComplaintStatus.INVESTIGATING));
        List<Complaint> free = sight.fill(em.createQuery("select c" + ComplaintSight.FROM + sight.where()
            + " order by c.triage.urgent desc, c.next.on nulls last, c.id", Complaint.class)).setMaxResults(1)
            .setLockMode(jakarta.persistence.LockModeType.PESSIMISTIC_WRITE).getResultList();
        if (free.isEmpty()) {
            return null;
        }
        give(free.get(0), em.find(Person.class, access.self().actor().personId()));
        return free.get(0).uuid();
    }

    private void give(Complaint complaint, Person officer) {
        Acting by = access.self();
        complaint.assigned(officer.id(), officer.name(), by);
        course.done(complaint, by, ComplaintAct.ASSIGN, Map.of("officer", officer.userName()));
    }

    private Person officer(UUID uuid) {
        return em.createQuery("select p from Person p join p.office o join p.roles r where p.uuid = :uuid and p.enabled = true"
                + " and o.path like :scope escape '!' and r = org.pingcha.identity.Role.COMPLAINT_OFFICER", Person.class)
            .setParameter("uuid", uuid).setParameter("scope", access.self().actor().scope()).getResultStream().findFirst()
            .orElseThrow(() -> new Problem("complaint.problem.noOfficer"));
    }

    /** Corrects the day of receipt, the respondent or the case; every deadline follows. */
    public void correct(UUID uuid, long seenVersion, @Valid CorrectionEntry entry) {
        Complaint complaint = access.seen(uuid, seenVersion);
        Acting by = access.officerOf(complaint);
        course.tell(complaint);
        complaint.corrected(matched.with(entry), by);
        course.done(complaint, by, ComplaintAct.CORRECT, Map.of("receivedOn", complaint.dates().receivedOn(), "reason", entry.reason()));
    }

    /** Tells once what is missing and until when (一次性告知); null asks for the rule's limit. The clock stands still until it comes. */
    public void askSupplement(UUID uuid, long seenVersion, @NotBlank @Size(max = 2000) String wanted, LocalDate replyBy) {
        Complaint complaint = access.seen(uuid, seenVersion);
        Acting by = access.officerOf(complaint);
        if (complaint.handling().pauses().stream().anyMatch(pause -> pause.kind() == PauseKind.SUPPLEMENT)) {
            throw new Problem("complaint.problem.supplementOnce");
        }
        LocalDate until = replyBy != null ? replyBy
            : calendars.current().deadline(by.day(), rules.byId(complaint.reception().ruleSetId()).rule(RuleKey.COMPLAINT_SUPPLEMENT)).due();
        if (!until.isAfter(by.day())) {
            throw new Problem("complaint.problem.replyBy");
        }
        complaint.did(ComplaintAct.ASK_SUPPLEMENT, ComplaintStatus.AWAITING_SUPPLEMENT, by, wanted);
        complaint.handling().pauses().add(new ComplaintPause(complaint, PauseKind.SUPPLEMENT, by.day(), until, wanted.strip()));
        course.done(complaint, by, ComplaintAct.ASK_SUPPLEMENT, Map.of("until", until));
    }

    /** The supplement is there, or its day has passed: the clock runs on. */
    public void resume(UUID uuid, long seenVersion, @Size(max = 1000) String note) {
        Complaint complaint = access.seen(uuid, seenVersion);
        Acting by = access.officerOf(complaint);
        Supplements.end(complaint, by, note);
        course.done(complaint, by, ComplaintAct.RESUME, null);
    }

    public void accept(UUID uuid, long seenVersion) {
        Complaint complaint = access.seen(uuid, seenVersion);
        Acting by = access.officerOf(complaint);
        complaint.did(ComplaintAct.ACCEPT, ComplaintStatus.ACCEPTED, by, null);
        complaint.dates().accepted(by.day());
        course.done(complaint, by, ComplaintAct.ACCEPT, null);
    }

    /** Declines it on a ground of the rule set; everybody is to be told, with what can be done against it. */
    public void decline(UUID uuid, long seenVersion, @NotBlank String ground, @NotBlank @Size(max = 2000) String words) {
        Complaint complaint = access.seen(uuid, seenVersion);
        Acting by = access.officerOf(complaint);
        rules.byId(complaint.reception().ruleSetId()).ground(ground).orElseThrow(() -> new Problem("complaint.problem.ground"));
        complaint.did(ComplaintAct.DECLINE, ComplaintStatus.NOT_ACCEPTED, by, words);
        complaint.dates().refused(by.day(), ground);
        complaint.tellAll(List.of());
        course.done(complaint, by, ComplaintAct.DECLINE, Map.of("ground", ground));
    }

    /** Passes it on to the authority that is competent. */
    public void redirect(UUID uuid, long seenVersion, @NotBlank @Size(max = 200) String authority, @Size(max = 2000) String words) {
        Complaint complaint = access.seen(uuid, seenVersion);
        Acting by = access.officerOf(complaint);
        complaint.did(ComplaintAct.REDIRECT, ComplaintStatus.TRANSFERRED_OUT, by, words == null ? authority : authority + "：" + words);
        complaint.dates().passedOn(by.day(), authority.strip());
        complaint.tellAll(List.of());
        course.done(complaint, by, ComplaintAct.REDIRECT, Map.of("authority", authority));
    }

    /** Records that a complainant withdrew; where it was the last and no money was taken, that ends the complaint. */
    public void withdraw(UUID uuid, long seenVersion, UUID complainant, @NotBlank @Size(max = 1000) String words) {
        Complaint complaint = access.seen(uuid, seenVersion);
        Acting by = access.officerOf(complaint);
        ComplaintAct act = Withdrawals.record(complaint, complainant, words, by);
        course.done(complaint, by, act, Map.of("property", complaint.reception().isProperty()));
    }
}
