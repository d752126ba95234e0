package org.pingcha.trial;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.pingcha.identity.Actor;
import org.pingcha.rules.RuleBook;
import org.pingcha.rules.RuleKey;

/** One draw of a year's lot, with the list that it was drawn from. Never changed. */
@Entity
@Table(name = "attendance_draw")
public class AttendanceDraw {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "attendance_draw_seq")
    @SequenceGenerator(name = "attendance_draw_seq", sequenceName = "attendance_draw_seq", allocationSize = 50)
    private Long id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "year_id", nullable = false, updatable = false)
    private AttendanceYear year;

    @Column(nullable = false, updatable = false)
    private int number;

    @Column(name = "rule_set_id", nullable = false, updatable = false)
    private Long ruleSetId;

    @Column(nullable = false, precision = 8, scale = 2, updatable = false)
    private BigDecimal share;

    /** The case numbers, one a line, in their order. */
    @Column(nullable = false, length = 1_000_000, updatable = false)
    private String frame;

    @Column(name = "frame_count", nullable = false, updatable = false)
    private int frameCount;

    @Column(name = "drawn_at", nullable = false, updatable = false)
    private Instant drawnAt;

    @Column(name = "drawn_by_id", updatable = false)
    private Long drawnById;

    @Column(name = "drawn_by_name", nullable = false, length = 60, updatable = false)
    private String drawnByName;

    @OneToMany(mappedBy = "draw", cascade = CascadeType.PERSIST)
    @OrderBy("place")
    private List<DrawnCase> cases = new ArrayList<>();

    protected AttendanceDraw() {
    }

    AttendanceDraw(AttendanceYear year, int number, RuleBook book, Map<String, Long> frame, Actor by, Instant at) {
        this.year = year;
        this.number = number;
        this.ruleSetId = book.id();
        this.share = book.amount(RuleKey.ATTENDANCE_SHARE);
        this.frame = String.join("\n", new TreeSet<>(frame.keySet()));
        this.frameCount = frame.size();
        this.drawnById = by.personId();
        this.drawnByName = by.name();
        this.drawnAt = at;
    }

    void take(Long caseId, String caseNo) {
        cases.add(new DrawnCase(this, caseId, caseNo, cases.size() + 1));
    }

    List<String> frame() {
        return List.of(frame.split("\n"));
    }

    /** The drawn numbers in the order in which the lot gave them. */
    List<String> numbers() {
        return cases.stream().map(DrawnCase::caseNo).toList();
    }

    DrawRow row() {
        return new DrawRow(number, frameCount, share, numbers(), drawnAt, drawnByName);
    }
}
