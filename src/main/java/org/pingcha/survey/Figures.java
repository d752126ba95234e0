package org.pingcha.survey;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.pingcha.instrument.AnswerKind;
import org.pingcha.instrument.ItemKind;
import org.pingcha.instrument.SheetView.ItemView;
import org.pingcha.register.CaseType;
import org.pingcha.scoring.Interval;
import org.pingcha.scoring.WeightedShare;

/**
 * What the answers of a campaign add up to: for each question how often each answer was given, and for the rated ones the
 * share of the satisfied with its interval, each kind of case weighted by the cases that one of its answers stands for.
 * Groups that are too small are not shown, and never so that what is hidden could be worked out from what is shown.
 * Pure.
 *
 * @param outcomes beside every figure: what became of the invitations
 */
public record Figures(Outcomes outcomes, long answers, int smallest, List<Line> lines) implements Serializable {
    /** Options worth at least this share of the full marks count as satisfied: 满意 and 很满意. */
    static final double SATISFIED = 0.75;

    /** How often one answer was given by one kind of case. */
    public record Count(String code, AnswerKind answer, String value, CaseType type, long n) implements Serializable {
    }

    /** One kind of case: how many there were, and how many of their recipients answered. */
    public record Answered(CaseType type, int inFrame, long answers) implements Serializable {
        double weight() {
            return answers == 0 ? 0 : (double) inFrame / answers;
        }
    }

    /** One answer of a question: how often, and which share of those who gave a listed answer; share is NaN where hidden. */
    public record Option(String code, String text, String language, long n, double share) implements Serializable {
    }

    /**
     * One kind of case within a question.
     *
     * @param satisfied null where it is not shown
     */
    public record Group(CaseType type, long n, Interval satisfied) implements Serializable {
        public boolean isHidden() {
            return satisfied == null;
        }
    }

    /**
     * One question.
     *
     * @param n         listed answers; the others are beside it
     * @param satisfied null where it is not rated, or not shown
     * @param hidden    too few answers to be shown
     */
    public record Line(String code, String text, String language, ItemKind kind, long n, long notClear, long refused, boolean hidden, Interval satisfied,
                       List<Option> options, List<Group> groups) implements Serializable {
        public boolean isRated() {
            return kind == ItemKind.SCALE;
        }
    }

    /** Works them out from what was counted. */
    static Figures of(List<ItemView> items, List<Answered> bases, List<Count> counts, Outcomes outcomes, int smallest) {
        List<Line> lines = items.stream().filter(item -> item.kind().hasOptions() || item.kind() == ItemKind.YES_NO)
            .filter(item -> !item.code().equals(Questions.CONSENT))
            .map(item -> line(item, bases, counts.stream().filter(count -> count.code().equals(item.code())).toList(), smallest)).toList();
        return new Figures(outcomes, bases.stream().mapToLong(Answered::answers).sum(), smallest, lines);
    }

    private static Line line(ItemView item, List<Answered> bases, List<Count> counts, int smallest) {
        long n = counts.stream().filter(count -> count.answer() == AnswerKind.VALUE).mapToLong(Count::n).sum();
        boolean hidden = n < smallest;
        Map<String, Long> byValue = new LinkedHashMap<>();
        item.options().forEach(option -> byValue.put(option.code(), 0L));
        if (item.kind() == ItemKind.YES_NO) {
            byValue.put(Questions.YES, 0L);
            byValue.put(Questions.NO, 0L);
        }
        counts.stream().filter(count -> count.answer() == AnswerKind.VALUE).forEach(count -> byValue.merge(count.value(), count.n(), Long::sum));
        List<Option> options = new ArrayList<>();
        byValue.forEach((value, times) -> options.add(option(item, value, hidden ? 0 : times, hidden || n == 0 ? Double.NaN : (double) times / n)));
        Interval satisfied = hidden || item.kind() != ItemKind.SCALE ? null : share(item, bases, counts).orElse(null);
        return new Line(item.code(), item.text().text(), item.text().language(), item.kind(), hidden ? 0 : n, hidden ? 0 : declined(counts, AnswerKind.NOT_CLEAR),
            hidden ? 0 : declined(counts, AnswerKind.REFUSED), hidden, satisfied, hidden ? List.of() : options,
            satisfied == null ? List.of() : groups(item, bases, counts, smallest));
    }

    private static Option option(ItemView item, String value, long n, double share) {
        return item.options().stream().filter(option -> option.code().equals(value)).findFirst()
            .map(option -> new Option(value, option.text().text(), option.text().language(), n, share)).orElse(new Option(value, null, null, n, share));
    }

    private static long declined(List<Count> counts, AnswerKind how) {
        return counts.stream().filter(count -> count.answer() == how).mapToLong(Count::n).sum();
    }

    private static Optional<Interval> share(ItemView item, List<Answered> bases, List<Count> counts) {
        return WeightedShare.of(bases.stream().map(base -> part(item, base, counts)).toList(), Interval.LEVEL);
    }

    private static WeightedShare.Part part(ItemView item, Answered base, List<Count> counts) {
        List<Count> own = counts.stream().filter(count -> count.type() == base.type() && count.answer() == AnswerKind.VALUE).toList();
        long hits = own.stream().filter(count -> isSatisfied(item, count.value())).mapToLong(Count::n).sum();
        return new WeightedShare.Part(base.weight(), hits, own.stream().mapToLong(Count::n).sum());
    }

    private static boolean isSatisfied(ItemView item, String value) {
        return item.max() != null && item.options().stream().filter(option -> option.code().equals(value) && option.points() != null)
            .anyMatch(option -> option.points().doubleValue() >= SATISFIED * item.max().doubleValue());
    }

    /** One hidden group alone would be the difference between the whole and the others: then the next smallest hides with it. */
    private static List<Group> groups(ItemView item, List<Answered> bases, List<Count> counts, int smallest) {
        Map<CaseType, WeightedShare.Part> parts = new EnumMap<>(CaseType.class);
        bases.forEach(base -> parts.put(base.type(), part(item, base, counts)));
        List<CaseType> shown = new ArrayList<>(parts.keySet().stream().filter(type -> parts.get(type).n() >= smallest).toList());
        long few = parts.values().stream().filter(part -> part.n() > 0 && part.n() < smallest).count();
        long hiddenAnswers = parts.entrySet().stream().filter(entry -> !shown.contains(entry.getKey())).mapToLong(entry -> entry.getValue().n()).sum();
        if (few > 0 && hiddenAnswers < smallest || few == 1) {
            shown.stream().min(java.util.Comparator.comparingLong(type -> parts.get(type).n())).ifPresent(shown::remove);
        }
        List<Group> groups = new ArrayList<>();
        parts.forEach((type, part) -> {
            if (part.n() > 0) {
                boolean open = shown.contains(type);
                groups.add(new Group(type, open ? part.n() : 0, open ? Interval.share(part.hits(), part.n(), Interval.LEVEL).orElse(null) : null));
            }
        });
        return groups;
    }
}
