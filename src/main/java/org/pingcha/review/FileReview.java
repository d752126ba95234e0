package org.pingcha.review;

import jakarta.persistence.*;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.pingcha.identity.Actor;
import org.pingcha.review.ReviewEvent.Kind;
import org.pingcha.scoring.Assessment;
import org.pingcha.scoring.Grade;
import org.pingcha.scoring.VetoEffect;
import org.pingcha.shared.Problem;

/**
 * One mark of one file in one round. Assigned to an inspector, or taken by one; started with an answer sheet; submitted
 * with a score, which a confirmed veto may lower; corrected by submitting a further version of the sheet. Before it is
 * submitted it may go to somebody else or be cancelled.
 */
@Entity
@Table(name = "file_review")
public class FileReview {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "file_review_seq")
    @SequenceGenerator(name = "file_review_seq", sequenceName = "file_review_seq", allocationSize = 50)
    private Long id;

    @Column(nullable = false, updatable = false)
    private UUID uuid;

    /** The office that has the case. */
    @Column(name = "office_id", nullable = false, updatable = false)
    private Long officeId;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    private ReviewRound round;

    @Column(name = "case_id", nullable = false, updatable = false)
    private Long caseId;

    @Column(nullable = false, updatable = false)
    private int slot;

    @Column(name = "inspector_id")
    private Long inspectorId;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, length = 12)
    private ReviewState state;

    @Column(name = "assigned_at", nullable = false)
    private Instant assignedAt;

    @Column(name = "assigned_by")
    private Long assignedBy;

    @Column(name = "due_on")
    private LocalDate dueOn;

    @Column(name = "started_at")
    private Instant startedAt;

    @Column(name = "submitted_at")
    private Instant submittedAt;

    @Column(name = "first_submitted_at")
    private Instant firstSubmittedAt;

    /** The submitted sheet that counts. */
    @Column(name = "sheet_id")
    private Long sheetId;

    /** The sheet being filled in, null where none is. */
    @Column(name = "draft_sheet_id")
    private Long draftSheetId;

    @Column(name = "instrument_version_id")
    private Long instrumentVersionId;

    @Column(precision = 5, scale = 2)
    private BigDecimal score;

    @Enumerated(EnumType.STRING)
    @Column(name = "score_grade", length = 12)
    private Grade gradeByPoints;

    /** What counts: the grade by points after confirmed vetoes. */
    @Enumerated(EnumType.STRING)
    @Column(length = 12)
    private Grade grade;

    @Embedded
    private DifficultyOpinion difficulty = DifficultyOpinion.none();

    @OneToMany(mappedBy = "review", cascade = CascadeType.PERSIST)
    private List<ReviewEvent> events = new ArrayList<>();

    @OneToMany(mappedBy = "review", cascade = CascadeType.PERSIST)
    private List<VetoFinding> vetoes = new ArrayList<>();

    @Version
    private long version;

    protected FileReview() {
    }

    /** Given out by a manager, or taken by the inspector who acts. */
    public static FileReview assign(ReviewRound round, Long caseId, Long officeId, int slot, Long inspectorId,
                                    LocalDate dueOn, Actor by, Instant at) {
        if (slot < 1 || slot > round.marksPerFile()) {
            throw new IllegalArgumentException("Slot " + slot + " in a round with " + round.marksPerFile());
        }
        FileReview review = new FileReview();
        review.uuid = UUID.randomUUID();
        review.round = round;
        review.caseId = caseId;
        review.officeId = officeId;
        review.slot = slot;
        review.state = ReviewState.ASSIGNED;
        review.give(inspectorId, dueOn, by, at);
        review.note(inspectorId.equals(by.personId()) ? Kind.TAKEN : Kind.ASSIGNED, by, at, null);
        return review;
    }

    /** To another inspector; what the first one has marked stays with the first one's sheet. */
    public void reassign(Long otherInspectorId, LocalDate dueOn, Actor by, Instant at, String reason) {
        moveTo(ReviewState.ASSIGNED);
        give(otherInspectorId, dueOn, by, at);
        draftSheetId = null;
        startedAt = null;
        note(Kind.REASSIGNED, by, at, reason);
    }

    public void cancel(Actor by, Instant at, String reason) {
        moveTo(ReviewState.CANCELLED);
        note(Kind.CANCELLED, by, at, reason);
    }

    private void give(Long toInspector, LocalDate until, Actor by, Instant at) {
        inspectorId = toInspector;
        assignedBy = by.personId();
        assignedAt = at;
        dueOn = until;
    }

    /** Begins to mark on a fresh sheet. */
    public void start(Long newSheetId, Long usedInstrumentVersionId, Actor by, Instant at) {
        mustBeInspector(by);
        moveTo(ReviewState.IN_PROGRESS);
        draftSheetId = newSheetId;
        instrumentVersionId = usedInstrumentVersionId;
        startedAt = at;
        note(Kind.STARTED, by, at, null);
    }

    /** Asked before the sheet itself is closed. */
    void mustBeReady(Actor by) {
        mustBeInspector(by);
        if (draftSheetId == null) {
            throw new Problem("review.problem.notBeingMarked");
        }
        if (difficulty.level() == null) {
            throw new Problem("review.problem.difficulty");
        }
    }

    /** The sheet being filled in becomes the one that counts. */
    public void submit(Assessment result, Actor by, Instant at) {
        mustBeReady(by);
        boolean correction = state == ReviewState.CORRECTING;
        moveTo(ReviewState.SUBMITTED);
        sheetId = draftSheetId;
        draftSheetId = null;
        submittedAt = at;
        firstSubmittedAt = firstSubmittedAt == null ? at : firstSubmittedAt;
        note(correction ? Kind.CORRECTED : Kind.SUBMITTED, by, at, result.score() + " " + result.grade());
        take(result);
    }

    /** Opens a further version of the submitted sheet; the submitted one counts until that is submitted. */
    public void correct(Long newSheetId, String reason, Actor by, Instant at) {
        mustBeInspector(by);
        if (reason == null || reason.isBlank()) {
            throw new Problem("review.problem.correctionReason");
        }
        moveTo(ReviewState.CORRECTING);
        draftSheetId = newSheetId;
        note(Kind.CORRECTING, by, at, reason.strip());
    }

    /** What counts may have changed because a veto was decided. */
    void rescore(Assessment result, Actor by, Instant at) {
        if (result.score().compareTo(score) != 0 || result.grade() != grade) {
            note(Kind.RESCORED, by, at, score + " " + grade + " → " + result.score() + " " + result.grade());
            take(result);
        }
    }

    private void take(Assessment result) {
        score = result.score();
        gradeByPoints = result.gradeByPoints();
        grade = result.grade();
    }

    /** States how hard the case was. */
    public void rate(Difficulty level, Set<DifficultyReason> why, String remark, Actor by, Instant at) {
        mustBeInspector(by);
        if (state != ReviewState.IN_PROGRESS && state != ReviewState.CORRECTING) {
            throw new Problem("review.problem.notBeingMarked");
        }
        difficulty.state(level, why, remark);
    }

    VetoFinding proposeVeto(String code, VetoEffect effect, String itemCode, String ground, String pages, Actor by,
                            Instant at) {
        if (state == ReviewState.CANCELLED || state == ReviewState.ASSIGNED) {
            throw new Problem("review.problem.notBeingMarked");
        }
        if (vetoes.stream().anyMatch(v -> v.code().equals(code) && v.state().isStanding())) {
            throw new Problem("review.problem.vetoTwice", code);
        }
        VetoFinding veto = new VetoFinding(this, code, effect, itemCode, ground, pages, by, at);
        vetoes.add(veto);
        note(Kind.VETO_PROPOSED, by, at, code);
        return veto;
    }

    void note(Kind kind, Actor by, Instant at, String text) {
        events.add(new ReviewEvent(this, kind, by, at, text));
    }

    private void mustBeInspector(Actor by) {
        if (!inspectorId.equals(by.personId())) {
            throw Problem.forbidden("review.problem.notYours");
        }
    }

    private void moveTo(ReviewState next) {
        if (!state.leadsTo(next)) {
            throw new Problem("review.problem.state." + state + "." + next);
        }
        state = next;
    }

    public Long id() {
        return id;
    }

    public UUID uuid() {
        return uuid;
    }

    public ReviewRound round() {
        return round;
    }

    public Long caseId() {
        return caseId;
    }

    public Long inspectorId() {
        return inspectorId;
    }

    public ReviewState state() {
        return state;
    }

    public Long sheetId() {
        return sheetId;
    }

    public Long draftSheetId() {
        return draftSheetId;
    }

    public DifficultyOpinion difficulty() {
        return difficulty;
    }

    public BigDecimal score() {
        return score;
    }

    public Grade grade() {
        return grade;
    }

    public List<VetoFinding> vetoes() {
        return List.copyOf(vetoes);
    }

    public long version() {
        return version;
    }
}
