package org.pingcha.complaint;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.pingcha.platform.EncryptedText;

/**
 * What an officer has typed on the register page and not registered yet: one for each person, gone once it is registered.
 * It names who complains, so that it is encrypted as a whole.
 */
@Entity
@Table(name = "complaint_register_draft")
public class RegisterDraft {
    @Id
    @Column(name = "person_id")
    private Long personId;

    @Convert(converter = EncryptedText.class)
    @Column(nullable = false, length = 200000)
    private String content;

    @Column(name = "saved_at", nullable = false)
    private Instant savedAt;

    protected RegisterDraft() {
    }

    RegisterDraft(Long personId, String content, Instant at) {
        this.personId = personId;
        write(content, at);
    }

    final void write(String text, Instant at) {
        content = text;
        savedAt = at;
    }

    String content() {
        return content;
    }
}
