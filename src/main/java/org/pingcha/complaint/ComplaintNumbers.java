package org.pingcha.complaint;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import org.pingcha.identity.Office;

/**
 * Numbers of the register of complaints, by office and year, without gaps or repeats: the counter's row stays locked to
 * the end of the transaction, and a rollback gives the number back.
 */
@Dependent
public class ComplaintNumbers {
    private static final String BEGIN = "insert into complaint_counter (office_id, in_year, last_no) values (:office, :year, 0) on conflict do nothing";
    private static final String NEXT = "update complaint_counter set last_no = last_no + 1 where office_id = :office and in_year = :year";
    private static final String READ = "select last_no from complaint_counter where office_id = :office and in_year = :year";

    @PersistenceContext
    EntityManager em;

    /** {@code 江州市投诉〔2026〕0087号}. */
    String next(Office office, int year) {
        int touched = count(NEXT, office, year);
        if (touched == 0) {
            count(BEGIN, office, year);
            count(NEXT, office, year);
        }
        Number last = (Number) em.createNativeQuery(READ).setParameter("office", office.id()).setParameter("year", year).getSingleResult();
        return "%s投诉〔%d〕%04d号".formatted(office.name().replaceFirst("司法[局厅]$", ""), year, last.intValue());
    }

    private int count(String sql, Office office, int year) {
        return em.createNativeQuery(sql).setParameter("office", office.id()).setParameter("year", year).executeUpdate();
    }
}
