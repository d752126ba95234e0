package org.pingcha.referral;

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
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import org.pingcha.identity.Actor;
import org.pingcha.identity.Deed;

/** One thing that was done with a referral: an arrow, who went it, when and with what words. Only ever added. */
@Entity
@Table(name = "referral_event")
public class ReferralEvent {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "referral_event_seq")
    @SequenceGenerator(name = "referral_event_seq", sequenceName = "referral_event_seq", allocationSize = 50)
    private Long id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "referral_id", nullable = false, updatable = false)
    private MisconductReferral referral;

    @Column(nullable = false, updatable = false)
    private int seq;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, length = 12, updatable = false)
    private ReferralAct act;

    @Enumerated(EnumType.STRING)
    @Column(name = "from_state", nullable = false, length = 20, updatable = false)
    private ReferralState from;

    @Enumerated(EnumType.STRING)
    @Column(name = "to_state", nullable = false, length = 20, updatable = false)
    private ReferralState to;

    @Embedded
    private Deed deed;

    @Column(name = "on_day", updatable = false)
    private LocalDate onDay;

    protected ReferralEvent() {
    }

    ReferralEvent(MisconductReferral referral, int seq, ReferralAct act, ReferralAct.Move move, Actor by, Instant at, LocalDate onDay, String note) {
        this.referral = referral;
        this.seq = seq;
        this.act = act;
        this.from = move.from();
        this.to = move.to();
        this.onDay = onDay;
        this.deed = Deed.of(by, at, note);
    }

    EventRow row() {
        return new EventRow(seq, act, from, to, deed.at(), deed.actorName(), onDay, deed.note());
    }

    Instant at() {
        return deed.at();
    }
}
