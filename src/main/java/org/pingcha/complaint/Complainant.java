package org.pingcha.complaint;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.pingcha.platform.EncryptedText;
import org.pingcha.platform.FieldCipher;
import org.pingcha.register.Masked;

/**
 * Somebody who complains (投诉人). Follows the complaint by receipt number and access code; is told each decision; may
 * withdraw. Wrong codes lock the receipt for a growing time, whoever tries.
 */
@Entity
public class Complainant {
    private static final int FREE_TRIES = 5;
    private static final Duration FIRST_LOCK = Duration.ofMinutes(1);
    private static final int MOST_DOUBLINGS = 10;

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "complainant_seq")
    @SequenceGenerator(name = "complainant_seq", sequenceName = "complainant_seq", allocationSize = 50)
    private Long id;

    @Column(nullable = false, updatable = false)
    private UUID uuid;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "complaint_id", updatable = false)
    private Complaint complaint;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, length = 20)
    private Standing standing;

    @Convert(converter = EncryptedText.class)
    @Column(nullable = false, length = 400)
    private String name;

    @Column(name = "name_digest", nullable = false, length = 64)
    private String nameDigest;

    @Convert(converter = EncryptedText.class)
    @Column(name = "acts_for", length = 400)
    private String actsFor;

    @Convert(converter = EncryptedText.class)
    @Column(length = 400)
    private String phone;

    @Column(name = "phone_digest", length = 64)
    private String phoneDigest;

    @Convert(converter = EncryptedText.class)
    @Column(length = 1000)
    private String address;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, length = 16)
    private Consent consent;

    @Column(name = "receipt_no", nullable = false, length = 20, updatable = false)
    private String receiptNo;

    @Column(name = "access_digest", nullable = false, length = 64)
    private String accessDigest;

    @Column(name = "failed_tries", nullable = false)
    private int failedTries;

    @Column(name = "locked_until")
    private Instant lockedUntil;

    @Column(name = "told_on")
    private LocalDate toldOn;

    @Column(name = "withdrew_on")
    private LocalDate withdrewOn;

    protected Complainant() {
    }

    Complainant(Complaint complaint, ComplainantEntry entry, String receiptNo, String accessDigest) {
        this.uuid = UUID.randomUUID();
        this.complaint = complaint;
        this.standing = entry.standing();
        this.name = entry.name().strip();
        this.nameDigest = FieldCipher.digest(name);
        this.actsFor = entry.actsFor();
        this.phone = digits(entry.phone());
        this.phoneDigest = FieldCipher.digest(phone);
        this.address = entry.address();
        this.consent = entry.consent();
        this.receiptNo = receiptNo;
        this.accessDigest = accessDigest;
    }

    /** A telephone number without what people put between its digits; null for null. */
    static String digits(String typed) {
        return typed == null || typed.isBlank() ? null : typed.replaceAll("[^0-9+]", "");
    }

    /** Whether this code opens the receipt now; counts failures, and a locked receipt opens to no code. */
    boolean opens(String code, Instant at) {
        boolean right = AccessCodes.matches(code, accessDigest);
        if (isLocked(at) || !right) {
            failedTries += isLocked(at) ? 0 : 1;
            if (failedTries > FREE_TRIES && !isLocked(at)) {
                lockedUntil = at.plus(FIRST_LOCK.multipliedBy(1L << Math.min(failedTries - FREE_TRIES - 1, MOST_DOUBLINGS)));
            }
            return false;
        }
        failedTries = 0;
        lockedUntil = null;
        return true;
    }

    private boolean isLocked(Instant at) {
        return lockedUntil != null && at.isBefore(lockedUntil);
    }

    /** A new decision is there that this person has not been told. */
    void toBeTold() {
        toldOn = null;
    }

    void told(LocalDate day) {
        toldOn = day;
    }

    void withdraw(LocalDate day) {
        withdrewOn = day;
    }

    boolean isToBeTold() {
        return toldOn == null && withdrewOn == null;
    }

    boolean hasWithdrawn() {
        return withdrewOn != null;
    }

    LocalDate toldOn() {
        return toldOn;
    }

    UUID uuid() {
        return uuid;
    }

    Long id() {
        return id;
    }

    Complaint complaint() {
        return complaint;
    }

    /** The complaint with which theirs is handled: its master where it was merged, else their own. */
    Complaint handled() {
        return complaint.master() == null ? complaint : complaint.master();
    }

    String name() {
        return name;
    }

    Standing standing() {
        return standing;
    }

    Consent consent() {
        return consent;
    }

    String receiptNo() {
        return receiptNo;
    }

    /** @param from the number of the merged complaint that this person comes from, or null */
    ComplainantRow row(String from) {
        return new ComplainantRow(uuid, standing, Masked.name(name), consent, receiptNo, toldOn, withdrewOn, from);
    }

    ContactData contact() {
        return new ContactData(name, actsFor, phone, address);
    }
}
