package org.pingcha.instrument;

import jakarta.persistence.CascadeType;
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
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.pingcha.identity.Actor;
import org.pingcha.shared.ChinaTime;
import org.pingcha.shared.Problem;

/**
 * The answer to one item of one sheet. Its revision rises with every change of the answer, its deductions or its note;
 * whoever changes it says which revision they saw. Deductions stay when another answer is chosen, and count only while
 * the answer is {@code DEDUCTED}: a slip of a key must not lose what was typed.
 */
@Entity
@Table(name = "item_mark")
public class ItemMark {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "item_mark_seq")
    @SequenceGenerator(name = "item_mark_seq", sequenceName = "item_mark_seq", allocationSize = 50)
    private Long id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(updatable = false)
    private AnswerSheet sheet;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(updatable = false)
    private InstrumentItem item;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, length = 20)
    private AnswerKind answer = AnswerKind.NONE;

    @Column(name = "text_value", length = 4000)
    private String text;

    @Column(name = "number_value", precision = 18, scale = 4)
    private BigDecimal number;

    @Column(name = "date_value")
    private LocalDate date;

    @Column(length = 1000)
    private String reason;

    @Column(length = 4000)
    private String note;

    @Column(nullable = false)
    private int revision;

    @Column(name = "marked_by_id")
    private Long markedById;

    @Column(name = "marked_by", length = 60)
    private String markedBy;

    @Column(name = "marked_at")
    private Instant markedAt;

    @OneToMany(mappedBy = "mark", cascade = CascadeType.ALL, orphanRemoval = true)
    @OrderBy("position")
    private List<Deduction> deductions = new ArrayList<>();

    @Version
    private long version;

    protected ItemMark() {
    }

    ItemMark(AnswerSheet sheet, InstrumentItem item) {
        this.sheet = sheet;
        this.item = item;
    }

    ItemMark copyTo(AnswerSheet next) {
        ItemMark copy = new ItemMark(next, item);
        copy.answer = answer;
        copy.text = text;
        copy.number = number;
        copy.date = date;
        copy.reason = reason;
        copy.note = note;
        copy.markedById = markedById;
        copy.markedBy = markedBy;
        copy.markedAt = markedAt;
        deductions.forEach(row -> copy.deductions.add(new Deduction(copy, row.position(), row.content())));
        return copy;
    }

    /** Refuses a person who saw an older revision, and says who changed it since and what it is now. */
    void mustStillBe(int seen) {
        if (seen != revision) {
            throw Problem.conflict("instrument.problem.markChanged." + answer, item.code(),
                Objects.requireNonNullElse(markedBy, ""),
                markedAt == null ? "" : markedAt.atZone(ChinaTime.ZONE).toLocalTime().withNano(0).toString(), valueInWords());
        }
    }

    void full(Actor by, Instant at) {
        mustBe(ItemKind.POINTS);
        give(AnswerKind.FULL, by, at);
    }

    /** Chooses deduction; the first row is ready to be typed into. */
    UUID deduct(Actor by, Instant at) {
        mustBe(ItemKind.POINTS);
        give(AnswerKind.DEDUCTED, by, at);
        return deductions.isEmpty() ? addRow(DeductionInput.EMPTY).uuid() : deductions.get(0).uuid();
    }

    UUID addDeduction(DeductionInput input, Actor by, Instant at) {
        mustBe(ItemKind.POINTS);
        give(AnswerKind.DEDUCTED, by, at);
        return addRow(input).uuid();
    }

    void changeDeduction(UUID row, DeductionInput input, Actor by, Instant at) {
        row(row).say(input);
        give(AnswerKind.DEDUCTED, by, at);
    }

    void removeDeduction(UUID row, Actor by, Instant at) {
        deductions.remove(row(row));
        give(answer, by, at);
    }

    void notApplicable(String why, Actor by, Instant at) {
        if (!item.allowsNotApplicable()) {
            throw new Problem("instrument.problem.mustApply", item.code());
        }
        give(AnswerKind.NOT_APPLICABLE, by, at);
        reason = why == null || why.isBlank() ? null : why.strip();
    }

    void notObserved(Actor by, Instant at) {
        give(AnswerKind.NOT_OBSERVED, by, at);
    }

    /** The person does not know, or would rather not say. */
    void decline(AnswerKind how, Actor by, Instant at) {
        if (!how.isDeclined() || !item.isDeclinable()) {
            throw new Problem("instrument.problem.mustAnswer", item.code());
        }
        give(how, by, at);
    }

    /** Takes a value as typed: an option's code, YES or NO, a text, a number, a date. */
    void value(String typed, Actor by, Instant at) {
        Answer value = item.read(typed);
        give(AnswerKind.VALUE, by, at);
        text = value.text();
        number = value.number();
        date = value.date();
    }

    void note(String words, Actor by, Instant at) {
        note = words == null || words.isBlank() ? null : words.strip();
        give(answer, by, at);
    }

    /** Back to unanswered; the note stays. */
    void clear(Actor by, Instant at) {
        deductions.clear();
        give(AnswerKind.NONE, by, at);
    }

    /** At submission: rows that do not count go. */
    void settle() {
        if (answer != AnswerKind.DEDUCTED) {
            deductions.clear();
        }
    }

    private void give(AnswerKind kind, Actor by, Instant at) {
        sheet.mustBeDraft();
        if (kind != answer) {
            text = null;
            number = null;
            date = null;
            reason = null;
        }
        answer = kind;
        revision++;
        markedById = by.personId();
        markedBy = by.name();
        markedAt = at;
    }

    private Deduction addRow(DeductionInput input) {
        int position = deductions.isEmpty() ? 0 : deductions.get(deductions.size() - 1).position() + 1;
        Deduction row = new Deduction(this, position, input);
        deductions.add(row);
        return row;
    }

    private Deduction row(UUID uuid) {
        return deductions.stream().filter(row -> row.uuid().equals(uuid)).findFirst().orElseThrow(Problem::notFound);
    }

    private void mustBe(ItemKind kind) {
        if (item.kind() != kind) {
            throw new Problem("instrument.problem.otherKind", item.code());
        }
    }

    private String valueInWords() {
        if (answer == AnswerKind.DEDUCTED) {
            return Form.plain(deductions.stream().map(Deduction::points).filter(Objects::nonNull).reduce(BigDecimal.ZERO, BigDecimal::add)).toPlainString();
        }
        return answer == AnswerKind.VALUE ? new Answer(text, number, date).typed() : Objects.requireNonNullElse(reason, "");
    }

    boolean isBlank() {
        return answer == AnswerKind.NONE;
    }

    /** What a condition may ask of it. */
    List<String> given() {
        String typed = answer == AnswerKind.VALUE ? new Answer(text, number, date).typed() : null;
        return typed == null ? List.of(answer.name()) : List.of(answer.name(), typed);
    }

    String itemCode() {
        return item.code();
    }

    int revision() {
        return revision;
    }
}
