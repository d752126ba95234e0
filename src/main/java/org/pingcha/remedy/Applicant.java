package org.pingcha.remedy;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import org.pingcha.platform.EncryptedText;
import org.pingcha.platform.FieldCipher;

/** Who asks. Name and telephone are encrypted, and pages show them masked. */
@Embeddable
public class Applicant {
    @Enumerated(EnumType.STRING)
    @Column(nullable = false, length = 12, updatable = false)
    private Asker asker;

    @Convert(converter = EncryptedText.class)
    @Column(name = "applicant_name", length = 400, updatable = false)
    private String name;

    @Column(name = "applicant_name_digest", length = 64, updatable = false)
    private String nameDigest;

    @Convert(converter = EncryptedText.class)
    @Column(name = "applicant_phone", length = 400, updatable = false)
    private String phone;

    @Column(name = "applicant_phone_digest", length = 64, updatable = false)
    private String phoneDigest;

    protected Applicant() {
    }

    Applicant(Asker asker, String name, String phone) {
        this.asker = asker;
        this.name = filled(name);
        this.nameDigest = FieldCipher.digest(this.name);
        this.phone = filled(phone);
        this.phoneDigest = FieldCipher.digest(this.phone);
    }

    private static String filled(String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }

    Asker asker() {
        return asker;
    }

    String name() {
        return name;
    }

    String phone() {
        return phone;
    }

    String nameDigest() {
        return nameDigest;
    }
}
