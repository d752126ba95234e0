package org.pingcha.review;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;

/**
 * Under which terms files are marked: blind or not, how many marks a file gets, which rule set. The standing round of an
 * office and year is opened by the first file given out in it.
 */
@Entity
@Table(name = "review_round")
public class ReviewRound {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "review_round_seq")
    @SequenceGenerator(name = "review_round_seq", sequenceName = "review_round_seq", allocationSize = 50)
    private Long id;

    @Column(nullable = false, updatable = false)
    private UUID uuid;

    @Column(name = "office_id", nullable = false, updatable = false)
    private Long officeId;

    @Column(name = "review_year", nullable = false, updatable = false)
    private int year;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, length = 12, updatable = false)
    private RoundKind kind;

    @Column(nullable = false, updatable = false)
    private int number;

    @Column(nullable = false, length = 100)
    private String name;

    @Column(nullable = false)
    private boolean blind;

    @Column(name = "marks_per_file", nullable = false)
    private int marksPerFile;

    @Column(name = "rule_set_id")
    private Long ruleSetId;

    @Column(name = "opened_at", nullable = false, updatable = false)
    private Instant openedAt;

    @Column(name = "closed_at")
    private Instant closedAt;

    @Version
    private long version;

    protected ReviewRound() {
    }

    /** Opens the round in which an office's files are marked all year long: not blind, one mark per file. */
    public static ReviewRound standing(Long officeId, int year, Long ruleSetId, Instant at) {
        ReviewRound round = new ReviewRound();
        round.uuid = UUID.randomUUID();
        round.officeId = officeId;
        round.year = year;
        round.kind = RoundKind.STANDING;
        round.name = year + "年度日常评查";
        round.marksPerFile = 1;
        round.ruleSetId = ruleSetId;
        round.openedAt = at;
        return round;
    }

    public Long id() {
        return id;
    }

    public UUID uuid() {
        return uuid;
    }

    public Long officeId() {
        return officeId;
    }

    public int year() {
        return year;
    }

    public RoundKind kind() {
        return kind;
    }

    public String name() {
        return name;
    }

    /** Whether who handled the case is hidden from those who mark it. */
    public boolean isBlind() {
        return blind;
    }

    public int marksPerFile() {
        return marksPerFile;
    }

    public Long ruleSetId() {
        return ruleSetId;
    }

    public boolean isOpen() {
        return closedAt == null;
    }
}
