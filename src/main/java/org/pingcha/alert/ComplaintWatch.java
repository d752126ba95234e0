package org.pingcha.alert;

import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Complaints about handlers, or about firms. What was declined, passed on, withdrawn or joined to another does not count. */
abstract class ComplaintWatch implements Watch {
    private static final String COUNTED = " and c.status not in (org.pingcha.complaint.ComplaintStatus.NOT_ACCEPTED,"
        + " org.pingcha.complaint.ComplaintStatus.TRANSFERRED_OUT, org.pingcha.complaint.ComplaintStatus.MERGED, org.pingcha.complaint.ComplaintStatus.WITHDRAWN)";

    @PersistenceContext
    EntityManager em;

    /** The field of a complaint's respondent, and the entity that it leads to. */
    abstract String field();

    abstract String entity();

    @Override
    public List<Long> after(long last, int most) {
        return em.createQuery("select distinct c.respondent." + field() + " from Complaint c where c.respondent." + field() + " > :last order by 1", Long.class)
            .setParameter("last", last).setMaxResults(most).getResultList();
    }

    @Override
    public Map<Long, Seen> look(Collection<Long> ids, SignRules by) {
        Map<Long, Object[]> names = new LinkedHashMap<>();
        em.createQuery("select h.id, h.uuid, h.name from " + entity() + " h where h.id in :ids order by h.id", Object[].class).setParameter("ids", ids).getResultList()
            .forEach(row -> names.put((Long) row[0], row));
        Map<Long, List<LocalDate>> received = new LinkedHashMap<>();
        Map<Long, Long> offices = new LinkedHashMap<>();
        em.createQuery("select c.respondent." + field() + ", c.dates.receivedOn, coalesce(a.office.id, c.office.id) from Complaint c"
            + " left join AidCase a on a.id = c.substance.caseId where c.respondent." + field() + " in :ids and c.dates.receivedOn > :from" + COUNTED
            + " order by c.dates.receivedOn desc, c.id desc", Object[].class).setParameter("ids", ids).setParameter("from", by.today().minusYears(1)).getResultList()
            .forEach(row -> {
                received.computeIfAbsent((Long) row[0], id -> new ArrayList<>()).add((LocalDate) row[1]);
                offices.putIfAbsent((Long) row[0], (Long) row[2]);
            });
        Map<Long, Seen> seen = new LinkedHashMap<>();
        names.forEach((id, row) -> seen.put(id, received.containsKey(id)
            ? new Complained(new About(kind(), id, (String) row[2], page((UUID) row[1]), null), offices.get(id), received.get(id)).seen(by.monitoring(), by.today())
            : new Seen(List.of(), null)));
        return seen;
    }

    private String page(UUID uuid) {
        return "/quality/profile?" + (kind() == AboutKind.HANDLER ? "handler=" : "firm=") + uuid;
    }
}
