package org.pingcha.rules;

import java.io.Serializable;
import java.util.List;
import java.util.Locale;

/**
 * What authorities of a level may do about some penalties.
 *
 * @param region    first digits of the division codes it goes for; empty for everywhere. The longest that fits answers
 * @param level     the authority's level
 * @param penalties the penalties
 * @param power     what it may do about them
 * @param basisZh   the article it rests on
 * @param basisEn   the same in English
 * @param verified  whether it was read in the official text
 */
public record Competence(String region, AuthorityLevel level, List<PenaltyType> penalties, Power power, String basisZh, String basisEn, boolean verified)
    implements Serializable {
    public Competence {
        penalties = List.copyOf(penalties);
    }

    public String basis(Locale locale) {
        return Rule.isChinese(locale) ? basisZh : basisEn;
    }
}
