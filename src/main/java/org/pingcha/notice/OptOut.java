package org.pingcha.notice;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

/** Somebody asked for no more messages but those that the law wants; only a digest of the address is kept. */
@Entity
@Table(name = "opt_out")
public class OptOut {
    @Id
    @Column(name = "address_digest", length = 64)
    private String addressDigest;

    @Column(name = "asked_at", nullable = false, updatable = false)
    private Instant askedAt;

    protected OptOut() {
    }

    OptOut(String addressDigest, Instant at) {
        this.addressDigest = addressDigest;
        this.askedAt = at;
    }
}
