package org.pingcha.instrument;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.pingcha.shared.Problem;

/** One item of one version; its code is unique in the version. Written with its version, never changed. */
@Entity
@Table(name = "instrument_item")
public class InstrumentItem {
    private static final int MOST_TEXT = 4000;

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "instrument_item_seq")
    @SequenceGenerator(name = "instrument_item_seq", sequenceName = "instrument_item_seq", allocationSize = 50)
    private Long id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "version_id", updatable = false)
    private InstrumentVersion form;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "section_id", updatable = false)
    private InstrumentSection section;

    @Column(nullable = false, updatable = false)
    private int position;

    @Column(nullable = false, length = 20, updatable = false)
    private String code;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, length = 10, updatable = false)
    private ItemKind kind;

    @Column(name = "max_points", precision = 6, scale = 2, updatable = false)
    private BigDecimal max;

    @Column(name = "not_applicable", nullable = false, updatable = false)
    private boolean notApplicable;

    @Column(nullable = false, updatable = false)
    private boolean required;

    @Column(nullable = false, updatable = false)
    private boolean declinable;

    @Convert(converter = ConditionText.class)
    @Column(name = "item_condition", length = 2000, updatable = false)
    private Condition condition;

    @Column(length = 10, updatable = false)
    private String veto;

    @ElementCollection
    @CollectionTable(name = "instrument_option", joinColumns = @JoinColumn(name = "item_id"))
    @OrderColumn(name = "position")
    private List<InstrumentOption> options = new ArrayList<>();

    protected InstrumentItem() {
    }

    InstrumentItem(InstrumentVersion form, InstrumentSection section, int position, Form.Item content) {
        this.form = form;
        this.section = section;
        this.position = position;
        this.code = content.code();
        this.kind = content.kind();
        this.max = content.max();
        this.notApplicable = content.notApplicable();
        this.required = content.required();
        this.declinable = content.declinable();
        this.condition = content.condition();
        this.veto = content.veto();
        content.options().forEach(option -> options.add(new InstrumentOption(option.code(), option.points())));
    }

    Long id() {
        return id;
    }

    String code() {
        return code;
    }

    ItemKind kind() {
        return kind;
    }

    boolean allowsNotApplicable() {
        return notApplicable;
    }

    boolean isDeclinable() {
        return declinable;
    }

    /** Understands what was typed as an answer to this item, or refuses it. */
    Answer read(String typed) {
        String value = typed == null ? "" : typed.strip();
        try {
            return switch (kind) {
                case POINTS -> throw new Problem("instrument.problem.otherKind", code);
                case SCALE, CHOICE -> chosen(value, options.stream().anyMatch(option -> option.code().equals(value)));
                case YES_NO -> chosen(value, value.equals(Answer.YES) || value.equals(Answer.NO));
                case TEXT -> chosen(value, !value.isEmpty() && value.length() <= MOST_TEXT);
                case NUMBER -> new Answer(null, number(value), null);
                case DATE -> new Answer(null, null, LocalDate.parse(value));
            };
        } catch (NumberFormatException | DateTimeParseException e) {
            throw new Problem("instrument.problem.badValue", code);
        }
    }

    private Answer chosen(String value, boolean known) {
        if (!known) {
            throw new Problem("instrument.problem.badValue", code);
        }
        return new Answer(value, null, null);
    }

    private static BigDecimal number(String value) {
        BigDecimal number = new BigDecimal(value);
        if (number.stripTrailingZeros().scale() > 4 || number.precision() - number.scale() > 14) {
            throw new NumberFormatException(value);
        }
        return number;
    }

    /** This item's content again, with its texts. */
    Form.Item content(Map<InstrumentText.Spot, Wordings> texts) {
        String place = section.code() + "/" + code;
        return new Form.Item(code, kind, InstrumentText.at(texts, place, InstrumentText.TEXT),
            InstrumentText.at(texts, place, InstrumentText.GUIDANCE), max, notApplicable, required, condition, veto,
            options.stream().map(option -> new Form.Option(option.code(),
                InstrumentText.at(texts, place + "/" + option.code(), InstrumentText.TEXT), option.points())).toList(), declinable);
    }
}
