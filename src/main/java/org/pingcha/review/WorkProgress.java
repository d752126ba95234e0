package org.pingcha.review;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Tuple;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import org.pingcha.identity.Role;
import org.pingcha.instrument.SheetTotals;

/** How far many sheets are, in one statement, for lists; what exactly is missing is the form's business. */
@Stateless
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
@RolesAllowed({Role.INSPECTOR_ROLE, Role.MANAGER_ROLE, Role.AUDITOR_ROLE})
public class WorkProgress {
    private static final String COUNTS = """
        select m.sheet.id as sheet, count(m) as asked,
               sum(case when m.answer = org.pingcha.instrument.AnswerKind.NONE then 0 else 1 end) as answered
          from ItemMark m where m.sheet.id in :sheets group by m.sheet.id""";

    @PersistenceContext
    EntityManager em;

    /** The sheets' items, asked and answered; items behind a condition count as asked. */
    public Map<Long, SheetTotals> of(Collection<Long> sheets) {
        Map<Long, SheetTotals> found = new HashMap<>();
        if (!sheets.isEmpty()) {
            for (Tuple row : em.createQuery(COUNTS, Tuple.class).setParameter("sheets", sheets).getResultList()) {
                found.put(row.get("sheet", Long.class), new SheetTotals(row.get("asked", Long.class).intValue(),
                    row.get("answered", Number.class).intValue(), BigDecimal.ZERO, BigDecimal.ZERO, BigDecimal.ZERO));
            }
        }
        return found;
    }
}
