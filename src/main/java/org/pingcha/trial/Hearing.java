package org.pingcha.trial;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.pingcha.identity.Actor;
import org.pingcha.shared.ChinaTime;
import org.pingcha.shared.Problem;

/**
 * A hearing of a case. Entered with its time and place, corrected until it has ended, and ended once: held, adjourned, not
 * held, or closed to the public. Where it goes on is another hearing.
 */
@Entity
@Table(name = "hearing")
public class Hearing {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "hearing_seq")
    @SequenceGenerator(name = "hearing_seq", sequenceName = "hearing_seq", allocationSize = 50)
    private Long id;

    @Column(nullable = false, updatable = false)
    private UUID uuid;

    /** The agency that has the case. */
    @Column(name = "office_id", nullable = false, updatable = false)
    private Long officeId;

    @Column(name = "case_id", nullable = false, updatable = false)
    private Long caseId;

    @Column(nullable = false, length = 100)
    private String court;

    @Column(length = 60)
    private String courtroom;

    @Column(length = 60)
    private String judge;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, length = 10)
    private Openness openness;

    @Enumerated(EnumType.STRING)
    @Column(name = "court_procedure", nullable = false, length = 12)
    private CourtProcedure procedure;

    @Column(name = "starts_at", nullable = false)
    private Instant startsAt;

    @Column(name = "ends_at")
    private Instant endsAt;

    @Column(name = "group_case", nullable = false)
    private boolean groupCase;

    @Column(nullable = false)
    private boolean major;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, length = 10)
    private HearingStatus status;

    @Column(name = "entered_by_id", updatable = false)
    private Long enteredById;

    @Column(name = "entered_by_name", nullable = false, length = 60, updatable = false)
    private String enteredByName;

    @Column(name = "entered_at", nullable = false, updatable = false)
    private Instant enteredAt;

    @OneToMany(mappedBy = "hearing", cascade = CascadeType.PERSIST)
    @OrderBy("seq")
    private List<HearingEvent> events = new ArrayList<>();

    @Version
    private long version;

    protected Hearing() {
    }

    public Hearing(HearingCase of, HearingEntry entry, Actor by, Instant at) {
        uuid = UUID.randomUUID();
        officeId = of.officeId();
        caseId = of.id();
        status = HearingStatus.SCHEDULED;
        enteredById = by.personId();
        enteredByName = by.name();
        enteredAt = at;
        take(of, entry);
        note(HearingAct.ENTER, status, by, at, null);
    }

    /** Takes over what is known better now; gives whether anything changed. */
    boolean correct(HearingCase of, HearingEntry entry, Actor by, Instant at) {
        Map<String, Object> before = values();
        if (!caseId.equals(of.id())) {
            throw new Problem("trial.problem.otherCase");
        }
        if (!status.isOpen()) {
            throw Problem.conflict("trial.problem.ended", status);
        }
        take(of, entry);
        if (before.equals(values())) {
            return false;
        }
        note(HearingAct.CORRECT, status, by, at, null);
        return true;
    }

    /** How it ended; words are optional but for a hearing that was not held. */
    void conclude(HearingStatus outcome, String words, Actor by, Instant at) {
        if (!status.leadsTo(outcome)) {
            throw Problem.conflict("trial.problem.ended", status);
        }
        if (ChinaTime.dayOf(startsAt).isAfter(ChinaTime.dayOf(at)) && outcome != HearingStatus.ADJOURNED && outcome != HearingStatus.NOT_HELD) {
            throw new Problem("trial.problem.notYet");
        }
        note(HearingAct.CONCLUDE, outcome, by, at, words == null || words.isBlank() ? null : words.strip());
        status = outcome;
    }

    private void take(HearingCase of, HearingEntry entry) {
        if (entry.endsAt() != null && !entry.endsAt().isAfter(entry.startsAt())) {
            throw new Problem("trial.problem.endsBefore");
        }
        if (ChinaTime.dayOf(entry.startsAt()).isBefore(of.assignedOn())) {
            throw new Problem("trial.problem.beforeAssigned", of.assignedOn());
        }
        court = Objects.requireNonNull(entry.court());
        courtroom = entry.courtroom();
        judge = entry.judge();
        openness = Objects.requireNonNull(entry.openness());
        procedure = Objects.requireNonNull(entry.procedure());
        startsAt = entry.startsAt();
        endsAt = entry.endsAt();
        groupCase = entry.group();
        major = entry.major();
    }

    private void note(HearingAct act, HearingStatus next, Actor by, Instant at, String words) {
        events.add(new HearingEvent(this, events.size() + 1, act, status, next, by, at, words));
    }

    /** What the audit trail keeps. */
    Map<String, Object> values() {
        Map<String, Object> values = new LinkedHashMap<>();
        values.put("court", court);
        values.put("courtroom", courtroom);
        values.put("judge", judge);
        values.put("openness", openness);
        values.put("procedure", procedure);
        values.put("startsAt", startsAt);
        values.put("endsAt", endsAt);
        values.put("group", groupCase);
        values.put("major", major);
        values.put("status", status);
        return values;
    }

    List<HearingEventRow> course() {
        return events.stream().map(HearingEvent::row).toList();
    }

    Long id() {
        return id;
    }

    UUID uuid() {
        return uuid;
    }

    Long caseId() {
        return caseId;
    }

    Long officeId() {
        return officeId;
    }

    Instant startsAt() {
        return startsAt;
    }

    HearingStatus status() {
        return status;
    }

    long version() {
        return version;
    }
}
