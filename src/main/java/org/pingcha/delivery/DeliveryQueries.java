package org.pingcha.delivery;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.util.List;
import org.pingcha.identity.CurrentActor;
import org.pingcha.identity.OfficeScope;
import org.pingcha.identity.Role;
import org.pingcha.shared.Page;
import org.pingcha.shared.PageRequest;

/** Reads what was sent to bureaus by the offices in sight; people of an agency also see what the bureau of its division sent. */
@Stateless
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
@RolesAllowed({Role.COMPLAINT_OFFICER_ROLE, Role.COMPLAINT_APPROVER_ROLE, Role.MANAGER_ROLE, Role.AUDITOR_ROLE, Role.ADMIN_ROLE})
public class DeliveryQueries {
    private static final String ROW = "select new org.pingcha.delivery.DeliveryRow(d.uuid, d.referralUuid, d.referralNo, d.sending, o.name, b.name, d.state,"
        + " d.packedAt, d.deliveredAt, d.answeredAt)";
    private static final String FROM = " from Delivery d join d.office o join d.bureau b where (" + OfficeScope.of("o")
        + " or o.divisionCode in (select a.divisionCode from Office a where a.path like :scope escape '!'))";

    @PersistenceContext
    EntityManager em;

    @Inject
    CurrentActor actor;

    /** A page of the deliveries, the latest first, in two statements; null as the state means any. */
    public Page<DeliveryRow> list(DeliveryState state, PageRequest page) {
        String where = FROM + (state == null ? "" : " and d.state = :state");
        DeliverySort sort = page.sortOr(DeliverySort.PACKED);
        boolean ascending = page.sort() != null && page.ascending();
        long total = filled(em.createQuery("select count(d)" + where, Long.class), state).getSingleResult();
        List<DeliveryRow> rows = filled(em.createQuery(ROW + where + sort.order(ascending), DeliveryRow.class), state)
            .setFirstResult(page.first()).setMaxResults(page.size()).getResultList();
        return new Page<>(rows, total);
    }

    private <T> TypedQuery<T> filled(TypedQuery<T> query, DeliveryState state) {
        query.setParameter("scope", actor.get().scope());
        return state == null ? query : query.setParameter("state", state);
    }
}
