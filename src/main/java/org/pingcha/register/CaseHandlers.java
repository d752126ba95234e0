package org.pingcha.register;

import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.validation.Valid;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.pingcha.audit.AuditTrail;
import org.pingcha.identity.Actor;
import org.pingcha.shared.FactsChanged;
import org.pingcha.shared.Problem;

/**
 * Puts another handler on a case and keeps who handled it before. For the room that decides, inside its transaction and
 * after it has asked whether the actor may: it has no roles of its own.
 */
@Stateless
@TransactionAttribute(TransactionAttributeType.MANDATORY)
public class CaseHandlers {
    private static final String PERIODS = "select p from CaseHandlerPeriod p where p.aidCase = :case order by p.fromOn desc, p.id desc";

    @PersistenceContext
    EntityManager em;

    @EJB
    AuditTrail audit;

    @Inject
    Event<FactsChanged> facts;

    /** Who handles the case from now on; the trail has who did before and who does now. */
    public HandlerRow replace(Actor by, long caseId, @Valid NewHandler who, @Valid HandlerOrder order, Instant at) {
        AidCase aidCase = em.find(AidCase.class, caseId, LockModeType.PESSIMISTIC_WRITE);
        if (aidCase == null) {
            throw Problem.notFound();
        }
        Map<String, Object> before = values(aidCase);
        CaseHandlerPeriod last = last(aidCase, at);
        Handler handler = handler(by, who);
        LawFirm firm = who.firm() == null ? handler.firm() : firm(by, who.firm());
        aidCase.replaceHandler(handler, firm, order.from());
        last.end(order.from());
        em.persist(CaseHandlerPeriod.decided(aidCase, handler, firm, order, by, at));
        Map<String, Object> after = values(aidCase);
        after.put("cause", order.room() + ":" + order.cause());
        audit.record(by, "register.audit.handlerReplaced", CaseService.subject(aidCase), before, after);
        facts.fire(FactsChanged.of(caseId));
        return new HandlerRow(handler.id(), handler.licenceNo(), handler.name(), handler.kind(), firm == null ? null : firm.id(),
            firm == null ? null : firm.name(), handler.practisingSince(), handler.criminalDefenceSince(), handler.minorsTrained());
    }

    /** The open period; the first one is written now, since until now the case itself said it. */
    private CaseHandlerPeriod last(AidCase aidCase, Instant at) {
        List<CaseHandlerPeriod> known = em.createQuery(PERIODS, CaseHandlerPeriod.class).setParameter("case", aidCase).setMaxResults(1).getResultList();
        if (!known.isEmpty()) {
            return known.get(0);
        }
        CaseHandlerPeriod first = CaseHandlerPeriod.first(aidCase, aidCase.handler(), aidCase.firm(), aidCase.dates().assignedOn(), at);
        em.persist(first);
        return first;
    }

    private Handler handler(Actor by, NewHandler who) {
        List<Handler> known = em.createQuery("select h from Handler h left join fetch h.firm where h.licenceNo = :no", Handler.class)
            .setParameter("no", who.licenceNo()).getResultList();
        if (!known.isEmpty()) {
            Handler handler = known.get(0);
            if (who.name() != null && !who.name().equals(handler.name())) {
                throw new Problem("register.problem.otherLicence", who.licenceNo(), handler.name());
            }
            return handler;
        }
        if (who.name() == null || who.kind() == null) {
            throw new Problem("register.problem.unknownLicence", who.licenceNo());
        }
        HandlerEntry entry = new HandlerEntry(who.licenceNo(), who.name(), who.kind(), who.practisingSince(), who.criminalDefenceSince(),
            who.minorsTrained());
        Handler handler = new Handler(entry, who.firm() == null ? null : firm(by, who.firm()));
        em.persist(handler);
        audit.record(by, "register.audit.handlerAdded", "handler:" + entry.licenceNo(), null, handler.auditValues());
        return handler;
    }

    private LawFirm firm(Actor by, String name) {
        List<LawFirm> known = em.createQuery("select f from LawFirm f where f.name = :name", LawFirm.class).setParameter("name", name).getResultList();
        if (!known.isEmpty()) {
            return known.get(0);
        }
        LawFirm firm = new LawFirm(name);
        em.persist(firm);
        audit.record(by, "register.audit.firmAdded", "firm:" + name, null, Map.of("kind", firm.kind()));
        return firm;
    }

    private static Map<String, Object> values(AidCase aidCase) {
        LocalDate since = aidCase.handlerSince();
        Map<String, Object> values = new LinkedHashMap<>();
        values.put("handler", aidCase.handler().licenceNo());
        values.put("firm", aidCase.firm() == null ? null : aidCase.firm().name());
        values.put("since", since == null ? aidCase.dates().assignedOn() : since);
        return values;
    }
}
