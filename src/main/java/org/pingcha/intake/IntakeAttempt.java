package org.pingcha.intake;

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

/** That something was sent or tried from an address. Swept after some days. */
@Entity
@Table(name = "intake_attempt")
public class IntakeAttempt {
    /** What it was. */
    public enum Kind { SUBMITTED, WRONG_CODE, FILE }

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "intake_attempt_seq")
    @SequenceGenerator(name = "intake_attempt_seq", sequenceName = "intake_attempt_seq", allocationSize = 50)
    private Long id;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, length = 12, updatable = false)
    private Kind kind;

    @Column(name = "address_digest", nullable = false, length = 64, updatable = false)
    private String addressDigest;

    @Column(name = "network_digest", nullable = false, length = 64, updatable = false)
    private String networkDigest;

    /** Bytes of a file; 0 for anything else. */
    @Column(name = "size_bytes", nullable = false, updatable = false)
    private long size;

    @Column(nullable = false, updatable = false)
    private Instant at;

    protected IntakeAttempt() {
    }

    IntakeAttempt(Kind kind, Whence from, long size, Instant at) {
        this.kind = kind;
        this.addressDigest = from.subscriber();
        this.networkDigest = from.network();
        this.size = size;
        this.at = at;
    }
}
