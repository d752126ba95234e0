package org.pingcha.attachment;

import jakarta.persistence.Column;
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
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.pingcha.identity.Actor;
import org.pingcha.shared.Problem;

/**
 * A stored file as part of something: a case's file, an answer. Added, and perhaps removed with a reason. Removing takes
 * it off the list and keeps it: a deduction that cites one of its pages must still open that page.
 */
@Entity
public class Document {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "document_seq")
    @SequenceGenerator(name = "document_seq", sequenceName = "document_seq", allocationSize = 50)
    private Long id;

    @Column(nullable = false, updatable = false)
    private UUID uuid;

    @Enumerated(EnumType.STRING)
    @Column(name = "subject_kind", nullable = false, length = 20, updatable = false)
    private SubjectKind subjectKind;

    @Column(name = "subject_uuid", nullable = false, updatable = false)
    private UUID subjectUuid;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "stored_file_id", nullable = false, updatable = false)
    private StoredFile file;

    @Enumerated(EnumType.STRING)
    @Column(length = 10)
    private Volume volume;

    @Column(nullable = false, length = 200)
    private String title;

    @Column(name = "original_name", nullable = false, length = 255, updatable = false)
    private String originalName;

    @Column(nullable = false)
    private int place;

    @Column(name = "added_by_id", updatable = false)
    private Long addedById;

    @Column(name = "added_by_name", nullable = false, length = 60, updatable = false)
    private String addedByName;

    @Column(name = "added_at", nullable = false, updatable = false)
    private Instant addedAt;

    @Column(name = "removed_by_id")
    private Long removedById;

    @Column(name = "removed_by_name", length = 60)
    private String removedByName;

    @Column(name = "removed_at")
    private Instant removedAt;

    @Column(name = "removal_reason", length = 500)
    private String removalReason;

    @Version
    private long version;

    protected Document() {
    }

    Document(DocumentSubject subject, StoredFile file, NewDocument words, int place, Actor by, Instant at) {
        this.uuid = UUID.randomUUID();
        this.subjectKind = subject.kind();
        this.subjectUuid = subject.uuid();
        this.file = file;
        this.volume = words.volume();
        this.title = words.title();
        this.originalName = words.fileName();
        this.place = place;
        this.addedById = by.personId();
        this.addedByName = by.name();
        this.addedAt = at;
    }

    /** Takes it off the list; the reason is for the record. */
    void remove(String reason, Actor by, Instant at) {
        if (removedAt != null) {
            throw Problem.conflict("attachment.problem.alreadyRemoved", removedByName);
        }
        if (reason == null || reason.isBlank()) {
            throw new Problem("attachment.problem.noReason");
        }
        removalReason = reason.strip();
        removedById = by.personId();
        removedByName = by.name();
        removedAt = at;
    }

    public UUID uuid() {
        return uuid;
    }

    DocumentSubject subject() {
        return new DocumentSubject(subjectKind, subjectUuid);
    }

    StoredFile file() {
        return file;
    }

    String title() {
        return title;
    }
}
