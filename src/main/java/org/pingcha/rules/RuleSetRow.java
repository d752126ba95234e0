package org.pingcha.rules;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.Locale;
import java.util.UUID;

/** A published rule set in the list. */
public record RuleSetRow(UUID uuid, String code, RuleSubject subject, String titleZh, String titleEn,
                         LocalDate effectiveFrom, String source, boolean verified, long version)
    implements Serializable {
    public String title(Locale locale) {
        return Rule.isChinese(locale) ? titleZh : titleEn;
    }
}
