package org.pingcha.review;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.pingcha.identity.Actor;
import org.pingcha.shared.Problem;

/**
 * Why somebody must not mark certain files (回避): one case, or all of a firm's or a handler's. Declared by themselves or
 * by a manager; lifted by a manager, and kept.
 */
@Entity
public class Recusal {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "recusal_seq")
    @SequenceGenerator(name = "recusal_seq", sequenceName = "recusal_seq", allocationSize = 50)
    private Long id;

    @Column(nullable = false, updatable = false)
    private UUID uuid;

    @Column(name = "person_id", nullable = false, updatable = false)
    private Long personId;

    @Column(name = "case_id", updatable = false)
    private Long caseId;

    @Column(name = "firm_id", updatable = false)
    private Long firmId;

    @Column(name = "handler_id", updatable = false)
    private Long handlerId;

    @Column(nullable = false, length = 500, updatable = false)
    private String ground;

    @Column(name = "declared_by", nullable = false, updatable = false)
    private Long declaredBy;

    @Column(name = "declared_at", nullable = false, updatable = false)
    private Instant declaredAt;

    @Column(name = "lifted_by")
    private Long liftedBy;

    @Column(name = "lifted_at")
    private Instant liftedAt;

    @Version
    private long version;

    protected Recusal() {
    }

    private Recusal(Long personId, String ground, Actor by, Instant at) {
        if (ground == null || ground.isBlank()) {
            throw new Problem("review.problem.recusalGround");
        }
        this.uuid = UUID.randomUUID();
        this.personId = personId;
        this.ground = ground.strip();
        this.declaredBy = by.personId();
        this.declaredAt = at;
    }

    public static Recusal fromCase(Long personId, Long caseId, String ground, Actor by, Instant at) {
        Recusal recusal = new Recusal(personId, ground, by, at);
        recusal.caseId = caseId;
        return recusal;
    }

    public static Recusal fromFirm(Long personId, Long firmId, String ground, Actor by, Instant at) {
        Recusal recusal = new Recusal(personId, ground, by, at);
        recusal.firmId = firmId;
        return recusal;
    }

    public static Recusal fromHandler(Long personId, Long handlerId, String ground, Actor by, Instant at) {
        Recusal recusal = new Recusal(personId, ground, by, at);
        recusal.handlerId = handlerId;
        return recusal;
    }

    public void lift(Actor by, Instant at) {
        if (liftedAt != null) {
            throw new Problem("review.problem.recusalLifted");
        }
        liftedBy = by.personId();
        liftedAt = at;
    }

    public UUID uuid() {
        return uuid;
    }

    public Long personId() {
        return personId;
    }

    public boolean isInForce() {
        return liftedAt == null;
    }
}
