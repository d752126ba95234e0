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
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
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

    @Column(name = "rule_set_id", nullable = false, updatable = false)
    private Long ruleSetId;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, length = 12, updatable = false)
    private Channel channel;

    /** Anonymous: looked into, but nobody is told and no legal clock runs. */
    @Column(nullable = false, updatable = false)
    private boolean tip;

    @Embedded
    private Substance substance;

    /** Money or goods are said to be taken: then a withdrawal does not end the inquiry. */
    @Column(nullable = false, updatable = false)
    private boolean property;

    @Embedded
    private Respondent respondent;

    @Column(name = "received_at", nullable = false, updatable = false)
    private Instant receivedAt;

    @Embedded
    private ComplaintDates dates;

    @Column(name = "late_reason", length = 1000)
    private String lateReason;

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

    @Column(name = "ground_code", length = 20)
    private String groundCode;

    /** What falls due next; worked out anew from the facts at each act and whenever the calendar changes. */
    @Embedded
    private NextDue next = NextDue.nothing();

    @Column(name = "to_tell", nullable = false)
    private int toTell;

    @Column(name = "event_count", nullable = false)
    private int eventCount;

    @Column(name = "sent_by_id", updatable = false)
    private Long sentById;

    @OneToMany(mappedBy = "complaint", cascade = CascadeType.PERSIST)
    @OrderBy("code")
    private List<ComplaintMatter> matters = new ArrayList<>();

    @OneToMany(mappedBy = "complaint", cascade = CascadeType.PERSIST)
    @OrderBy("id")
    private List<Complainant> complainants = new ArrayList<>();

    @OneToMany(mappedBy = "complaint", cascade = CascadeType.PERSIST)
    @OrderBy("seq")
    private List<ComplaintEvent> events = new ArrayList<>();

    @OneToMany(mappedBy = "complaint", cascade = CascadeType.PERSIST)
    @OrderBy("id")
    private List<ComplaintPause> pauses = new ArrayList<>();

    @OneToMany(mappedBy = "complaint", cascade = CascadeType.PERSIST)
    @OrderBy("id")
    private List<Extension> extensions = new ArrayList<>();

    @OneToMany(mappedBy = "complaint", cascade = CascadeType.PERSIST)
    @OrderBy("id")
    private List<Investigator> investigators = new ArrayList<>();

    @OneToMany(mappedBy = "complaint", cascade = CascadeType.PERSIST)
    @OrderBy("round")
    private List<Proposal> proposals = new ArrayList<>();

    @OneToMany(mappedBy = "complaint", cascade = CascadeType.PERSIST)
    @OrderBy("id")
    private List<RemedyTaken> remedies = new ArrayList<>();

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
        complaint.ruleSetId = ruleSetId;
        complaint.channel = entry.channel();
        complaint.tip = entry.complainants().isEmpty();
        complaint.property = property;
        complaint.respondent = new Respondent(entry.respondent());
        complaint.substance = new Substance(entry, registerNo);
        complaint.receivedAt = by.at();
        complaint.dates = new ComplaintDates(entry.receivedOn() == null ? by.day() : notLater(entry.receivedOn(), by.day()));
        complaint.sentById = by.actor().personId();
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
            dates.received(notLater(entry.receivedOn(), by.day()));
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
        pauses.add(new ComplaintPause(this, PauseKind.MERGED, by.day(), null, null));
    }

    /** Undoes a merging: it stands where it stood, and its clocks run on. */
    void unmerged(Acting by, String why) {
        if (mergedInto == null || mergedInto.isDecided()) {
            throw new Problem("complaint.problem.unmerge");
        }
        did(ComplaintAct.UNMERGE, statusBeforeMerge, by, why);
        mergedInto = null;
        statusBeforeMerge = null;
        runningPause().ifPresent(pause -> pause.end(by.day()));
    }

    Optional<ComplaintPause> runningPause() {
        return pauses.stream().filter(ComplaintPause::isRunning).findFirst();
    }

    Optional<Proposal> openProposal() {
        return proposals.stream().filter(Proposal::isOpen).findFirst();
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

    void late(String reason) {
        lateReason = reason;
    }

    void declinedFor(String code) {
        groundCode = code;
    }

    boolean isDecided() {
        return dates.decidedOn() != null || dates.refusedOn() != null;
    }

    private static LocalDate notLater(LocalDate day, LocalDate today) {
        if (day.isAfter(today)) {
            throw new Problem("complaint.problem.future");
        }
        return day;
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

    Channel channel() {
        return channel;
    }

    Instant receivedAt() {
        return receivedAt;
    }

    String groundCode() {
        return groundCode;
    }

    String lateReason() {
        return lateReason;
    }

    Long ruleSetId() {
        return ruleSetId;
    }

    boolean isTip() {
        return tip;
    }

    boolean isProperty() {
        return property;
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

    List<ComplaintPause> pauses() {
        return pauses;
    }

    List<Extension> extensions() {
        return extensions;
    }

    List<Investigator> investigators() {
        return investigators;
    }

    List<Proposal> proposals() {
        return proposals;
    }

    List<RemedyTaken> remedies() {
        return remedies;
    }

    int eventCount() {
        return eventCount;
    }

    long version() {
        return version;
    }
}
