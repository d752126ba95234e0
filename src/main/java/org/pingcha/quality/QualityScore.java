package org.pingcha.quality;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.IntStream;
import org.pingcha.scoring.ChannelResult;
import org.pingcha.scoring.Composite;
import org.pingcha.scoring.Grade;

/**
 * The score of one closed case. Made when the case is first scored, by the scheme in force on the day it was closed, and worked out
 * again by that scheme for as long as it stands; where nothing comes out differently, nothing is written.
 */
@Entity
@Table(name = "quality_score")
public class QualityScore {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "quality_score_seq")
    @SequenceGenerator(name = "quality_score_seq", sequenceName = "quality_score_seq", allocationSize = 50)
    private Long id;

    @Column(nullable = false, updatable = false)
    private UUID uuid;

    @Column(name = "case_id", nullable = false, updatable = false)
    private Long caseId;

    @Column(name = "rule_set_id", nullable = false, updatable = false)
    private Long ruleSetId;

    @Column(precision = 5, scale = 2)
    private BigDecimal score;

    @Column(name = "low_end", nullable = false, precision = 5, scale = 2)
    private BigDecimal low;

    @Column(name = "high_end", nullable = false, precision = 5, scale = 2)
    private BigDecimal high;

    @Column(nullable = false, precision = 5, scale = 2)
    private BigDecimal evidence;

    @Column(name = "complaint_points", nullable = false, precision = 6, scale = 2)
    private BigDecimal complaintPoints;

    @Column(nullable = false)
    private int upheld;

    @Column(nullable = false)
    private int partly;

    @Enumerated(EnumType.STRING)
    @Column(name = "grade_by_points", length = 12)
    private Grade gradeByPoints;

    @Enumerated(EnumType.STRING)
    @Column(length = 12)
    private Grade grade;

    @ElementCollection
    @CollectionTable(name = "quality_evidence", joinColumns = @JoinColumn(name = "score_id"))
    @OrderColumn(name = "place")
    private List<EvidenceLine> lines = new ArrayList<>();

    @Column(name = "changed_at", nullable = false)
    private Instant changedAt;

    @Version
    private long version;

    protected QualityScore() {
    }

    /** The first score of a case, by the scheme that it keeps. */
    static QualityScore first(long caseId, long ruleSetId, CaseEvidence evidence, Composite composite, Instant at) {
        QualityScore score = new QualityScore();
        score.uuid = UUID.randomUUID();
        score.caseId = caseId;
        score.ruleSetId = ruleSetId;
        score.keep(evidence, composite, at);
        return score;
    }

    /** Takes what came out now; false where it is what stands here already. */
    boolean take(CaseEvidence found, Composite composite, Instant at) {
        if (same(score, composite.score()) && same(low, composite.low()) && same(high, composite.high())
            && same(evidence, composite.evidence()) && same(complaintPoints, composite.complaintPoints())
            && upheld == found.upheld() && partly == found.partly()
            && gradeByPoints == composite.gradeByPoints() && grade == composite.grade() && sameLines(found.results())) {
            return false;
        }
        keep(found, composite, at);
        return true;
    }

    private void keep(CaseEvidence found, Composite composite, Instant at) {
        score = composite.score();
        low = composite.low();
        high = composite.high();
        evidence = composite.evidence();
        complaintPoints = composite.complaintPoints();
        upheld = found.upheld();
        partly = found.partly();
        gradeByPoints = composite.gradeByPoints();
        grade = composite.grade();
        if (!sameLines(found.results())) {
            lines.clear();
            found.results().forEach(result -> lines.add(new EvidenceLine(result)));
        }
        changedAt = at;
    }

    private boolean sameLines(List<ChannelResult> results) {
        return lines.size() == results.size() && IntStream.range(0, lines.size()).allMatch(i -> lines.get(i).says(results.get(i)));
    }

    private static boolean same(BigDecimal one, BigDecimal other) {
        return Objects.equals(one == null ? null : one.stripTrailingZeros(), other == null ? null : other.stripTrailingZeros());
    }

    Long caseId() {
        return caseId;
    }

    Long ruleSetId() {
        return ruleSetId;
    }

    List<ChannelResult> results() {
        return lines.stream().map(EvidenceLine::result).toList();
    }

    int upheld() {
        return upheld;
    }

    int partly() {
        return partly;
    }

    BigDecimal score() {
        return score;
    }

    Grade grade() {
        return grade;
    }

    UUID uuid() {
        return uuid;
    }

    Instant changedAt() {
        return changedAt;
    }

    /** What the trail keeps. */
    String summary() {
        return (score == null ? "—" : score.toPlainString()) + " [" + low.toPlainString() + ", " + high.toPlainString() + "] " + (grade == null ? "—" : grade);
    }
}
