package org.pingcha.rules;

import java.io.Serializable;
import java.util.Locale;

/**
 * A measure of the bar association (行业惩戒).
 *
 * @param code     stable within its set
 * @param textZh   in words
 * @param textEn   the same in English
 * @param noteZh   what to know about it, or null
 * @param noteEn   the same in English
 * @param basisZh  what it rests on
 * @param basisEn  the same in English
 * @param verified whether it was read in the official text
 */
public record BarMeasure(String code, String textZh, String textEn, String noteZh, String noteEn, String basisZh, String basisEn, boolean verified)
    implements Serializable {
    public String text(Locale locale) {
        return Rule.isChinese(locale) ? textZh : textEn;
    }

    public String note(Locale locale) {
        return Rule.isChinese(locale) ? noteZh : noteEn;
    }

    public String basis(Locale locale) {
        return Rule.isChinese(locale) ? basisZh : basisEn;
    }
}
