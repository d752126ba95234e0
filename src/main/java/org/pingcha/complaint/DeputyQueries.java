package org.pingcha.complaint;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.List;
import org.pingcha.identity.CurrentActor;
import org.pingcha.identity.Role;
import org.pingcha.shared.ChinaTime;

/** Reads the deputyships that touch the actor and are not over. */
@Stateless
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
@RolesAllowed(Role.COMPLAINT_OFFICER_ROLE)
public class DeputyQueries {
    private static final String MINE = "select new org.pingcha.complaint.DeputyRow(d.uuid, p.name, q.name, d.fromOn, d.untilOn,"
        + " case when d.personId = :self then true else false end) from Deputyship d join Person p on p.id = d.personId join Person q on q.id = d.deputyId"
        + " where (d.personId = :self or d.deputyId = :self) and d.untilOn >= :today and (d.endedOn is null or d.endedOn > :today) order by d.fromOn, d.id";

    @PersistenceContext
    EntityManager em;

    @Inject
    CurrentActor actor;

    @Inject
    Clock clock;

    /** Those that run or are to come, the earliest first. */
    public List<DeputyRow> mine() {
        return em.createQuery(MINE, DeputyRow.class).setParameter("self", actor.get().personId()).setParameter("today", ChinaTime.today(clock)).getResultList();
    }
}
