package org.pingcha.instrument;

import java.io.Serializable;
import java.util.Collections;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** One text in every language it has, Chinese first of all: {@code zh-CN} is always there, the others may be missing. */
public record Wordings(Map<String, String> byLanguage) implements Serializable {
    /** The language that every text has. */
    public static final String FIRST = "zh-CN";
    static final Wordings NOTHING = new Wordings(Map.of());

    public Wordings {
        byLanguage = Collections.unmodifiableMap(new TreeMap<>(byLanguage));
    }

    public boolean isEmpty() {
        return byLanguage.isEmpty();
    }

    /**
     * The text for a reader. A language matches by its full tag ({@code en-GB}), then by its language alone
     * ({@code en}); where there is none the Chinese text is given and says so.
     *
     * @param translations the languages whose texts are the office's own translations of this form
     */
    Wording in(Locale reader, java.util.Set<String> translations) {
        if (isEmpty()) {
            return null;
        }
        for (String tag : new String[] {reader.toLanguageTag(), reader.getLanguage()}) {
            String text = byLanguage.get(tag);
            if (text != null) {
                return new Wording(text, tag, false, translations.contains(tag));
            }
        }
        boolean fallback = !reader.getLanguage().equals(Locale.CHINESE.getLanguage());
        return new Wording(byLanguage.get(FIRST), FIRST, fallback, translations.contains(FIRST));
    }
}
