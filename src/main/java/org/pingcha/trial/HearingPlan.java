package org.pingcha.trial;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OneToOne;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.EnumSet;
import java.util.Set;
import org.pingcha.identity.Actor;

/**
 * That a hearing is attended: under which rules, those of the day on which it was planned, and whether its handler is told
 * before. Made with the first observers; more can be added.
 */
@Entity
@Table(name = "hearing_plan")
public class HearingPlan {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "hearing_plan_seq")
    @SequenceGenerator(name = "hearing_plan_seq", sequenceName = "hearing_plan_seq", allocationSize = 50)
    private Long id;

    @OneToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "hearing_id", nullable = false, updatable = false)
    private Hearing hearing;

    @Column(name = "rule_set_id", nullable = false, updatable = false)
    private Long ruleSetId;

    @Column(name = "handler_told", nullable = false)
    private boolean handlerTold;

    @ElementCollection
    @CollectionTable(name = "hearing_plan_reason", joinColumns = @JoinColumn(name = "plan_id"))
    @Column(name = "reason", nullable = false, length = 12)
    @Enumerated(EnumType.STRING)
    private Set<PlanReason> reasons = EnumSet.noneOf(PlanReason.class);

    @Column(name = "planned_by_id", updatable = false)
    private Long plannedById;

    @Column(name = "planned_by_name", nullable = false, length = 60, updatable = false)
    private String plannedByName;

    @Column(name = "planned_at", nullable = false, updatable = false)
    private Instant plannedAt;

    @Version
    private long version;

    protected HearingPlan() {
    }

    HearingPlan(Hearing hearing, Long ruleSetId, Set<PlanReason> why, boolean tellHandler, Actor by, Instant at) {
        this.hearing = hearing;
        this.ruleSetId = ruleSetId;
        this.handlerTold = tellHandler;
        this.reasons.addAll(why.isEmpty() ? EnumSet.of(PlanReason.CHOSEN) : why);
        this.plannedById = by.personId();
        this.plannedByName = by.name();
        this.plannedAt = at;
    }

    /** Whether the handler is told that somebody comes. */
    void tell(boolean tellHandler) {
        handlerTold = tellHandler;
    }

    boolean isHandlerTold() {
        return handlerTold;
    }

    Set<PlanReason> reasons() {
        return Set.copyOf(reasons);
    }

    Long ruleSetId() {
        return ruleSetId;
    }
}
