package org.pingcha.letter;

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
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.pingcha.identity.Actor;
import org.pingcha.identity.Office;
import org.pingcha.shared.Problem;

/**
 * A template that an office brought in, for itself and the offices below it. In use from the upload on, until another
 * takes its place or the office goes back to its parent's; it can be taken up again. It is never changed or deleted,
 * since letters were written with it.
 */
@Entity
@Table(name = "letter_template")
public class LetterTemplate {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "letter_template_seq")
    @SequenceGenerator(name = "letter_template_seq", sequenceName = "letter_template_seq", allocationSize = 50)
    private Long id;

    @Column(nullable = false, updatable = false)
    private UUID uuid;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "office_id", updatable = false)
    private Office office;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, length = 30, updatable = false)
    private LetterKind kind;

    @Column(nullable = false, updatable = false)
    private int no;

    @Column(nullable = false, length = 64, updatable = false)
    private String sha256;

    @Column(name = "original_name", nullable = false, length = 255, updatable = false)
    private String originalName;

    @Column(name = "added_by_id", updatable = false)
    private Long addedById;

    @Column(name = "added_by_name", nullable = false, length = 60, updatable = false)
    private String addedByName;

    @Column(name = "added_at", nullable = false, updatable = false)
    private Instant addedAt;

    @Column(name = "in_use", nullable = false)
    private boolean inUse;

    @Column(name = "retired_by_name", length = 60)
    private String retiredByName;

    @Column(name = "retired_at")
    private Instant retiredAt;

    @Version
    private long version;

    protected LetterTemplate() {
    }

    LetterTemplate(Office office, LetterKind kind, int no, String sha256, String originalName, Actor by, Instant at) {
        this.uuid = UUID.randomUUID();
        this.office = office;
        this.kind = kind;
        this.no = no;
        this.sha256 = sha256;
        this.originalName = originalName;
        this.addedById = by.personId();
        this.addedByName = by.name();
        this.addedAt = at;
        this.inUse = true;
    }

    /** No longer used for new letters. */
    void retire(Actor by, Instant at) {
        if (!inUse) {
            throw new Problem("letter.problem.notInUse");
        }
        inUse = false;
        retiredByName = by.name();
        retiredAt = at;
    }

    /** Used again, as it was. */
    void takeUp() {
        if (inUse) {
            throw new Problem("letter.problem.inUse");
        }
        inUse = true;
        retiredByName = null;
        retiredAt = null;
    }

    Long id() {
        return id;
    }

    UUID uuid() {
        return uuid;
    }

    Office office() {
        return office;
    }

    LetterKind kind() {
        return kind;
    }

    int no() {
        return no;
    }

    String sha256() {
        return sha256;
    }

    boolean isInUse() {
        return inUse;
    }

    long version() {
        return version;
    }
}
