package org.pingcha.delivery;

import jakarta.persistence.Column;
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
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.pingcha.identity.Office;

/**
 * One sending of a referral to a bureau. Its package is put together and signed once, and every try carries the same
 * bytes under the same key; delivered when the bureau has it; answered when the bureau said whether it deals with it.
 * A referral that was returned and is sent again is a delivery of its own.
 */
@Entity
public class Delivery {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "delivery_seq")
    @SequenceGenerator(name = "delivery_seq", sequenceName = "delivery_seq", allocationSize = 50)
    private Long id;

    @Column(nullable = false, updatable = false)
    private UUID uuid;

    @Column(name = "referral_uuid", nullable = false, updatable = false)
    private UUID referralUuid;

    /** 1 for the first, one more each time that it was returned and sent again. */
    @Column(nullable = false, updatable = false)
    private int sending;

    @Column(name = "referral_no", nullable = false, length = 60, updatable = false)
    private String referralNo;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "office_id", nullable = false, updatable = false)
    private Office office;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "bureau_id", nullable = false, updatable = false)
    private Office bureau;

    @Column(name = "idempotency_key", nullable = false, length = 60, updatable = false)
    private String key;

    @Column(nullable = false, length = 64, updatable = false)
    private String sha256;

    @Column(name = "size_bytes", nullable = false, updatable = false)
    private long bytes;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, length = 10)
    private DeliveryState state;

    @Column(name = "packed_at", nullable = false, updatable = false)
    private Instant packedAt;

    @Column(name = "delivered_at")
    private Instant deliveredAt;

    @Column(name = "answered_at")
    private Instant answeredAt;

    @Version
    private long version;

    protected Delivery() {
    }

    Delivery(UUID referral, int sending, String referralNo, Office office, Office bureau, DossierStore.Stored dossier, Instant at) {
        this.uuid = UUID.randomUUID();
        this.referralUuid = referral;
        this.sending = sending;
        this.referralNo = referralNo;
        this.office = office;
        this.bureau = bureau;
        this.key = key(referral, sending);
        this.sha256 = dossier.sha256();
        this.bytes = dossier.bytes();
        this.state = DeliveryState.PACKED;
        this.packedAt = at;
    }

    /**
     * What makes every try of one sending the same to the bureau: the referral's UUID; a later sending adds its number, or a
     * bureau that knows the key would take the completed dossier for the one that it returned.
     */
    static String key(UUID referral, int sending) {
        return sending == 1 ? referral.toString() : referral + "." + sending;
    }

    /** The bureau has it. Gives false where that was known. */
    boolean delivered(Instant at) {
        if (state != DeliveryState.PACKED) {
            return false;
        }
        moveTo(DeliveryState.DELIVERED);
        deliveredAt = at;
        return true;
    }

    /** The bureau said whether it deals with it. Its slip may be faster than its answer to our try. */
    void answered(Instant at) {
        delivered(at);
        if (state == DeliveryState.DELIVERED) {
            moveTo(DeliveryState.ANSWERED);
            answeredAt = at;
        }
    }

    private void moveTo(DeliveryState next) {
        if (!state.leadsTo(next)) {
            throw new IllegalStateException(state + " does not lead to " + next);
        }
        state = next;
    }

    UUID uuid() {
        return uuid;
    }

    UUID referralUuid() {
        return referralUuid;
    }

    Office bureau() {
        return bureau;
    }

    String key() {
        return key;
    }

    String sha256() {
        return sha256;
    }

    DeliveryState state() {
        return state;
    }
}
