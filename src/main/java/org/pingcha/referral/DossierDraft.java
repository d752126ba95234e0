package org.pingcha.referral;

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
 * What somebody has typed into a dossier and not saved yet; gone once it is saved. It belongs to the referral as it was
 * then: after any act on it, the draft says nothing any more. It tells what somebody did, so that it is encrypted as a whole.
 */
@Entity
@Table(name = "dossier_draft")
public class DossierDraft {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "dossier_draft_seq")
    @SequenceGenerator(name = "dossier_draft_seq", sequenceName = "dossier_draft_seq", allocationSize = 50)
    private Long id;

    @Column(name = "referral_uuid", nullable = false, updatable = false)
    private UUID referralUuid;

    @Column(name = "person_id", nullable = false, updatable = false)
    private Long personId;

    @Column(name = "seen_version", nullable = false)
    private long seenVersion;

    @Convert(converter = EncryptedText.class)
    @Column(nullable = false, length = 200000)
    private String content;

    @Column(name = "saved_at", nullable = false)
    private Instant savedAt;

    protected DossierDraft() {
    }

    DossierDraft(UUID referral, Long person) {
        this.referralUuid = referral;
        this.personId = person;
    }

    void write(long version, String text, Instant at) {
        seenVersion = version;
        content = text;
        savedAt = at;
    }

    /** What was typed; null where the referral has changed since. */
    String contentFor(long version) {
        return seenVersion == version ? content : null;
    }
}
