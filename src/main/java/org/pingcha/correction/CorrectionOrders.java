package org.pingcha.correction;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeSet;
import java.util.UUID;
import org.pingcha.audit.AuditTrail;
import org.pingcha.identity.Actor;
import org.pingcha.identity.Office;
import org.pingcha.identity.Person;
import org.pingcha.register.CaseQueries;
import org.pingcha.request.Addressee;
import org.pingcha.request.Asked;
import org.pingcha.request.Question;
import org.pingcha.request.RequestKeeping;
import org.pingcha.request.RequestKind;
import org.pingcha.request.RequestSubject;
import org.pingcha.rules.RuleBook;
import org.pingcha.rules.RuleKey;
import org.pingcha.rules.RuleQueries;
import org.pingcha.shared.ChinaTime;
import org.pingcha.shared.Problem;

/** Writes orders to correct, and asks the addressee anew; for the service and demo data, which have checked who does. */
@Dependent
public class CorrectionOrders {
    static final String ROOM = "correction";

    private static final String ORDERED_ALREADY = "select count(c) from CorrectiveAction c join c.faults f where c.origin = :origin and f.topic in :topics"
        + " and c.status <> org.pingcha.correction.CorrectionStatus.WITHDRAWN";

    @PersistenceContext
    EntityManager em;

    @EJB
    RequestKeeping requests;

    @EJB
    RuleQueries rules;

    @EJB
    CaseQueries cases;

    @EJB
    AuditTrail audit;

    @Inject
    Event<CorrectionOrdered> ordered;

    @Inject
    CorrectionNumbers numbers;

    /** @param repeats the earlier order that did not help; null for a first one */
    CorrectiveAction place(Finding about, CorrectionOrder order, Person verifier, CorrectiveAction repeats, Actor by, Instant at) {
        if (order.topics().isEmpty()) {
            throw new Problem("correction.problem.noFault");
        }
        if (em.createQuery(ORDERED_ALREADY, Long.class).setParameter("origin", about.origin()).setParameter("topics", order.topics()).getSingleResult() > 0) {
            throw new Problem("correction.problem.already");
        }
        RuleBook book = rules.correctionRules(ChinaTime.dayOf(at));
        Office office = em.find(Office.class, about.officeId());
        Office ordering = em.find(Office.class, by.officeId());
        String number = numbers.next(ordering, ChinaTime.dayOf(at).getYear());
        UUID uuid = UUID.randomUUID();
        Integer days = order.days() == null ? book.amount(RuleKey.CORRECTION_ANSWER).intValueExact() : order.days();
        Term term = ask(uuid, number, about.concern(), about.caseUuid(), office, order.demand(), days, by, at);
        CorrectiveAction made = new CorrectiveAction(uuid, number, about, order,
            new Terms(book.id(), book.amount(RuleKey.CORRECTION_CHECKS).intValueExact(), ordering.name()), term, office, repeats, by, at);
        if (verifier != null) {
            made.name(verifier, by, at);
        }
        em.persist(made);
        Map<String, Object> facts = new LinkedHashMap<>();
        facts.put("number", number);
        facts.put("finding", about.origin());
        facts.put("topics", String.join(", ", new TreeSet<>(order.topics())));
        facts.put("addressee", about.concern().firmName() == null ? office.name() : about.concern().firmName());
        facts.put("due", term.dueOn());
        audit.record(by, "correction.audit.ORDER", name(uuid), null, facts);
        ordered.fire(new CorrectionOrdered(about.origin(), uuid, number));
        return made;
    }

    /** Asks again after a return: by the rules of the order, unless other days are given. */
    Term again(CorrectiveAction correction, String remarks, Integer days, Actor by, Instant at) {
        Integer limit = days == null ? rules.byId(correction.ruleSetId()).amount(RuleKey.CORRECTION_AFTER_RETURN).intValueExact() : days;
        Long about = correction.concern().caseId();
        UUID caseUuid = about == null ? null : cases.header((long) about).ref().uuid();
        return ask(correction.uuid(), correction.number(), correction.concern(), caseUuid, correction.office(), remarks, limit, by, at);
    }

    /** The addressee reads number and case, and nothing of who found it. */
    private Term ask(UUID uuid, String number, Concern concern, UUID caseUuid, Office office, String words, Integer days, Actor by, Instant at) {
        Addressee to = concern.firmId() == null ? Addressee.agency(office.id(), office.name()) : Addressee.firm(concern.firmId(), concern.firmName());
        String label = concern.caseNo() == null ? number : number + " · " + concern.caseNo();
        Asked asked = requests.ask(by, new Question(RequestKind.CORRECTION, new RequestSubject(ROOM, uuid, null, label, caseUuid), to, words, days), at);
        return new Term(asked.uuid(), asked.dueOn());
    }

    /** How the trail names it. */
    static String name(UUID uuid) {
        return ROOM + ":" + uuid;
    }
}
