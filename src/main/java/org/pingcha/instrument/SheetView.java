package org.pingcha.instrument;

import java.io.Serializable;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * A sheet as it is shown: the form's items in order, each with its answer.
 *
 * @param source           where the form comes from, and {@code verified} whether that was checked
 * @param number           1 for the first sheet, one more for each correction
 * @param correctionReason why there is a second one, else null
 * @param predecessor      the sheet that it corrects, else null
 */
public record SheetView(long id, UUID uuid, FormRef form, String source, boolean verified, SheetSubject subject, SheetState state,
                        int number, String correctionReason, UUID predecessor, String openedBy, Instant openedAt,
                        String submittedBy, Instant submittedAt, SheetTotals totals, List<SectionView> sections) implements Serializable {
    public boolean isDraft() {
        return state == SheetState.DRAFT;
    }

    public Stream<ItemView> items() {
        return sections.stream().flatMap(section -> section.items().stream());
    }

    /** The items that lost points, the most first; of those that lost the same, in the form's order. */
    public List<ItemView> heaviest(int most) {
        return items().filter(item -> item.taken().signum() > 0).sorted(Comparator.comparing(ItemView::taken).reversed()).limit(most).toList();
    }

    /** One heading with the items that are asked, and how far it is. */
    public record SectionView(String code, Wording name, SheetTotals totals, List<ItemView> items) implements Serializable {
        public boolean isComplete() {
            return totals.remaining() == 0;
        }
    }

    /**
     * One item with its answer.
     *
     * @param guidance      null where the form gives none
     * @param max           null where it is not scored
     * @param notApplicable whether that may be answered
     * @param declinable    whether "not clear" and "would rather not say" may be
     * @param value         what was given where the item is not answered in points, as it is typed, else null
     * @param earned        its points, null while it has none
     * @param reason        why it does not apply
     * @param revision      what to name when changing it
     */
    public record ItemView(String code, ItemKind kind, Wording text, Wording guidance, BigDecimal max, boolean notApplicable,
                           boolean required, boolean declinable, String veto, List<OptionView> options, AnswerKind answer, String value,
                           BigDecimal earned, String reason, String note, int revision, String markedBy, Instant markedAt,
                           List<DeductionView> deductions, List<Missing> missing) implements Serializable {
        public boolean isAnswered() {
            return answer != AnswerKind.NONE;
        }

        /** Points taken so far; zero where nothing is. */
        public BigDecimal taken() {
            return deductions.stream().map(DeductionView::points).filter(java.util.Objects::nonNull).reduce(BigDecimal.ZERO, BigDecimal::add);
        }
    }

    /** One listed answer. */
    public record OptionView(String code, Wording text, BigDecimal points) implements Serializable {
    }

    /** One row of deductions; in a draft its parts may be null. */
    public record DeductionView(UUID uuid, BigDecimal points, String reason, String pageText, UUID document, Integer pageNo)
        implements Serializable {
        boolean hasPage() {
            return pageText != null || document != null && pageNo != null;
        }
    }

    /** What keeps a sheet from being submitted: the item, a message's key, and the row of deductions from 1 (0: the item). */
    public record Missing(String itemCode, String key, int row) implements Serializable {
    }
}
