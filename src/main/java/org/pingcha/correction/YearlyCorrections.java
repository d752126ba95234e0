package org.pingcha.correction;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.pingcha.shared.ChinaTime;

/** How many corrections were ordered in a year, and how many of them were found again; numbers alone, for the yearly extract. */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class YearlyCorrections {
    private static final String IN_YEAR = """
        select %1$s as subject, count(c) as ordered, sum(case when c.status = org.pingcha.correction.CorrectionStatus.REPEATED then 1 else 0 end) as repeated
          from CorrectiveAction c join c.office o where %1$s is not null and c.status <> org.pingcha.correction.CorrectionStatus.WITHDRAWN
           and c.orderedAt >= :from and c.orderedAt < :to and o.path like :scope escape '!' group by %1$s""";

    /** Ordered and not withdrawn; of these, found again in a later case. */
    public record Ordered(int ordered, int repeated) {
        public static final Ordered NONE = new Ordered(0, 0);
    }

    @PersistenceContext
    EntityManager em;

    /** By id of firm or handler; who had none is left out. */
    public Map<Long, Ordered> inYear(boolean ofFirms, String scope, int year) {
        Map<Long, Ordered> found = new HashMap<>();
        em.createQuery(IN_YEAR.formatted(ofFirms ? "c.concern.firmId" : "c.concern.handlerId"), Tuple.class).setParameter("from", newYear(year))
            .setParameter("to", newYear(year + 1)).setParameter("scope", scope).getResultList()
            .forEach(row -> found.put(row.get("subject", Long.class), new Ordered(row.get("ordered", Long.class).intValue(), row.get("repeated", Long.class).intValue())));
        return found;
    }

    private static Instant newYear(int year) {
        return LocalDate.of(year, 1, 1).atStartOfDay(ChinaTime.ZONE).toInstant();
    }
}
