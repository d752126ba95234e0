package org.pingcha.trial;

import jakarta.persistence.CascadeType;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
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
import jakarta.persistence.OrderColumn;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.pingcha.identity.Actor;
import org.pingcha.shared.Problem;

/**
 * One observer's log of one hearing. Assigned by a manager, begun with the first thing that is saved, submitted once: from
 * then on it never changes. Until then the observer may withdraw (回避), or be withdrawn. The ratings stand on an answer sheet
 * of the observer's own.
 */
@Entity
@Table(name = "trial_observation")
public class TrialObservation {
    private static final int MOST_NOTES = 500;

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "trial_observation_seq")
    @SequenceGenerator(name = "trial_observation_seq", sequenceName = "trial_observation_seq", allocationSize = 50)
    private Long id;

    @Column(nullable = false, updatable = false)
    private UUID uuid;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "hearing_id", nullable = false, updatable = false)
    private Hearing hearing;

    @Column(name = "observer_id", nullable = false, updatable = false)
    private Long observerId;

    @Column(name = "observer_name", nullable = false, length = 60, updatable = false)
    private String observerName;

    @Column(name = "expected_lawyer", nullable = false, length = 60, updatable = false)
    private String expectedLawyer;

    /** Whether the observer sees the case only because of this. */
    @Column(name = "access_given", nullable = false, updatable = false)
    private boolean accessGiven;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, length = 10)
    private ObservationState state;

    @Column(name = "withdrawn_for", length = 500)
    private String withdrawnFor;

    @Embedded
    private SeenInCourt seen = SeenInCourt.NOTHING;

    @ElementCollection
    @CollectionTable(name = "trial_obstacle", joinColumns = @JoinColumn(name = "observation_id"))
    @OrderColumn(name = "position")
    private List<Obstacle> obstacles = new ArrayList<>();

    @OneToMany(mappedBy = "observation", cascade = CascadeType.ALL, orphanRemoval = true)
    @OrderBy("at, id")
    private List<TrialNote> notes = new ArrayList<>();

    @Column(name = "sheet_id")
    private Long sheetId;

    @Column(nullable = false)
    private int revision;

    @Column(name = "last_key", length = 64)
    private String lastKey;

    @Column(name = "assigned_at", nullable = false, updatable = false)
    private Instant assignedAt;

    @Column(name = "saved_at")
    private Instant savedAt;

    @Column(name = "submitted_at")
    private Instant submittedAt;

    @Version
    private long version;

    protected TrialObservation() {
    }

    TrialObservation(Hearing hearing, Long observerId, String observerName, String expectedLawyer, boolean accessGiven, Instant at) {
        this.uuid = UUID.randomUUID();
        this.hearing = hearing;
        this.observerId = observerId;
        this.observerName = observerName;
        this.expectedLawyer = expectedLawyer;
        this.accessGiven = accessGiven;
        this.state = ObservationState.ASSIGNED;
        this.assignedAt = at;
    }

    /** The observer does not attend; the reason is kept. */
    void withdraw(String reason) {
        mustBeOpen();
        if (reason == null || reason.isBlank()) {
            throw new Problem("trial.problem.reason");
        }
        state = ObservationState.WITHDRAWN;
        withdrawnFor = reason.strip();
    }

    /** The sheet that the ratings stand on, opened with the assignment. */
    void rateOn(long sheet) {
        sheetId = sheet;
    }

    /**
     * Takes over the whole log but the marks, which the sheet keeps.
     *
     * @param key the Idempotency-Key that it was sent with, or null
     */
    void save(ObservationLog log, String key, Actor by, Instant at) {
        mustBeObserver(by);
        mustBeOpen();
        state = ObservationState.BEGUN;
        seen = SeenInCourt.of(log);
        if (!obstacles.equals(log.obstacles())) {
            obstacles.clear();
            obstacles.addAll(log.obstacles());
        }
        take(log.notes());
        revision++;
        lastKey = key;
        savedAt = at;
    }

    private void take(List<LogNote> given) {
        if (given.size() > MOST_NOTES) {
            throw new Problem("trial.problem.tooManyNotes", MOST_NOTES);
        }
        Map<UUID, TrialNote> known = new HashMap<>();
        notes.forEach(note -> known.put(note.uuid(), note));
        Set<UUID> kept = new HashSet<>();
        for (LogNote note : given) {
            if (note.id() == null || !kept.add(note.id())) {
                throw Problem.unreadable("trial.problem.noteTwice");
            }
            if (known.containsKey(note.id())) {
                known.get(note.id()).say(note);
            } else {
                notes.add(new TrialNote(this, note));
            }
        }
        notes.removeIf(note -> !kept.contains(note.uuid()));
    }

    /** From here on nothing changes; the sheet was asked already. */
    void submit(Actor by, Instant at) {
        mustBeObserver(by);
        mustBeOpen();
        seen.mustBeWhole();
        state = ObservationState.SUBMITTED;
        submittedAt = at;
        revision++;
    }

    private void mustBeOpen() {
        if (!state.isOpen()) {
            throw Problem.conflict("trial.problem.closed", state);
        }
    }

    void mustBeObserver(Actor by) {
        if (!observerId.equals(by.personId())) {
            throw Problem.forbidden("trial.problem.notYours");
        }
    }

    /** What is written down so far, with the marks that the sheet has. */
    ObservationLog log(Map<String, LogMark> marks) {
        return new ObservationLog(seen.outcome(), seen.lawyer(), seen.actualLawyer(), seen.startedAt(), seen.endedAt(), seen.present(), seen.irregular(),
            seen.irregularity(), obstacles,
            notes.stream().map(TrialNote::note).sorted(java.util.Comparator.comparing(LogNote::at).thenComparing(LogNote::id)).toList(), marks);
    }

    Long id() {
        return id;
    }

    UUID uuid() {
        return uuid;
    }

    Hearing hearing() {
        return hearing;
    }

    Long observerId() {
        return observerId;
    }

    String observerName() {
        return observerName;
    }

    String expectedLawyer() {
        return expectedLawyer;
    }

    boolean isAccessGiven() {
        return accessGiven;
    }

    ObservationState state() {
        return state;
    }

    VisitOutcome outcome() {
        return seen.outcome();
    }

    String withdrawnFor() {
        return withdrawnFor;
    }

    Long sheetId() {
        return sheetId;
    }

    int revision() {
        return revision;
    }

    /** Whether the log that was sent with that key is what stands here. */
    boolean isLast(String key) {
        return key != null && key.equals(lastKey);
    }

    Instant submittedAt() {
        return submittedAt;
    }
}
