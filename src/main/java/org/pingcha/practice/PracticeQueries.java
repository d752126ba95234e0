package org.pingcha.practice;

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

/** Reads records of firms: a firm its own; a manager or auditor those about cases in sight, and the mentoring of whom they have a case of. */
@Stateless
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
@RolesAllowed({Role.MANAGER_ROLE, Role.AUDITOR_ROLE})
public class PracticeQueries {
    private static final int MOST = 50;
    private static final String ROW = "select new org.pingcha.practice.RecordRow(r.uuid, r.kind, r.day, c.caseNo, h.name, m.name, r.people, r.topic, r.outcome, p.name,"
        + " r.struckWhy) from FirmRecord r join Handler h on h.id = r.handlerId join Person p on p.id = r.recordedBy left join Handler m on m.id = r.mentorId"
        + " left join AidCase c on c.id = r.caseId where ";
    private static final String NEWEST = " order by r.day desc, r.id desc";
    private static final String IN_SIGHT = " and exists (select 1 from AidCase x join x.office o where o.path like :scope escape '!' and (x.id = r.caseId or r.caseId is null"
        + " and x.firm.id = r.firmId))";
    private static final String PEOPLE = "select new org.pingcha.web.Choice(cast(h.uuid as string), h.name) from Handler h where h.firm.id = :firm order by h.name, h.id";
    private static final String CASES = "select c.caseNo from AidCase c where c.firm.id = :firm order by case when c.dates.closedOn is null then 0 else 1 end,"
        + " c.dates.assignedOn desc, c.id desc";

    @PersistenceContext
    EntityManager em;

    @Inject
    CurrentActor actor;

    /** The actor's own firm's, the newest first. */
    @RolesAllowed(Role.FIRM_ROLE)
    public List<RecordRow> own() {
        return em.createQuery(ROW + "r.firmId = :firm" + NEWEST, RecordRow.class).setParameter("firm", actor.get().firmId()).setMaxResults(MOST).getResultList();
    }

    /** The lawyers of the actor's firm. */
    @RolesAllowed(Role.FIRM_ROLE)
    public List<Choice> people() {
        return em.createQuery(PEOPLE, Choice.class).setParameter("firm", actor.get().firmId()).getResultList();
    }

    /** Numbers of the firm's cases, open ones first. */
    @RolesAllowed(Role.FIRM_ROLE)
    public List<String> cases() {
        return em.createQuery(CASES, String.class).setParameter("firm", actor.get().firmId()).setMaxResults(MOST).getResultList();
    }

    /** About a handler, as handler of the case, young lawyer or mentor. */
    public List<RecordRow> ofHandler(long handler) {
        return seen("(r.handlerId = :whose or r.mentorId = :whose)", handler);
    }

    public List<RecordRow> ofFirm(long firm) {
        return seen("r.firmId = :whose", firm);
    }

    private List<RecordRow> seen(String condition, long whose) {
        return em.createQuery(ROW + condition + IN_SIGHT + NEWEST, RecordRow.class).setParameter("whose", whose).setParameter("scope", actor.get().scope())
            .setMaxResults(MOST).getResultList();
    }
}
