package org.pingcha.instrument;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/**
 * One text of a version in one language. Its place is a path of codes: empty for the version itself, {@code A} for a
 * section, {@code A/A1} for an item, {@code A/A1/3} for an option.
 */
@Embeddable
record InstrumentText(@Column(nullable = false, length = 64) String place,
                      @Column(nullable = false, length = 10) String field,
                      @Column(nullable = false, length = 10) String language,
                      @Column(nullable = false, length = 4000) String wording,
                      @Column(nullable = false) boolean translated) {
    static final String NAME = "NAME";
    static final String TEXT = "TEXT";
    static final String GUIDANCE = "GUIDANCE";

    /** Where a text stands. */
    record Spot(String place, String field) {
    }

    Spot spot() {
        return new Spot(place, field);
    }

    /** All texts of a form, as they are stored. */
    static Set<InstrumentText> of(Form form) {
        Set<InstrumentText> texts = new java.util.LinkedHashSet<>();
        add(texts, form, "", NAME, form.name());
        for (Form.Section section : form.sections()) {
            add(texts, form, section.code(), NAME, section.name());
            for (Form.Item item : section.items()) {
                String place = section.code() + "/" + item.code();
                add(texts, form, place, TEXT, item.text());
                add(texts, form, place, GUIDANCE, item.guidance());
                item.options().forEach(option -> add(texts, form, place + "/" + option.code(), TEXT, option.text()));
            }
        }
        return texts;
    }

    private static void add(Set<InstrumentText> texts, Form form, String place, String field, Wordings wordings) {
        wordings.byLanguage().forEach((language, wording) ->
            texts.add(new InstrumentText(place, field, language, wording, form.translations().contains(language))));
    }

    /** Stored texts by where they stand. */
    static Map<Spot, Wordings> bySpot(Iterable<InstrumentText> texts) {
        Map<Spot, Map<String, String>> found = new LinkedHashMap<>();
        texts.forEach(text -> found.computeIfAbsent(text.spot(), any -> new LinkedHashMap<>()).put(text.language(), text.wording()));
        Map<Spot, Wordings> wordings = new LinkedHashMap<>();
        found.forEach((spot, byLanguage) -> wordings.put(spot, new Wordings(byLanguage)));
        return wordings;
    }

    static Wordings at(Map<Spot, Wordings> texts, String place, String field) {
        return Objects.requireNonNullElse(texts.get(new Spot(place, field)), Wordings.NOTHING);
    }
}
