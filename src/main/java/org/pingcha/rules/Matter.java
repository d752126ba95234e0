package org.pingcha.rules;

import java.io.Serializable;
import java.util.Locale;

/**
 * Something that may be complained of under a rule set.
 *
 * @param code         stable within its set
 * @param textZh       as the rule puts it
 * @param textEn       the same in English
 * @param plainZh      as a person would say it, for the public page
 * @param plainEn      the same in English
 * @param hintZh       an example for the public page, or null
 * @param hintEn       the same in English
 * @param basisZh      the article it rests on
 * @param basisEn      the same in English
 * @param verified     whether it was read at its source
 * @param reportColumn the column of the official yearly report that it counts in, 2 to 5: the four matters of 2013, so
 *                     that years under different rules compare
 * @param property     money or goods were taken: withdrawing such a complaint does not end the inquiry
 */
public record Matter(String code, String textZh, String textEn, String plainZh, String plainEn, String hintZh,
                     String hintEn, String basisZh, String basisEn, boolean verified, int reportColumn, boolean property)
    implements Serializable {
    public String text(Locale locale) {
        return Rule.isChinese(locale) ? textZh : textEn;
    }

    /** As a person would say it. */
    public String plain(Locale locale) {
        return Rule.isChinese(locale) ? plainZh : plainEn;
    }

    /** An example, or null. */
    public String hint(Locale locale) {
        return Rule.isChinese(locale) ? hintZh : hintEn;
    }

    public String basis(Locale locale) {
        return Rule.isChinese(locale) ? basisZh : basisEn;
    }
}
