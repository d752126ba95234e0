package org.pingcha.register;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Version;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.pingcha.platform.EncryptedText;
import org.pingcha.platform.FieldCipher;

/**
 * The person helped (受援人), as one case knows them: the same person in another case is another row with the same
 * digest, so that a telephone number of last year does not come back by importing last year's list. Pages show the
 * name and numbers masked.
 */
@Entity
public class Recipient {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "recipient_seq")
    @SequenceGenerator(name = "recipient_seq", sequenceName = "recipient_seq", allocationSize = 50)
    private Long id;

    @Column(nullable = false, updatable = false)
    private UUID uuid;

    @Column(nullable = false, length = 60)
    private String name;

    @Convert(converter = EncryptedText.class)
    @Column(name = "identity_number", length = 200)
    private String identityNumber;

    @Column(name = "identity_number_digest", length = 64)
    private String identityNumberDigest;

    @Convert(converter = EncryptedText.class)
    @Column(length = 200)
    private String phone;

    @Column(name = "phone_digest", length = 64)
    private String phoneDigest;

    @Convert(converter = EncryptedText.class)
    @Column(length = 1000)
    private String mail;

    @Column(name = "mail_digest", length = 64)
    private String mailDigest;

    @Version
    private long version;

    protected Recipient() {
    }

    public Recipient(PersonalData data) {
        this.uuid = UUID.randomUUID();
        correct(data);
    }

    /** Takes over what a later list says. */
    public void correct(PersonalData data) {
        name = data.name();
        if (!Objects.equals(identityNumber, data.identityNumber())) {
            identityNumber = data.identityNumber();
            identityNumberDigest = FieldCipher.digest(identityNumber);
        }
        if (!Objects.equals(phone, data.phone())) {
            phone = data.phone();
            phoneDigest = FieldCipher.digest(phone);
        }
        if (!Objects.equals(mail, data.mail())) {
            mail = data.mail();
            mailDigest = FieldCipher.digest(mail);
        }
    }

    /** What the audit trail keeps: digests, never values. */
    void audit(Map<String, Object> values) {
        values.put("recipient", FieldCipher.digest(name));
        values.put("identityNumber", identityNumberDigest);
        values.put("phone", phoneDigest);
        values.put("mail", mailDigest);
    }

    public Long id() {
        return id;
    }

    public String name() {
        return name;
    }

    PersonalData data() {
        return new PersonalData(name, identityNumber, phone, mail);
    }
}
