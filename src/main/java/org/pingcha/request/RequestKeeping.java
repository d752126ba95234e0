package org.pingcha.request;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.pingcha.audit.AuditTrail;
import org.pingcha.identity.Actor;
import org.pingcha.identity.Office;
import org.pingcha.rules.RuleBook;
import org.pingcha.rules.RuleKey;
import org.pingcha.rules.RuleQueries;
import org.pingcha.rules.WorkCalendar;
import org.pingcha.rules.WorkCalendars;
import org.pingcha.shared.ChinaTime;
import org.pingcha.shared.Problem;

/** Asks and answers for services, jobs and demo data that have already checked who does; pages use {@link RequestService}. */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.MANDATORY)
public class RequestKeeping {
    /** A link still opens this long after its request went one level up. */
    private static final int LINK_DAYS_LEFT = 30;

    private static final String OPEN_ABOUT = "select r from Request r where r.subjectRoom = :room and r.subjectUuid = :uuid"
        + " and r.status = org.pingcha.request.RequestStatus.OPEN order by r.id";

    @PersistenceContext
    EntityManager em;

    @EJB
    AuditTrail audit;

    @EJB
    WorkCalendars calendars;

    @EJB
    RuleQueries rules;

    /** Asks; the limit starts on the day of asking, which is not counted. The words may name people, so the trail has their length. */
    public Asked ask(Actor by, Question question, Instant at) {
        Office asking = em.getReference(Office.class, by.officeId());
        Long addressed = question.addressee().officeId();
        Request request = new Request(question, asking, addressed == null ? null : em.getReference(Office.class, addressed),
            days(question.workingDays(), ChinaTime.dayOf(at)), by, at);
        String token = question.addressee().kind() == AddresseeKind.LINK ? link(request, by, at) : null;
        em.persist(request);
        audit.record(by, "request.audit.ask", RequestService.name(request), null, Map.of("characters", question.text().length(),
            "about", question.subject().label(), "addressee", question.addressee().name(), "due", request.dueOn()));
        return new Asked(request.uuid(), request.dueOn(), token);
    }

    /** Answers in the name of whom it was for. */
    public void answer(Actor by, UUID uuid, String text, Instant at) {
        Request request = em.createQuery("select r from Request r where r.uuid = :uuid", Request.class).setParameter("uuid", uuid)
            .getResultStream().findFirst().orElseThrow(Problem::notFound);
        request.answer(text, by, at);
        audit.record(by, "request.audit.answer", RequestService.name(request), null, Map.of("characters", request.answer().length()));
    }

    /** Ends what is still open about a thing that itself came to an end, whoever asked it. */
    public void lapse(Actor by, String room, UUID subject, String reason, Instant at) {
        for (Request request : em.createQuery(OPEN_ABOUT, Request.class).setParameter("room", room).setParameter("uuid", subject).getResultList()) {
            request.lapse(reason, by, at);
            audit.record(by, "request.audit.lapse", RequestService.name(request), null, Map.of("reason", reason));
        }
    }

    static String link(Request request, Actor by, Instant at) {
        String token = Tokens.make();
        Instant expires = request.escalateOn().plusDays(LINK_DAYS_LEFT).atStartOfDay(ChinaTime.ZONE).toInstant();
        request.giveLink(Tokens.digest(token), expires, by, at);
        return token;
    }

    private RequestClock days(Integer wanted, LocalDate from) {
        RuleBook book = rules.caseReviewRules(from);
        WorkCalendar calendar = calendars.current();
        int limit = wanted == null ? book.amount(RuleKey.QUESTION_ANSWER).intValueExact() : wanted;
        if (limit < 1) {
            throw new Problem("request.problem.limit");
        }
        LocalDate due = calendar.plusWorkingDays(from, limit);
        return new RequestClock(limit, calendar.minusWorkingDays(due, book.amount(RuleKey.QUESTION_REMINDER_BEFORE).intValueExact()), due,
            calendar.plusWorkingDays(due, book.amount(RuleKey.QUESTION_ESCALATION_AFTER).intValueExact()));
    }
}
