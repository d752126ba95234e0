package org.pingcha.instrument;

import java.io.Serializable;
import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The whole content of one version of a form, in all its languages: what the exchange format carries, what is stored,
 * and what is read back to be shown.
 *
 * @param code          the form's code, the same in all its versions
 * @param no            the version's number
 * @param source        where it comes from
 * @param verified      whether it was compared with the official text
 * @param translations  languages whose texts are unofficial translations
 * @param applicability what it is for; empty means anything
 */
public record Form(String code, int no, Purpose purpose, Wordings name, String source, boolean verified,
                   Set<String> translations, List<Applicability> applicability, List<Section> sections) implements Serializable {
    public Form {
        translations = Set.copyOf(translations);
        applicability = List.copyOf(applicability);
        sections = List.copyOf(sections);
    }

    /** A heading with its items. */
    public record Section(String code, Wordings name, List<Item> items) implements Serializable {
        public Section {
            items = List.copyOf(items);
        }

        /** The sum of its items' points. */
        public BigDecimal max() {
            return sum(items.stream());
        }
    }

    /**
     * One thing that is asked.
     *
     * @param guidance      how to deduct, or what to look at; may be empty
     * @param max           the points it is worth, null where it is not scored
     * @param notApplicable whether "not applicable" may be answered
     * @param required      whether a sheet can be submitted without it
     * @param veto          the veto that a bad answer can lead to (V1 to V10), or null
     * @param declinable    whether "not clear" and "would rather not say" are answers
     */
    public record Item(String code, ItemKind kind, Wordings text, Wordings guidance, BigDecimal max, boolean notApplicable,
                       boolean required, Condition condition, String veto, List<Option> options, boolean declinable) implements Serializable {
        public Item {
            max = max == null ? null : plain(max);
            options = List.copyOf(options);
        }

        /** One that must be answered. */
        public Item(String code, ItemKind kind, Wordings text, Wordings guidance, BigDecimal max, boolean notApplicable,
                    boolean required, Condition condition, String veto, List<Option> options) {
            this(code, kind, text, guidance, max, notApplicable, required, condition, veto, options, false);
        }

        Option option(String optionCode) {
            return options.stream().filter(option -> option.code().equals(optionCode)).findFirst().orElse(null);
        }
    }

    /** One listed answer; its points are null where it is not scored. */
    public record Option(String code, Wordings text, BigDecimal points) implements Serializable {
        public Option {
            points = points == null ? null : plain(points);
        }
    }

    public Stream<Item> items() {
        return sections.stream().flatMap(section -> section.items().stream());
    }

    /** The sum of all points. */
    public BigDecimal total() {
        return sum(items());
    }

    /** The same content under another number. */
    Form numbered(int other) {
        return new Form(code, other, purpose, name, source, verified, translations, applicability, sections);
    }

    /** The same items, all of them always asked: to be looked at as a whole. */
    Form unconditional() {
        List<Section> shown = sections.stream().map(section -> new Section(section.code(), section.name(), section.items().stream()
            .map(item -> new Item(item.code(), item.kind(), item.text(), item.guidance(), item.max(), item.notApplicable(),
                item.required(), Condition.ALWAYS, item.veto(), item.options(), item.declinable())).toList())).toList();
        return new Form(code, no, purpose, name, source, verified, translations, applicability, shown);
    }

    private static BigDecimal sum(Stream<Item> items) {
        return plain(items.map(Item::max).filter(Objects::nonNull).reduce(BigDecimal.ZERO, BigDecimal::add));
    }

    /** 5, 2.5: no zeros at the end and no exponent, so that equal numbers are equal. */
    static BigDecimal plain(BigDecimal number) {
        BigDecimal stripped = number.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }
}
