package org.pingcha.register;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.pingcha.identity.Actor;

/**
 * That somebody handled a case from one day to another. Written only once a case's handler is replaced: until then the
 * case itself says who handles it. The first period is closed and the next opened by the same act; each was ended by the
 * decision that the next one names.
 */
@Entity
@Table(name = "case_handler_period")
public class CaseHandlerPeriod {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "case_handler_period_seq")
    @SequenceGenerator(name = "case_handler_period_seq", sequenceName = "case_handler_period_seq", allocationSize = 50)
    private Long id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "case_id", nullable = false, updatable = false)
    private AidCase aidCase;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "handler_id", nullable = false, updatable = false)
    private Handler handler;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "firm_id", updatable = false)
    private LawFirm firm;

    @Column(name = "from_on", nullable = false, updatable = false)
    private LocalDate fromOn;

    @Column(name = "until_on")
    private LocalDate untilOn;

    /** Why it began, as the room that decided names it; null for the first. */
    @Column(length = 20, updatable = false)
    private String ground;

    @Column(name = "cause_room", length = 20, updatable = false)
    private String causeRoom;

    @Column(name = "cause_uuid", updatable = false)
    private UUID causeUuid;

    @Column(name = "by_id", updatable = false)
    private Long byId;

    @Column(name = "recorded_at", nullable = false, updatable = false)
    private Instant recordedAt;

    protected CaseHandlerPeriod() {
    }

    /** The period that begins with a case's assignment. */
    static CaseHandlerPeriod first(AidCase aidCase, Handler handler, LawFirm firm, LocalDate from, Instant at) {
        CaseHandlerPeriod period = new CaseHandlerPeriod();
        period.aidCase = aidCase;
        period.handler = handler;
        period.firm = firm;
        period.fromOn = from;
        period.recordedAt = at;
        return period;
    }

    /** The period that begins with a decision. */
    static CaseHandlerPeriod decided(AidCase aidCase, Handler handler, LawFirm firm, HandlerOrder order, Actor by, Instant at) {
        CaseHandlerPeriod period = first(aidCase, handler, firm, order.from(), at);
        period.ground = order.ground();
        period.causeRoom = order.room();
        period.causeUuid = order.cause();
        period.byId = by.personId();
        return period;
    }

    void end(LocalDate until) {
        if (untilOn != null || until.isBefore(fromOn)) {
            throw new IllegalStateException("Ended on " + untilOn + ", begun on " + fromOn);
        }
        untilOn = until;
    }
}
