package org.pingcha.opinion;

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
import org.pingcha.identity.Role;
import org.pingcha.shared.LikePattern;
import org.pingcha.shared.Page;
import org.pingcha.shared.PageRequest;
import org.pingcha.shared.Problem;

/** The closed cases in sight, for letters to their organs. */
@Stateless
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
@RolesAllowed({Role.MANAGER_ROLE, Role.INTERVIEWER_ROLE})
public class LetterCaseQueries {
    static final String SENT = "(select count(r) from OpinionRequest r where r.caseId = a.id and r.state <> org.pingcha.opinion.OpinionState.WITHDRAWN)";
    static final String ROW = "select new org.pingcha.opinion.LetterCase(a.id, a.uuid, a.caseNo, a.type, h.name, g.name, a.dates.closedOn, " + SENT + ", a.version)";
    static final String FROM = " from AidCase a join a.office o join a.handler h left join a.organ g where o.path like :scope escape '!' and a.dates.closedOn is not null";
    private static final String ORDER = " order by a.dates.closedOn desc, a.id desc";

    @PersistenceContext
    EntityManager em;

    @Inject
    CurrentActor actor;

    /** A page of them; with {@link #count}, a list costs two statements. */
    public List<LetterCase> rows(LetterCaseFilter filter, PageRequest page) {
        return query(filter).setFirstResult(page.first()).setMaxResults(page.size()).getResultList();
    }

    /** How many, counted as far as {@link Page#COUNTED}. */
    public long count(LetterCaseFilter filter) {
        return filled(em.createQuery(Page.total("a", from(filter)), Long.class), filter).getSingleResult();
    }

    /** All that the filter shows. @throws Problem where these are more than go at once */
    public List<LetterCase> all(LetterCaseFilter filter) {
        List<LetterCase> rows = query(filter).setMaxResults(LetterOrder.MOST + 1).getResultList();
        if (rows.size() > LetterOrder.MOST) {
            throw new Problem("opinion.problem.tooMany", LetterOrder.MOST);
        }
        return rows;
    }

    private TypedQuery<LetterCase> query(LetterCaseFilter filter) {
        return filled(em.createQuery(ROW + from(filter) + ORDER, LetterCase.class), filter);
    }

    private static String from(LetterCaseFilter filter) {
        return FROM + (filter.unasked() ? " and " + SENT + " = 0" : "")
            + (filter.text() == null ? "" : " and (lower(a.caseNo) like :text escape '!' or lower(g.name) like :text escape '!')");
    }

    private <T> TypedQuery<T> filled(TypedQuery<T> query, LetterCaseFilter filter) {
        query.setParameter("scope", actor.get().scope());
        return filter.text() == null ? query : query.setParameter("text", LikePattern.contains(filter.text()));
    }
}
