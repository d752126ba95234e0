package org.pingcha.survey;

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
import org.pingcha.identity.Actor;
import org.pingcha.identity.Deed;

/** A step of a campaign; only ever added. */
@Entity
@Table(name = "survey_event")
public class CampaignEvent {
    /** What was done. */
    public enum Kind { MADE, CHANGED, OPENED, DRAWN, SENT, REMINDED, CLOSED, WITHDRAWN }

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "survey_event_seq")
    @SequenceGenerator(name = "survey_event_seq", sequenceName = "survey_event_seq", allocationSize = 50)
    private Long id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "campaign_id", updatable = false)
    private Campaign campaign;

    @Embedded
    private Deed deed;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, length = 10, updatable = false)
    private Kind kind;

    protected CampaignEvent() {
    }

    CampaignEvent(Campaign campaign, Kind kind, Actor by, Instant at, String note) {
        this.campaign = campaign;
        this.kind = kind;
        this.deed = Deed.of(by, at, note);
    }
}
