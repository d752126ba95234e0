package org.pingcha.quality;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Tuple;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.pingcha.scoring.Shrunk;

/**
 * A year of handlers or firms in the cases of some offices, as numbers: for the room that puts the yearly extract together; who may
 * read that is its to say.
 */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class SubjectYears {
    private static final String IN_SIGHT = " where o.path like :scope escape '!' and ";
    private static final String CASES = " from AidCase c join c.office o join c.handler h left join c.firm f";
    private static final String HOURS = "select X as id, sum(p.hours) as hours from PublicHours p join Office o on o.id = p.officeId join Handler h on h.id = p.handlerId"
        + " left join h.firm f" + IN_SIGHT + "p.struckAt is null and p.day between :from and :to and X is not null group by X";

    /**
     * One year of one of them.
     *
     * @param closed   the cases closed in the year, with their scores
     * @param shrunk   their mean drawn towards what is usual among all of that year; null where that cannot be learned
     * @param assigned cases assigned in the year
     * @param hours    hours of public service; of a firm, those of its people
     */
    public record Year(SubjectFigures closed, Shrunk shrunk, long assigned, BigDecimal hours) {
    }

    @PersistenceContext
    EntityManager em;

    /** By id of handler or firm; those without a case or an hour in the year are left out. */
    public Map<Long, Year> of(SubjectKind kind, String scope, int year) {
        String x = kind.alias() + ".id";
        Map<Long, SubjectFigures> closed = new HashMap<>();
        rows("select " + x + " as id, " + SubjectQueries.FIGURES + CASES + " left join QualityScore s on s.caseId = c.id" + IN_SIGHT
            + "c.dates.closedOn between :from and :to and " + x + " is not null group by " + x, scope, year)
            .forEach(row -> closed.put(row.get("id", Long.class), SubjectQueries.figures(row)));
        Map<Long, Long> assigned = new HashMap<>();
        rows("select " + x + " as id, count(c) as n" + CASES + IN_SIGHT + "c.dates.assignedOn between :from and :to and " + x + " is not null group by " + x,
            scope, year).forEach(row -> assigned.put(row.get("id", Long.class), row.get("n", Long.class)));
        Map<Long, BigDecimal> hours = new HashMap<>();
        rows(HOURS.replace("X", x), scope, year).forEach(row -> hours.put(row.get("id", Long.class), row.get("hours", BigDecimal.class)));
        SubjectPrior prior = SubjectPrior.of(List.copyOf(closed.values()));
        Map<Long, Year> years = new HashMap<>();
        for (Map<Long, ?> some : List.of(closed, assigned, hours)) {
            some.keySet().forEach(id -> years.computeIfAbsent(id, one -> {
                SubjectFigures figures = closed.getOrDefault(one, SubjectFigures.NONE);
                return new Year(figures, prior.shrink(figures), assigned.getOrDefault(one, 0L), hours.getOrDefault(one, BigDecimal.ZERO));
            }));
        }
        return years;
    }

    private List<Tuple> rows(String jpql, String scope, int year) {
        return em.createQuery(jpql, Tuple.class).setParameter("scope", scope).setParameter("from", LocalDate.of(year, 1, 1))
            .setParameter("to", LocalDate.of(year, 12, 31)).getResultList();
    }
}
