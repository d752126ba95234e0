package org.pingcha.complaint;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Version;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.pingcha.identity.Office;
import org.pingcha.shared.Problem;

/**
 * A complaint about how legal aid was given. Received; supplemented once where something is missing; accepted, or
 * declined with a ground, passed on, merged into another, withdrawn; inquired into by two people; proposed, sent back or
 * approved by somebody who did not inquire; told to every complainant; archived when nobody is left to be told. What is
 * done to it is an event; where it may lead, {@link ComplaintAct} knows. Under which rules, it keeps from its first day.
 */
@Entity
public class Complaint {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "complaint_seq")
    @SequenceGenerator(name = "complaint_seq", sequenceName = "complaint_seq", allocationSize = 50)
    private Long id;

    @Column(nullable = false, updatable = false)
    private UUID uuid;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "office_id")
    private Office office;

    @Column(name = "register_no", nullable = false, length = 60, updatable = false)
    private String registerNo;

    @Embedded
    private Reception reception;

    @Embedded
    private Substance substance;

    @Embedded
    private Respondent respondent;

    @Embedded
    private ComplaintDates dates;

    @Embedded
    private Triage triage = new Triage();

    @Column(name = "officer_id")
    private Long officerId;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, length = 24)
    private ComplaintStatus status;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "merged_into_id")
    private Complaint mergedInto;

    @Enumerated(EnumType.STRING)
    @Column(name = "status_before_merge", length = 24)
    private ComplaintStatus statusBeforeMerge;

    /** What falls due next; worked out anew from the facts at each act and whenever the calendar changes. */
    @Embedded
    private NextDue next = NextDue.nothing();

    @Column(name = "to_tell", nullable = false)
    private int toTell;

    @Column(name = "event_count", nullable = false)
    private int eventCount;

    @OneToMany(mappedBy = "complaint", cascade = CascadeType.PERSIST)
    @OrderBy("code")
    private List<ComplaintMatter> matters = new ArrayList<>();

    @OneToMany(mappedBy = "complaint", cascade = CascadeType.PERSIST)
    @OrderBy("id")
    private List<Complainant> complainants = new ArrayList<>();

    @OneToMany(mappedBy = "complaint", cascade = CascadeType.PERSIST)
    @OrderBy("seq")
    private List<ComplaintEvent> events = new ArrayList<>();

    @Embedded
    private Handling handling = new Handling();

    @Version
    private long version;

    protected Complaint() {
    }

    /** Registers it; who complains is added by {@link #complainedBy}. */
    static Complaint receive(ComplaintEntry entry, Office office, String registerNo, Long ruleSetId, boolean property, Acting by) {
        Complaint complaint = new Complaint();
        complaint.uuid = UUID.randomUUID();
        complaint.office = office;
        complaint.registerNo = registerNo;
        complaint.reception = new Reception(entry, ruleSetId, property, by);
        complaint.respondent = new Respondent(entry.respondent());
        complaint.substance = new Substance(entry, registerNo);
        complaint.dates = new ComplaintDates(entry.receivedOn() == null ? by.day() : entry.receivedOn(), by.day());
        complaint.status = ComplaintStatus.RECEIVED;
        entry.matters().stream().sorted().forEach(code -> complaint.matters.add(new ComplaintMatter(complaint, code)));
        complaint.did(ComplaintAct.RECEIVE, ComplaintStatus.RECEIVED, by, null);
        return complaint;
    }

    Complainant complainedBy(ComplainantEntry entry, String receiptNo, String accessDigest) {
        Complainant complainant = new Complainant(this, entry, receiptNo, accessDigest);
        complainants.add(complainant);
        return complainant;
    }

    /** Every act comes through here: refused where the procedure has no such arrow or the actor no such role. */
    void did(ComplaintAct act, ComplaintStatus next, Acting by, String note) {
        if (!act.isOpenTo(by.actor().roles())) {
            throw Problem.forbidden("complaint.problem.role");
        }
        if (!act.leads(status, next)) {
            throw new Problem("complaint.problem.move", act, status);
        }
        eventCount++;
        events.add(new ComplaintEvent(this, eventCount, act, status, next, by, note));
        status = next;
    }

    /** An act that leaves it where it stands. */
    void did(ComplaintAct act, Acting by, String note) {
        did(act, status, by, note);
    }

    void triaged(TriageEntry entry, Acting by) {
        did(ComplaintAct.TRIAGE, by, entry.note());
        triage.set(entry.urgent(), entry.sensitivity(), entry.reasons(), entry.note());
    }

    void assigned(Long person, String name, Acting by) {
        did(ComplaintAct.ASSIGN, by, name);
        officerId = person;
    }

    void corrected(CorrectionEntry entry, Acting by) {
        did(ComplaintAct.CORRECT, by, entry.reason());
        if (entry.receivedOn() != null) {
            dates.received(entry.receivedOn(), by.day());
        }
        if (entry.respondent() != null) {
            respondent = new Respondent(entry.respondent());
        }
        substance.concerns(entry.caseNo(), entry.caseId());
    }

    void mergedInto(Complaint master, Acting by) {
        if (master == this || master.status == ComplaintStatus.MERGED || master.isDecided() || master.status.isEnded()) {
            throw new Problem("complaint.problem.master");
        }
        ComplaintStatus before = status;
        did(ComplaintAct.MERGE, ComplaintStatus.MERGED, by, master.registerNo);
        statusBeforeMerge = before;
        mergedInto = master;
        handling.pauses().add(new ComplaintPause(this, PauseKind.MERGED, by.day(), null, null));
    }

    /** Undoes a merging: it stands where it stood, and its clocks run on. */
    void unmerged(Acting by, String why) {
        if (mergedInto == null || mergedInto.isDecided()) {
            throw new Problem("complaint.problem.unmerge");
        }
        did(ComplaintAct.UNMERGE, statusBeforeMerge, by, why);
        mergedInto = null;
        statusBeforeMerge = null;
        handling.runningPause().ifPresent(pause -> pause.end(by.day()));
    }

    /** Everybody in it, and in what was merged into it, is to be told of a new decision. */
    void tellAll(List<Complaint> merged) {
        toTell = 0;
        List<Complaint> all = new ArrayList<>(merged);
        all.add(this);
        for (Complaint complaint : all) {
            complaint.complainants.forEach(Complainant::toBeTold);
            toTell += (int) complaint.complainants.stream().filter(Complainant::isToBeTold).count();
        }
    }

    void told() {
        toTell = Math.max(0, toTell - 1);
    }

    void reckon(NextDue due) {
        next = due;
    }

    boolean isDecided() {
        return dates.decidedOn() != null || dates.refusedOn() != null;
    }

    Long id() {
        return id;
    }

    UUID uuid() {
        return uuid;
    }

    Office office() {
        return office;
    }

    String registerNo() {
        return registerNo;
    }

    /** How it came in, and under which rules. */
    Reception reception() {
        return reception;
    }

    Substance substance() {
        return substance;
    }

    Respondent respondent() {
        return respondent;
    }

    ComplaintDates dates() {
        return dates;
    }

    Triage triage() {
        return triage;
    }

    Long officerId() {
        return officerId;
    }

    ComplaintStatus status() {
        return status;
    }

    Complaint master() {
        return mergedInto;
    }

    int toTell() {
        return toTell;
    }

    NextDue next() {
        return next;
    }

    List<ComplaintMatter> matters() {
        return matters;
    }

    List<Complainant> complainants() {
        return complainants;
    }

    /** What gathers on it while it is handled. */
    Handling handling() {
        return handling;
    }

    int eventCount() {
        return eventCount;
    }

    long version() {
        return version;
    }
}
