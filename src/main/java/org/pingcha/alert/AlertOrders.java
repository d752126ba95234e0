package org.pingcha.alert;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.Map;
import org.pingcha.audit.AuditTrail;
import org.pingcha.correction.CorrectionOrdered;
import org.pingcha.identity.CurrentActor;

/** An order to correct ends what it follows from, in its own transaction: the alert itself, or the one that the same finding raised. */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.MANDATORY)
public class AlertOrders {
    private static final String FOLLOWED = "select a from Alert a where a.endedOn is null and a.rule in :acts"
        + " and (:room = '" + AlertFindings.ROOM + "' and a.uuid = :uuid or a.source.room = :room and a.source.uuid = :uuid)";

    @PersistenceContext
    EntityManager em;

    @EJB
    AuditTrail audit;

    @Inject
    CurrentActor actor;

    @Inject
    Clock clock;

    public void ordered(@Observes CorrectionOrdered order) {
        for (Alert alert : em.createQuery(FOLLOWED, Alert.class).setParameter("room", order.origin().room()).setParameter("uuid", order.origin().uuid())
                .setParameter("acts", AlertRule.acted()).getResultList()) {
            AlertStatus before = alert.status();
            alert.ordered(order.uuid(), order.number(), actor.get(), clock.instant());
            audit.record(actor.get(), "alert.audit.ORDER", AlertKeeping.name(alert), Map.of("status", before), Map.of("status", alert.status(), "correction", order.number()));
        }
    }
}
