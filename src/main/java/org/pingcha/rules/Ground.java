package org.pingcha.rules;

import java.io.Serializable;
import java.util.Locale;

/** A ground on which a complaint is declined; {@code verified} says that it was read at its source. */
public record Ground(String code, String textZh, String textEn, String basisZh, String basisEn, boolean verified)
    implements Serializable {
    public String text(Locale locale) {
        return Rule.isChinese(locale) ? textZh : textEn;
    }

    public String basis(Locale locale) {
        return Rule.isChinese(locale) ? basisZh : basisEn;
    }
}
