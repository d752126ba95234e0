package org.pingcha.identity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/** An opaque token for the REST interface; only its digest is stored. Issued once, dead at its time or when revoked. */
@Entity
@Table(name = "api_token")
public class ApiToken {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "api_token_seq")
    @SequenceGenerator(name = "api_token_seq", sequenceName = "api_token_seq", allocationSize = 50)
    private Long id;

    @Column(nullable = false, updatable = false)
    private UUID uuid;

    @Column(nullable = false, length = 64, updatable = false)
    private String digest;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    private Person person;

    @Column(name = "security_version", nullable = false, updatable = false)
    private int securityVersion;

    @Column(name = "issued_at", nullable = false, updatable = false)
    private Instant issuedAt;

    @Column(name = "expires_at", nullable = false, updatable = false)
    private Instant expiresAt;

    @Column(name = "revoked_at")
    private Instant revokedAt;

    protected ApiToken() {
    }

    ApiToken(String digest, Person person, Instant issuedAt, Instant expiresAt) {
        this.uuid = UUID.randomUUID();
        this.digest = digest;
        this.person = person;
        this.securityVersion = person.securityVersion();
        this.issuedAt = issuedAt;
        this.expiresAt = expiresAt;
    }

    boolean opensAt(Instant at) {
        return revokedAt == null && at.isBefore(expiresAt) && person.isEnabled() && person.securityVersion() == securityVersion;
    }

    void revoke(Instant at) {
        if (revokedAt == null) {
            revokedAt = at;
        }
    }

    UUID uuid() {
        return uuid;
    }

    Person person() {
        return person;
    }
}
