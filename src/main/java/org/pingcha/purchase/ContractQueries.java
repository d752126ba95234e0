package org.pingcha.purchase;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import org.pingcha.identity.CurrentActor;
import org.pingcha.identity.Role;
import org.pingcha.web.Choice;

/** Contracts of the offices in sight, each beside the firm's cases in its time, at its office and those below. */
@Stateless
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
@RolesAllowed({Role.MANAGER_ROLE, Role.AUDITOR_ROLE})
public class ContractQueries {
    private static final String CASES = "from AidCase c join c.office p left join QualityScore s on s.caseId = c.id where c.firm.id = k.firmId and p.path like concat(o.path, '%')";
    private static final String IN_TIME = " between k.startsOn and coalesce(k.endedOn, k.endsOn)";
    private static final String CLOSED = "(select count(c) " + CASES + " and c.dates.closedOn" + IN_TIME;
    private static final String ROWS = "select new org.pingcha.purchase.ContractRow(k.uuid, k.number, f.name, f.uuid, o.name, k.startsOn, k.endsOn, k.casesAgreed, k.shareAgreed,"
        + " k.price, k.endedOn, k.endedWhy, (select count(c) " + CASES + " and c.dates.assignedOn" + IN_TIME + "), " + CLOSED + "), " + CLOSED + " and s.grade is not null), "
        + CLOSED + " and s.grade in (org.pingcha.scoring.Grade.EXCELLENT, org.pingcha.scoring.Grade.GOOD)))"
        + " from ServiceContract k join Office o on o.id = k.officeId join LawFirm f on f.id = k.firmId where o.path like :scope escape '!'"
        + " order by k.startsOn desc, k.number";
    private static final String FIRMS = "select new org.pingcha.web.Choice(cast(f.uuid as string), f.name) from LawFirm f order by f.name";

    @PersistenceContext
    EntityManager em;

    @Inject
    CurrentActor actor;

    /** The newest first. */
    public List<ContractRow> list() {
        return em.createQuery(ROWS, ContractRow.class).setParameter("scope", actor.get().scope()).getResultList();
    }

    /** The firms of the register; their names are no secret. */
    public List<Choice> firms() {
        return em.createQuery(FIRMS, Choice.class).getResultList();
    }
}
