package org.pingcha.rules;

import java.io.Serializable;
import java.util.List;
import java.util.Locale;

/**
 * A type of misconduct.
 *
 * @param code       stable within its set
 * @param respondent whose it is
 * @param textZh     in words
 * @param textEn     the same in English
 * @param articles   codes of the articles that it may break
 * @param findings   what other rooms find that suggests it: matters of complaint, vetoes of a review
 * @param measures   codes of the bar association's measures that come into question, the mildest first
 * @param verified   whether all of its articles were read in official texts
 */
public record Misconduct(String code, RespondentSort respondent, String textZh, String textEn, List<String> articles, List<String> findings,
                         List<String> measures, boolean verified) implements Serializable {
    public Misconduct {
        articles = List.copyOf(articles);
        findings = List.copyOf(findings);
        measures = List.copyOf(measures);
    }

    public String text(Locale locale) {
        return Rule.isChinese(locale) ? textZh : textEn;
    }
}
