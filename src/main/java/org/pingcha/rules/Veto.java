package org.pingcha.rules;

import java.io.Serializable;
import java.util.Locale;
import org.pingcha.scoring.VetoEffect;

/** A fact that overrides the points once a second person confirmed it (domain: V1 to V10). */
public record Veto(String code, String textZh, String textEn, VetoEffect effect, String basisZh, String basisEn,
                   boolean verified) implements Serializable {
    public String text(Locale locale) {
        return Rule.isChinese(locale) ? textZh : textEn;
    }

    public String basis(Locale locale) {
        return Rule.isChinese(locale) ? basisZh : basisEn;
    }
}
