package org.pingcha.alert;

import java.util.List;
import java.util.Locale;
import org.pingcha.web.Texts;

/**
 * Facts in words, in either language: the text {@code alert.facts.<rule>} with the facts in its places. A last fact {@code #word} chooses
 * the text {@code alert.facts.<rule>.word} instead, and a fact {@code @key} is a text itself.
 */
final class FactWords {
    private FactWords() {
    }

    static String of(AlertRule rule, List<String> facts, Locale locale) {
        Object[] values = facts.stream().map(fact -> fact.startsWith("@") ? Texts.text(locale, fact.substring(1)) : fact).toArray();
        String last = facts.get(facts.size() - 1);
        return Texts.text(locale, "alert.facts." + rule + (last.startsWith("#") ? "." + last.substring(1) : ""), values);
    }
}
