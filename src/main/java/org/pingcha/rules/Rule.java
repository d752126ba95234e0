package org.pingcha.rules;

import java.io.Serializable;
import java.math.BigDecimal;
import java.util.Locale;

/**
 * One rule as it was published.
 *
 * @param key              what it answers
 * @param amount           how much, null where the rule has none
 * @param unit             of what, null without an amount
 * @param caseType         applies to this case type alone; null: to all (likewise stage, origin, service)
 * @param caseStage        see above
 * @param caseOrigin       see above
 * @param caseService      see above
 * @param exempt           such cases are free of what the key asks for
 * @param movesOffHolidays a last day that is no working day moves to the next one that is
 * @param basisZh          the article it rests on
 * @param basisEn          the same in English
 * @param verified         whether the article was read in the official text
 * @param noteZh           what to know about it, or null
 * @param noteEn           the same in English
 */
public record Rule(RuleKey key, BigDecimal amount, RuleUnit unit, String caseType, String caseStage, String caseOrigin,
                   String caseService, boolean exempt, boolean movesOffHolidays, String basisZh, String basisEn,
                   boolean verified, String noteZh, String noteEn) implements Serializable {
    public String basis(Locale locale) {
        return isChinese(locale) ? basisZh : basisEn;
    }

    public String note(Locale locale) {
        return isChinese(locale) ? noteZh : noteEn;
    }

    /** The amount without trailing zeros, null where there is none. */
    public String plainAmount() {
        return amount == null ? null : amount.stripTrailingZeros().toPlainString();
    }

    /** The amount of a rule that counts days, months or years. */
    int whole() {
        if (amount == null) {
            throw new IllegalArgumentException(key + " has no amount to count");
        }
        return amount.intValueExact();
    }

    boolean fits(CaseFacts facts) {
        return fits(caseType, facts.type()) && fits(caseStage, facts.stage()) && fits(caseOrigin, facts.origin())
            && fits(caseService, facts.service());
    }

    /** How closely the rule is cut to its cases: of those that fit, the closest answers; service before stage. */
    int closeness() {
        return (caseService == null ? 0 : 8) + (caseStage == null ? 0 : 4) + (caseOrigin == null ? 0 : 2)
            + (caseType == null ? 0 : 1);
    }

    static boolean isChinese(Locale locale) {
        return "zh".equals(locale.getLanguage());
    }

    private static boolean fits(String wanted, String given) {
        return wanted == null || wanted.equals(given);
    }
}
