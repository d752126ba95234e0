package org.pingcha.referral;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.pingcha.identity.Office;
import org.pingcha.rules.RuleBook;
import org.pingcha.rules.RuleKey;
import org.pingcha.rules.RuleQueries;
import org.pingcha.rules.WorkCalendars;
import org.pingcha.shared.ChinaTime;

/** The rules that a referral began under, the days that follow from them, and the bureaus that it can go to. */
@Dependent
public class ReferralRules {
    private static final String BUREAUS = "select o from Office o where o.kind = org.pingcha.identity.OfficeKind.BUREAU and o.divisionCode in :divisions";
    private static final int CITY_DIGITS = 4;
    private static final int PROVINCE_DIGITS = 2;

    @PersistenceContext
    EntityManager em;

    @EJB
    RuleQueries rules;

    @EJB
    WorkCalendars calendars;

    RuleBook of(ReferralFile referral) {
        return of(referral.ruleSetId(), ChinaTime.dayOf(referral.openedAt()));
    }

    /** @param ruleSetId null for the rules of the day on which it was opened */
    RuleBook of(Long ruleSetId, LocalDate openedOn) {
        return ruleSetId == null ? rules.misconductRules(openedOn) : rules.byId(ruleSetId);
    }

    LocalDate due(RuleBook book, RuleKey key, LocalDate from) {
        return book.due(key, from, calendars.current());
    }

    /** The bureaus of a division and of those above it, the nearest first. */
    List<Office> bureausFor(String division) {
        return em.createQuery(BUREAUS, Office.class).setParameter("divisions", List.of(division, division.substring(0, CITY_DIGITS) + "00",
            division.substring(0, PROVINCE_DIGITS) + "0000")).getResultStream().sorted(Comparator.comparing(Office::divisionCode).reversed()).toList();
    }

    /** A limitation that lapses on that day or before is warned of today, by the rules in force today. */
    LocalDate warnUntil(LocalDate today) {
        return due(rules.misconductRules(today), RuleKey.LIMITATION_WARNING_BEFORE, today);
    }
}
