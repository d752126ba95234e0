package org.pingcha.trial;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.pingcha.platform.EncryptedText;

/**
 * The secret with which a signed-in observer opens the drafts on one of their devices again, after the PIN was forgotten or
 * mistyped too often. Left by the device when the PIN is set; worth nothing without what the device keeps.
 */
@Entity
@Table(name = "log_key")
public class LogKey {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "log_key_seq")
    @SequenceGenerator(name = "log_key_seq", sequenceName = "log_key_seq", allocationSize = 50)
    private Long id;

    @Column(nullable = false, updatable = false)
    private UUID device;

    @Column(name = "person_id", nullable = false, updatable = false)
    private Long personId;

    @Convert(converter = EncryptedText.class)
    @Column(nullable = false, length = 400, updatable = false)
    private String secret;

    @Column(name = "made_at", nullable = false, updatable = false)
    private Instant madeAt;

    protected LogKey() {
    }

    LogKey(UUID device, Long personId, String secret, Instant at) {
        this.device = device;
        this.personId = personId;
        this.secret = secret;
        this.madeAt = at;
    }

    String secret() {
        return secret;
    }
}
