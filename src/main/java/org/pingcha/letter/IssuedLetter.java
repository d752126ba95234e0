package org.pingcha.letter;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.pingcha.identity.Actor;
import org.pingcha.platform.EncryptedText;
import org.pingcha.shared.ChinaTime;

/** A letter that went out. Written once and never changed: a mistake is put right by another letter. */
@Entity
@Table(name = "issued_letter")
public class IssuedLetter {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "issued_letter_seq")
    @SequenceGenerator(name = "issued_letter_seq", sequenceName = "issued_letter_seq", allocationSize = 50)
    private Long id;

    @Column(nullable = false, updatable = false)
    private UUID uuid;

    @Column(name = "office_id", nullable = false, updatable = false)
    private long officeId;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, length = 30, updatable = false)
    private LetterKind kind;

    @Column(name = "letter_year", nullable = false, updatable = false)
    private int year;

    @Column(updatable = false)
    private Integer serial;

    @Column(length = 60, updatable = false)
    private String number;

    @Column(nullable = false, length = 100, updatable = false)
    private String title;

    @Convert(converter = EncryptedText.class)
    @Column(length = 1000, updatable = false)
    private String addressee;

    @Column(name = "subject_room", nullable = false, length = 20, updatable = false)
    private String subjectRoom;

    @Column(name = "subject_uuid", nullable = false, updatable = false)
    private UUID subject;

    @Column(name = "template_id", updatable = false)
    private Long templateId;

    @Column(name = "docx_sha256", nullable = false, length = 64, updatable = false)
    private String docxSha256;

    @Column(name = "pdf_sha256", nullable = false, length = 64, updatable = false)
    private String pdfSha256;

    @Column(name = "issued_by_id", updatable = false)
    private Long issuedById;

    @Column(name = "issued_by_name", nullable = false, length = 60, updatable = false)
    private String issuedByName;

    @Column(name = "issued_at", nullable = false, updatable = false)
    private Instant issuedAt;

    protected IssuedLetter() {
    }

    /**
     * @param drawn      its number; null for a kind without
     * @param templateId the office's template it was written with; null for the one that ships
     */
    IssuedLetter(long officeId, LetterDraft draft, String title, LetterNumbers.Drawn drawn, Long templateId, LetterFiles files, Actor by,
                 Instant at) {
        if (draft.kind().isNumbered() != (drawn != null)) {
            throw new IllegalArgumentException(draft.kind() + " and a number: " + drawn);
        }
        this.uuid = UUID.randomUUID();
        this.officeId = officeId;
        this.kind = draft.kind();
        this.year = ChinaTime.dayOf(at).getYear();
        this.serial = drawn == null ? null : drawn.serial();
        this.number = drawn == null ? null : drawn.text();
        this.title = title;
        this.addressee = draft.addressee();
        this.subjectRoom = draft.subjectRoom();
        this.subject = draft.subject();
        this.templateId = templateId;
        this.docxSha256 = files.docxSha256();
        this.pdfSha256 = files.pdfSha256();
        this.issuedById = by.personId();
        this.issuedByName = by.name();
        this.issuedAt = at;
    }

    /** How the trail and the file names call it: its number, or its title where it has none. */
    String name() {
        return number == null ? title : number;
    }

    UUID uuid() {
        return uuid;
    }

    String subjectRoom() {
        return subjectRoom;
    }

    UUID subject() {
        return subject;
    }

    String sha256(LetterFormat format) {
        return format == LetterFormat.PDF ? pdfSha256 : docxSha256;
    }

    IssuedLetterRow row() {
        return new IssuedLetterRow(uuid, kind, number, title, addressee, issuedAt, issuedByName, docxSha256, pdfSha256);
    }
}
