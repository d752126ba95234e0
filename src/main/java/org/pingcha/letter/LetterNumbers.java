package org.pingcha.letter;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.Optional;
import org.pingcha.identity.Office;
import org.pingcha.shared.ChinaTime;

/**
 * Draws the numbers of letters, one row of counting for each office, kind and year. The row stays locked until the
 * caller's transaction ends, so that numbers have neither gaps nor repeats: others wait, and who is rolled back gives
 * the number back. The embedded database lets nobody wait longer than ten seconds; who waited in vain is rolled back
 * whole, and no number is lost.
 */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.MANDATORY)
public class LetterNumbers {
    /** By hand, so that of two who begin a year at once both succeed; JPQL knows no "on conflict". */
    private static final String BEGIN = """
        insert into letter_counter (id, office_id, kind, letter_year, last_no)
        values (nextval('letter_counter_seq'), :office, :kind, :year, 0) on conflict do nothing""";
    private static final String COUNTER = "select c from LetterCounter c where c.officeId = :office and c.kind = :kind and c.year = :year";

    /**
     * A number.
     *
     * @param serial from 1 in each year
     * @param text   江州司投受〔2026〕61号
     */
    public record Drawn(int serial, String text) {
    }

    @PersistenceContext
    EntityManager em;

    public Drawn next(Office office, LetterKind kind, Instant at) {
        int year = ChinaTime.dayOf(at).getYear();
        int serial = counter(office, kind, year).orElseGet(() -> begun(office, kind, year)).next();
        return new Drawn(serial, shortName(office) + kind.word() + "〔" + year + "〕" + serial + "号");
    }

    /** What the office's numbers begin with. */
    public String shortName(Office office) {
        LetterOffice own = em.find(LetterOffice.class, office.id());
        return own == null ? LetterOffice.standard(office.name(), office.code()) : own.shortName();
    }

    private Optional<LetterCounter> counter(Office office, LetterKind kind, int year) {
        return em.createQuery(COUNTER, LetterCounter.class)
            .setParameter("office", office.id()).setParameter("kind", kind).setParameter("year", year)
            .setLockMode(LockModeType.PESSIMISTIC_WRITE)
            .getResultStream().findFirst();
    }

    private LetterCounter begun(Office office, LetterKind kind, int year) {
        em.createNativeQuery(BEGIN).setParameter("office", office.id()).setParameter("kind", kind.name()).setParameter("year", year).executeUpdate();
        return counter(office, kind, year).orElseThrow();
    }
}
