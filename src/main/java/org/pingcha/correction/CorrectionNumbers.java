package org.pingcha.correction;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import org.pingcha.identity.Office;

/**
 * Numbers of orders to correct, by the ordering office and year, without gaps or repeats: the counter's row stays locked to
 * the end of the transaction, and a rollback gives the number back.
 */
@Dependent
public class CorrectionNumbers {
    private static final String BEGIN = "insert into correction_counter (office_id, in_year, last_no) values (:office, :year, 0) on conflict do nothing";
    private static final String NEXT = "update correction_counter set last_no = last_no + 1 where office_id = :office and in_year = :year";
    private static final String READ = "select last_no from correction_counter where office_id = :office and in_year = :year";

    @PersistenceContext
    EntityManager em;

    /** {@code 江州市法律援助中心整改〔2026〕0007号}. */
    String next(Office office, int year) {
        if (count(NEXT, office, year) == 0) {
            count(BEGIN, office, year);
            count(NEXT, office, year);
        }
        Number last = (Number) em.createNativeQuery(READ).setParameter("office", office.id()).setParameter("year", year).getSingleResult();
        return "%s整改〔%d〕%04d号".formatted(office.name(), year, last.intValue());
    }

    private int count(String sql, Office office, int year) {
        return em.createNativeQuery(sql).setParameter("office", office.id()).setParameter("year", year).executeUpdate();
    }
}
