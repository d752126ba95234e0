package org.pingcha.intake;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;
import org.pingcha.platform.EncryptedText;

/**
 * What was answered to a request that bore an Idempotency-Key. Claimed before the work is done, filled in the same
 * transaction, swept after a day.
 */
@Entity
@Table(name = "first_answer")
public class FirstAnswer {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "first_answer_seq")
    @SequenceGenerator(name = "first_answer_seq", sequenceName = "first_answer_seq", allocationSize = 50)
    private Long id;

    @Column(name = "sender_digest", nullable = false, length = 64, updatable = false)
    private String senderDigest;

    @Column(name = "key_digest", nullable = false, length = 64, updatable = false)
    private String keyDigest;

    @Column(name = "body_digest", nullable = false, length = 64, updatable = false)
    private String bodyDigest;

    @Convert(converter = EncryptedText.class)
    @Column(length = 2000)
    private String answer;

    @Column(nullable = false, updatable = false)
    private Instant at;

    protected FirstAnswer() {
    }

    boolean isTo(String digest) {
        return bodyDigest.equals(digest);
    }

    /** Null until the work was done, which no other transaction sees. */
    String answer() {
        return answer;
    }

    void answered(String text) {
        if (answer != null) {
            throw new IllegalStateException("It was answered");
        }
        answer = text;
    }
}
