package org.pingcha.delivery;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.pingcha.referral.SlipKind;

/** A return slip as a bureau's system sent and signed it: kept whole, never changed. */
@Entity
@Table(name = "return_slip")
public class ReturnSlip {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "return_slip_seq")
    @SequenceGenerator(name = "return_slip_seq", sequenceName = "return_slip_seq", allocationSize = 50)
    private Long id;

    @Column(name = "slip_id", nullable = false, length = 60, updatable = false)
    private String slipId;

    @Column(name = "referral_uuid", nullable = false, updatable = false)
    private UUID referralUuid;

    @Column(name = "bureau_id", nullable = false, updatable = false)
    private Long bureauId;

    @Column(nullable = false, updatable = false)
    private int seq;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, length = 20, updatable = false)
    private SlipKind kind;

    /** What was signed, byte for byte (UTF-8 JSON), in Base64: the proof of what the bureau said. */
    @Column(nullable = false, length = 30000, updatable = false)
    private String body;

    /** The signature, DER in Base64. */
    @Column(nullable = false, length = 30000, updatable = false)
    private String signature;

    @Column(name = "received_at", nullable = false, updatable = false)
    private Instant receivedAt;

    protected ReturnSlip() {
    }

    ReturnSlip(Slip slip, UUID referral, long bureau, String body, String signature, Instant at) {
        this.slipId = slip.slipId();
        this.referralUuid = referral;
        this.bureauId = bureau;
        this.seq = slip.seq();
        this.kind = slip.kind();
        this.body = body;
        this.signature = signature;
        this.receivedAt = at;
    }

    /** Whether this is what was sent now, for the same referral. */
    boolean says(UUID referral, String sent) {
        return referralUuid.equals(referral) && body.equals(sent);
    }

    SlipReceipt receipt() {
        return new SlipReceipt(slipId, seq, kind, receivedAt);
    }
}
