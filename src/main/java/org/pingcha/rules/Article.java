package org.pingcha.rules;

import java.io.Serializable;
import java.util.Locale;

/**
 * An article that conduct can break.
 *
 * @param code       stable within its set, such as {@code LL48}
 * @param respondent whom it binds
 * @param nameZh     law and number
 * @param nameEn     the same in English
 * @param textZh     what it is about, as far as legal aid is concerned
 * @param textEn     the same in English
 * @param verified   whether it was read in the official text
 */
public record Article(String code, RespondentSort respondent, String nameZh, String nameEn, String textZh, String textEn, boolean verified)
    implements Serializable {
    public String name(Locale locale) {
        return Rule.isChinese(locale) ? nameZh : nameEn;
    }

    public String text(Locale locale) {
        return Rule.isChinese(locale) ? textZh : textEn;
    }
}
