package org.pingcha.referral;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Tuple;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;

/** How many referrals ended in a penalty or a measure of the bar in a year; numbers alone, for the yearly extract. */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class YearlyOutcomes {
    private static final String IN_YEAR = """
        select %1$s as subject, sum(case when r.verdict.outcome = org.pingcha.referral.DecisionOutcome.PENALTY and r.verdict.decidedOn between :from and :to then 1 else 0 end)
                 as penalties,
               sum(case when r.bar.measure is not null and r.bar.answeredOn between :from and :to then 1 else 0 end) as measures
          from MisconductReferral r join r.office o where %1$s is not null and r.state <> org.pingcha.referral.ReferralState.WITHDRAWN
           and (r.verdict.decidedOn between :from and :to or r.bar.answeredOn between :from and :to)
           and (o.path like :scope escape '!' or exists (select 1 from AidCase a join a.office p where a.id = r.caseId and p.path like :scope escape '!'))
         group by %1$s""";

    /** Penalties of the bureau, and measures of the bar association. */
    public record Outcomes(int penalties, int measures) {
        public static final Outcomes NONE = new Outcomes(0, 0);
    }

    @PersistenceContext
    EntityManager em;

    /** By id of firm or handler; who had none is left out. What concerns a handler concerns the firm too. */
    public Map<Long, Outcomes> inYear(boolean ofFirms, String scope, int year) {
        Map<Long, Outcomes> found = new HashMap<>();
        em.createQuery(IN_YEAR.formatted(ofFirms ? "r.respondent.firmId" : "r.handlerId"), Tuple.class).setParameter("from", LocalDate.of(year, 1, 1))
            .setParameter("to", LocalDate.of(year, 12, 31)).setParameter("scope", scope).getResultList()
            .forEach(row -> found.put(row.get("subject", Long.class), new Outcomes(row.get("penalties", Long.class).intValue(), row.get("measures", Long.class).intValue())));
        return found;
    }
}
