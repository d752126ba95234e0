package org.pingcha.review;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.pingcha.identity.Actor;
import org.pingcha.identity.Role;
import org.pingcha.scoring.VetoEffect;
import org.pingcha.scoring.VetoMark;
import org.pingcha.shared.Problem;

/**
 * A fact that overrides the points (一票否决). Proposed by one person with ground and pages; withdrawn by that person, or
 * confirmed or rejected by a manager who neither proposed it nor marked the file. It counts only once it is confirmed.
 */
@Entity
@Table(name = "veto_finding")
public class VetoFinding {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "veto_finding_seq")
    @SequenceGenerator(name = "veto_finding_seq", sequenceName = "veto_finding_seq", allocationSize = 50)
    private Long id;

    @Column(nullable = false, updatable = false)
    private UUID uuid;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    private FileReview review;

    @Column(nullable = false, length = 10, updatable = false)
    private String code;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, length = 20, updatable = false)
    private VetoEffect effect;

    /** The item that it was raised at, null where it concerns the whole file. */
    @Column(name = "item_code", length = 20, updatable = false)
    private String itemCode;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, length = 10)
    private VetoState state;

    @Column(nullable = false, length = 2000, updatable = false)
    private String ground;

    @Column(nullable = false, length = 200, updatable = false)
    private String pages;

    @Column(name = "proposed_by", nullable = false, updatable = false)
    private Long proposedBy;

    @Column(name = "proposed_at", nullable = false, updatable = false)
    private Instant proposedAt;

    @Column(name = "decided_by")
    private Long decidedBy;

    @Column(name = "decided_at")
    private Instant decidedAt;

    @Column(name = "decision_ground", length = 2000)
    private String decisionGround;

    @Version
    private long version;

    protected VetoFinding() {
    }

    VetoFinding(FileReview review, String code, VetoEffect effect, String itemCode, String ground, String pages, Actor by, Instant at) {
        if (isBlank(ground) || isBlank(pages)) {
            throw new Problem("review.problem.vetoGround");
        }
        this.uuid = UUID.randomUUID();
        this.review = review;
        this.code = code;
        this.effect = effect;
        this.itemCode = itemCode;
        this.state = VetoState.PROPOSED;
        this.ground = ground.strip();
        this.pages = pages.strip();
        this.proposedBy = by.personId();
        this.proposedAt = at;
    }

    void withdraw(Actor by, Instant at) {
        if (!proposedBy.equals(by.personId())) {
            throw Problem.forbidden("review.problem.vetoNotYours");
        }
        decide(VetoState.WITHDRAWN, by, at, null);
    }

    void confirm(Actor by, String reason, Instant at) {
        mustBeSecondManager(by);
        decide(VetoState.CONFIRMED, by, at, required(reason));
    }

    void reject(Actor by, String reason, Instant at) {
        mustBeSecondManager(by);
        decide(VetoState.REJECTED, by, at, required(reason));
    }

    private void mustBeSecondManager(Actor by) {
        if (!by.is(Role.MANAGER)) {
            throw Problem.forbidden("review.problem.vetoManager");
        }
        if (proposedBy.equals(by.personId()) || review.inspectorId().equals(by.personId())) {
            throw Problem.forbidden("review.problem.vetoSecondPerson");
        }
    }

    private static String required(String reason) {
        if (isBlank(reason)) {
            throw new Problem("review.problem.vetoDecisionGround");
        }
        return reason.strip();
    }

    private void decide(VetoState next, Actor by, Instant at, String reason) {
        if (!state.leadsTo(next)) {
            throw new Problem("review.problem.vetoDecided");
        }
        state = next;
        decidedBy = by.personId();
        decidedAt = at;
        decisionGround = reason;
    }

    private static boolean isBlank(String text) {
        return text == null || text.isBlank();
    }

    public Long id() {
        return id;
    }

    public UUID uuid() {
        return uuid;
    }

    public FileReview review() {
        return review;
    }

    public String code() {
        return code;
    }

    public VetoEffect effect() {
        return effect;
    }

    /** What it is to the arithmetic. */
    VetoMark mark() {
        return new VetoMark(code, effect, itemCode, state == VetoState.CONFIRMED);
    }

    /** The fact, where it stands in the file, and why it was confirmed. */
    String groundWithPages() {
        return ground + "（" + pages + "）" + (decisionGround == null ? "" : "\n" + decisionGround);
    }

    /** Who marked the file or proposed it. */
    Set<Long> involved() {
        return Stream.of(proposedBy, review.inspectorId()).filter(Objects::nonNull).collect(Collectors.toSet());
    }

    public VetoState state() {
        return state;
    }

    public long version() {
        return version;
    }
}
