package org.pingcha.instrument;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Tuple;
import java.io.Serializable;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Adds up the rated items of sheets, for rooms that have decided which sheets count. */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class RatedPoints {
    private static final String SUMS = """
        select m.sheet.id as sheet, sum(o.points) as earned, sum(i.max) as judged
          from org.pingcha.instrument.ItemMark m join m.item i join i.options o
         where m.sheet.id in :sheets and i.kind = org.pingcha.instrument.ItemKind.SCALE and i.code not in :without
           and m.answer = org.pingcha.instrument.AnswerKind.VALUE and o.code = m.text and o.points is not null and i.max is not null
         group by m.sheet.id""";

    @PersistenceContext
    EntityManager em;

    /** Points of points that could be given; {@code judged} is above 0. */
    public record Sum(BigDecimal earned, BigDecimal judged) implements Serializable {
    }

    /**
     * By sheet; one on which nothing was rated is left out. What somebody could not or would not say is in neither sum.
     *
     * @param without codes of items that are about something else
     */
    public Map<Long, Sum> of(Collection<Long> sheets, Collection<String> without) {
        Map<Long, Sum> found = new HashMap<>();
        if (sheets.isEmpty()) {
            return found;
        }
        for (Tuple row : em.createQuery(SUMS, Tuple.class).setParameter("sheets", sheets).setParameter("without", without.isEmpty() ? List.of("") : without).getResultList()) {
            found.put(row.get("sheet", Long.class), new Sum(row.get("earned", BigDecimal.class), row.get("judged", BigDecimal.class)));
        }
        return found;
    }
}
