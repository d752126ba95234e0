package org.pingcha.instrument;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OneToOne;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.pingcha.identity.Actor;
import org.pingcha.shared.Problem;

/**
 * One version of a form, filled in about one subject. Opened with a blank mark for every item, marked item by item,
 * submitted once; from then on it never changes. Who finds an error opens a correction: a new sheet with the next
 * number, a copy of the answers and the reason, which is then marked and submitted like the first.
 */
@Entity
@Table(name = "answer_sheet")
public class AnswerSheet {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "answer_sheet_seq")
    @SequenceGenerator(name = "answer_sheet_seq", sequenceName = "answer_sheet_seq", allocationSize = 50)
    private Long id;

    @Column(nullable = false, updatable = false)
    private UUID uuid;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "form_id", updatable = false)
    private InstrumentVersion form;

    @Embedded
    private SheetSubject subject;

    @Column(nullable = false, updatable = false)
    private int number;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, length = 10)
    private SheetState state;

    @Embedded
    private CaseFacts facts;

    @OneToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "predecessor_id", updatable = false)
    private AnswerSheet predecessor;

    @Column(name = "correction_reason", length = 1000, updatable = false)
    private String correctionReason;

    @Column(name = "opened_by", nullable = false, length = 60, updatable = false)
    private String openedBy;

    @Column(name = "opened_at", nullable = false, updatable = false)
    private Instant openedAt;

    @Column(name = "submitted_by", length = 60)
    private String submittedBy;

    @Column(name = "submitted_at")
    private Instant submittedAt;

    @Column(precision = 8, scale = 2)
    private BigDecimal earned;

    @Column(precision = 8, scale = 2)
    private BigDecimal applicable;

    @OneToMany(mappedBy = "sheet", cascade = CascadeType.PERSIST)
    private List<ItemMark> marks = new ArrayList<>();

    @Version
    private long version;

    protected AnswerSheet() {
    }

    /** A blank sheet on a published version. */
    AnswerSheet(InstrumentVersion form, SheetSubject subject, CaseFacts facts, Actor by, Instant at) {
        this(form, subject, facts, 1, by, at);
        if (form.status() != FormStatus.PUBLISHED) {
            throw new Problem("instrument.problem.notPublished", form.instrument().code(), form.no());
        }
        form.sections().forEach(section -> section.items().forEach(item -> marks.add(new ItemMark(this, item))));
    }

    private AnswerSheet(InstrumentVersion form, SheetSubject subject, CaseFacts facts, int number, Actor by, Instant at) {
        this.uuid = UUID.randomUUID();
        this.form = form;
        this.subject = subject;
        this.facts = facts;
        this.number = number;
        this.state = SheetState.DRAFT;
        this.openedBy = by.name();
        this.openedAt = at;
    }

    /** The next sheet, with a copy of these answers; this one stays as it is. */
    AnswerSheet correct(String reason, Actor by, Instant at) {
        if (state != SheetState.SUBMITTED) {
            throw new Problem("instrument.problem.notSubmitted");
        }
        if (reason == null || reason.isBlank()) {
            throw new Problem("instrument.problem.correctionReason");
        }
        AnswerSheet next = new AnswerSheet(form, subject, facts, number + 1, by, at);
        next.predecessor = this;
        next.correctionReason = reason.strip();
        marks.forEach(mark -> next.marks.add(mark.copyTo(next)));
        return next;
    }

    /** Every change of an item asks this first. */
    void mustBeDraft() {
        if (state != SheetState.DRAFT) {
            throw new Problem("instrument.problem.submitted");
        }
    }

    /** Nothing changes from here on; the caller has asked what is missing. */
    void submit(SheetTotals totals, Actor by, Instant at) {
        mustBeDraft();
        state = SheetState.SUBMITTED;
        earned = totals.earned();
        applicable = totals.applicable();
        submittedBy = by.name();
        submittedAt = at;
    }

    public Long id() {
        return id;
    }

    public UUID uuid() {
        return uuid;
    }

    public SheetState state() {
        return state;
    }

    public int number() {
        return number;
    }

    InstrumentVersion form() {
        return form;
    }

    List<ItemMark> marks() {
        return marks;
    }

    CaseFacts facts() {
        return Objects.requireNonNullElse(facts, CaseFacts.UNKNOWN);
    }

    /** This sheet as it is shown, from what was read of its answers. */
    SheetView view(FormRef ref, Form content, UUID corrected, SheetReading reading) {
        return new SheetView(id, uuid, ref, content.source(), content.verified(), subject, state, number, correctionReason, corrected,
            openedBy, openedAt, submittedBy, submittedAt, reading.totals(), reading.sections());
    }
}
