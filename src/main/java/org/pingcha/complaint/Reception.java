package org.pingcha.complaint;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;

/** How a complaint came in, and under which rules it is handled; never changed afterwards. */
@Embeddable
public class Reception {
    @Column(name = "rule_set_id", nullable = false, updatable = false)
    private Long ruleSetId;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, length = 12, updatable = false)
    private Channel channel;

    /** Anonymous: looked into, but nobody is told and no legal clock runs. */
    @Column(nullable = false, updatable = false)
    private boolean tip;

    /** Money or goods are said to be taken: then a withdrawal does not end the inquiry. */
    @Column(nullable = false, updatable = false)
    private boolean property;

    @Column(name = "received_at", nullable = false, updatable = false)
    private Instant receivedAt;

    @Column(name = "sent_by_id", updatable = false)
    private Long sentById;

    /** Who read a spoken complaint back to whoever said it, and had it confirmed; null where nobody did. */
    @Column(name = "read_back_by", length = 60, updatable = false)
    private String readBackBy;

    @Column(name = "read_back_at", updatable = false)
    private Instant readBackAt;

    protected Reception() {
    }

    Reception(ComplaintEntry entry, Long ruleSetId, boolean property, Acting by) {
        this.ruleSetId = ruleSetId;
        this.channel = entry.channel();
        this.tip = entry.complainants().isEmpty();
        this.property = property;
        this.receivedAt = by.at();
        this.sentById = by.actor().personId();
        if (entry.readBack()) {
            readBackBy = by.actor().name();
            readBackAt = by.at();
        }
    }

    Long ruleSetId() {
        return ruleSetId;
    }

    Channel channel() {
        return channel;
    }

    boolean isTip() {
        return tip;
    }

    boolean isProperty() {
        return property;
    }

    Instant receivedAt() {
        return receivedAt;
    }

    /** Null where nobody read it back. */
    ComplaintDetail.ReadBack readBack() {
        return readBackBy == null ? null : new ComplaintDetail.ReadBack(readBackBy, readBackAt);
    }
}
