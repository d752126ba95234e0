package org.pingcha.instrument;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.pingcha.instrument.SheetView.DeductionView;
import org.pingcha.instrument.SheetView.ItemView;
import org.pingcha.instrument.SheetView.Missing;
import org.pingcha.instrument.SheetView.OptionView;
import org.pingcha.instrument.SheetView.SectionView;
import org.pingcha.scoring.ItemMark;

/**
 * Lays the answers of one sheet over its form: which items are asked, what each earned, what is missing, what it adds up
 * to. Pure; the items come in the form's order, since a condition may ask what was answered before.
 */
final class SheetReading {
    private final Form form;
    private final Locale locale;
    private final List<SectionView> sections = new ArrayList<>();

    /** An answer as it was read from the database. */
    record Mark(AnswerKind answer, String text, BigDecimal number, java.time.LocalDate date, String reason, String note,
                int revision, String markedBy, Instant markedAt, List<DeductionView> deductions) {
        static final Mark NONE = new Mark(AnswerKind.NONE, null, null, null, null, null, 0, null, null, List.of());

        String value() {
            return answer == AnswerKind.VALUE ? new Answer(text, number, date).typed() : null;
        }

        /** What a condition may ask of it. */
        List<String> given() {
            return value() == null ? List.of(answer.name()) : List.of(answer.name(), value());
        }

        List<DeductionView> counted() {
            return answer == AnswerKind.DEDUCTED ? deductions : List.of();
        }
    }

    SheetReading(Form form, CaseFacts facts, Map<String, Mark> marks, Locale locale) {
        this.form = form;
        this.locale = locale;
        Set<String> asked = AskedItems.of(form, facts, code -> marks.getOrDefault(code, Mark.NONE).given());
        for (Form.Section section : form.sections()) {
            List<ItemView> items = section.items().stream().filter(item -> asked.contains(item.code()))
                .map(item -> view(item, marks.getOrDefault(item.code(), Mark.NONE))).toList();
            sections.add(new SectionView(section.code(), say(section.name()), totals(items), items));
        }
    }

    /** The form itself, without answers: every item, whether it would be asked or not. */
    static List<SectionView> ofBlank(Form form, Locale locale) {
        return new SheetReading(form.unconditional(), CaseFacts.UNKNOWN, Map.of(), locale).sections;
    }

    List<SectionView> sections() {
        return sections;
    }

    List<ItemView> items() {
        return sections.stream().flatMap(section -> section.items().stream()).toList();
    }

    SheetTotals totals() {
        return totals(items());
    }

    List<Missing> missing() {
        return items().stream().flatMap(item -> item.missing().stream()).toList();
    }

    /** The answered items that are worth points, for the score. */
    List<ItemMark> scored() {
        return items().stream().filter(item -> item.max() != null && item.isAnswered()).map(item -> item.answer().leavesTheSum()
            ? ItemMark.notApplicable(item.code(), item.max())
            : ItemMark.less(item.code(), item.max(), item.max().subtract(item.earned()))).toList();
    }

    Wording say(Wordings wordings) {
        return wordings.in(locale, form.translations());
    }

    private ItemView view(Form.Item item, Mark mark) {
        List<OptionView> options = item.options().stream()
            .map(option -> new OptionView(option.code(), say(option.text()), option.points())).toList();
        return new ItemView(item.code(), item.kind(), say(item.text()), say(item.guidance()), item.max(), item.notApplicable(),
            item.required(), item.declinable(), item.veto(), options, mark.answer(), mark.value(), earned(item, mark), mark.reason(), mark.note(),
            mark.revision(), mark.markedBy(), mark.markedAt(), mark.counted(), missing(item, mark));
    }

    private static BigDecimal earned(Form.Item item, Mark mark) {
        if (item.max() == null) {
            return null;
        }
        return switch (mark.answer()) {
            case FULL, DEDUCTED -> Form.plain(new ItemMark(item.code(), item.max(), mark.counted().stream()
                .map(DeductionView::points).filter(Objects::nonNull).toList(), true).earned());
            case VALUE -> worth(item, mark.value());
            case NONE, NOT_APPLICABLE, NOT_OBSERVED, NOT_CLEAR, REFUSED -> null;
        };
    }

    private static BigDecimal worth(Form.Item item, String value) {
        if (item.kind() == ItemKind.YES_NO) {
            return value.equals(Answer.YES) ? item.max() : BigDecimal.ZERO;
        }
        Form.Option option = item.option(value);
        return option == null ? null : option.points();
    }

    private static List<Missing> missing(Form.Item item, Mark mark) {
        List<Missing> missing = new ArrayList<>();
        switch (mark.answer()) {
            case NONE -> {
                if (item.required()) {
                    missing.add(new Missing(item.code(), "instrument.missing.answer", 0));
                }
            }
            case NOT_APPLICABLE -> {
                if (mark.reason() == null) {
                    missing.add(new Missing(item.code(), "instrument.missing.notApplicableReason", 0));
                }
            }
            case DEDUCTED -> deductions(item, mark, missing);
            case FULL, VALUE, NOT_OBSERVED, NOT_CLEAR, REFUSED -> {
            }
        }
        return missing;
    }

    private static void deductions(Form.Item item, Mark mark, List<Missing> missing) {
        if (mark.deductions().isEmpty()) {
            missing.add(new Missing(item.code(), "instrument.missing.deduction", 0));
        }
        int row = 0;
        for (DeductionView deduction : mark.deductions()) {
            row++;
            if (deduction.points() == null || deduction.points().signum() == 0) {
                missing.add(new Missing(item.code(), "instrument.missing.points", row));
            }
            if (deduction.reason() == null) {
                missing.add(new Missing(item.code(), "instrument.missing.reason", row));
            }
            if (!deduction.hasPage()) {
                missing.add(new Missing(item.code(), "instrument.missing.page", row));
            }
        }
    }

    /** Not-applicable items and unanswered optional ones are in no sum. */
    private static SheetTotals totals(List<ItemView> items) {
        int answered = 0;
        BigDecimal earned = BigDecimal.ZERO;
        BigDecimal judged = BigDecimal.ZERO;
        BigDecimal applicable = BigDecimal.ZERO;
        for (ItemView item : items) {
            answered += item.isAnswered() ? 1 : 0;
            if (item.earned() != null) {
                earned = earned.add(item.earned());
                judged = judged.add(item.max());
            }
            if (item.max() != null && !item.answer().leavesTheSum() && (item.required() || item.isAnswered())) {
                applicable = applicable.add(item.max());
            }
        }
        return new SheetTotals(items.size(), answered, Form.plain(earned), Form.plain(judged), Form.plain(applicable));
    }
}
