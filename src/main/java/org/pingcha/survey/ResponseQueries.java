package org.pingcha.survey;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.util.List;
import java.util.UUID;
import org.pingcha.identity.CurrentActor;
import org.pingcha.identity.Role;

/** Reads what was sent in to the campaigns in sight; tests are left out. */
@Stateless
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
@RolesAllowed({Role.MANAGER_ROLE, Role.AUDITOR_ROLE})
public class ResponseQueries {
    private static final String ROWS = "select new org.pingcha.survey.ResponsesResource$Item(r.uuid, c.uuid, r.caseType, r.way, r.language, r.submittedOn)"
        + " from Response r join r.campaign c join c.office o where o.path like :scope escape '!' and r.trial = false and r.submittedOn is not null"
        + " and (:campaign is null or c.uuid = :campaign)";

    @PersistenceContext
    EntityManager em;

    @Inject
    CurrentActor actor;

    /** Those after this one in the order of their UUIDs, which tell nothing of when they came. */
    public List<ResponsesResource.Item> after(UUID campaign, UUID last, int limit) {
        TypedQuery<ResponsesResource.Item> rows = em.createQuery(ROWS + (last == null ? "" : " and r.uuid > :last") + " order by r.uuid", ResponsesResource.Item.class)
            .setParameter("scope", actor.get().scope()).setParameter("campaign", campaign).setMaxResults(limit);
        return (last == null ? rows : rows.setParameter("last", last)).getResultList();
    }
}
