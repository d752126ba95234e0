package org.pingcha.request;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.pingcha.audit.AuditTrail;
import org.pingcha.identity.Actor;
import org.pingcha.identity.Office;
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

    private static final String OPEN_ABOUT = "select r from Request r where r.subject.room = :room and r.subject.uuid = :uuid"
        + " and r.status = org.pingcha.request.RequestStatus.OPEN order by r.id";

    @PersistenceContext
    EntityManager em;

    @EJB
    AuditTrail audit;

    @EJB
    WorkCalendars calendars;

    @EJB
    RuleQueries rules;

    @Inject
    AnswerListeners listeners;

    /** Asks; the limit starts on the day of asking, which is not counted. */
    public Asked ask(Actor by, Question question, Instant at) {
        return ask(by, question, days(question.workingDays(), ChinaTime.dayOf(at)), List.of(), at);
    }

    /**
     * Asks with days of the asker's own rules. The words may name people, so the trail has their length.
     *
     * @param choices the answers to choose from; empty where it is answered in words alone
     */
    public Asked ask(Actor by, Question question, RequestDays days, List<AnswerChoice> choices, Instant at) {
        Office asking = em.getReference(Office.class, by.officeId());
        Long addressed = question.addressee().officeId();
        Request request = new Request(question, asking, addressed == null ? null : em.getReference(Office.class, addressed),
            clock(days, ChinaTime.dayOf(at)), by, at);
        request.choose(choices);
        String token = question.addressee().kind() == AddresseeKind.LINK ? link(request, by, at) : null;
        em.persist(request);
        audit.record(by, "request.audit.ask", RequestService.name(request), null, Map.of("characters", question.text().length(),
            "about", question.subject().label(), "addressee", question.addressee().name(), "due", request.dueOn()));
        return new Asked(request.uuid(), request.dueOn(), token);
    }

    /** Answers in the name of whom it was for. */
    public void answer(Actor by, UUID uuid, String text, Instant at) {
        answer(by, uuid, text, null, at);
    }

    /** Answers with one of the choices, and tells the rooms that listen. */
    public void answer(Actor by, UUID uuid, String text, String choice, Instant at) {
        Request request = found(uuid);
        request.answer(text, choice, by, at);
        listeners.tell(request.given(), by, at);
        audit.record(by, "request.audit.answer", RequestService.name(request), null, Map.of("characters", request.answer().length()));
    }

    /** Ends what is still open about a thing that itself came to an end, whoever asked it. */
    public void lapse(Actor by, String room, UUID subject, String reason, Instant at) {
        for (Request request : em.createQuery(OPEN_ABOUT, Request.class).setParameter("room", room).setParameter("uuid", subject).getResultList()) {
            request.lapse(reason, by, at);
            audit.record(by, "request.audit.lapse", RequestService.name(request), null, Map.of("reason", reason));
        }
    }

    /** Ends it without an answer, where there is nothing to answer any more; the reason is a key of this room's texts. */
    public void lapse(Actor by, UUID uuid, String reason, Instant at) {
        Request request = found(uuid);
        request.lapse(reason, by, at);
        audit.record(by, "request.audit.lapse", RequestService.name(request), null, Map.of("reason", reason));
    }

    /** A new one-time link in place of the old one; its token. */
    public String renewLink(Actor by, UUID uuid, Instant at) {
        Request request = found(uuid);
        String token = link(request, by, at);
        audit.record(by, "request.audit.link", RequestService.name(request), null, Map.of("addressee", request.addresseeName()));
        return token;
    }

    private Request found(UUID uuid) {
        return em.createQuery("select r from Request r where r.uuid = :uuid", Request.class).setParameter("uuid", uuid).getResultStream().findFirst()
            .orElseThrow(Problem::notFound);
    }

    static String link(Request request, Actor by, Instant at) {
        String token = Tokens.make();
        Instant expires = request.escalateOn().plusDays(LINK_DAYS_LEFT).atStartOfDay(ChinaTime.ZONE).toInstant();
        request.giveLink(Tokens.digest(token), expires, by, at);
        return token;
    }

    private RequestDays days(Integer wanted, LocalDate from) {
        RequestDays usual = RequestDays.of(rules.caseReviewRules(from), RuleKey.QUESTION_ANSWER, RuleKey.QUESTION_REMINDER_BEFORE, RuleKey.QUESTION_ESCALATION_AFTER);
        return wanted == null ? usual : new RequestDays(wanted, usual.remindBefore(), usual.escalateAfter());
    }

    private RequestClock clock(RequestDays days, LocalDate from) {
        WorkCalendar calendar = calendars.current();
        if (days.limit() < 1) {
            throw new Problem("request.problem.limit");
        }
        LocalDate due = calendar.plusWorkingDays(from, days.limit());
        return new RequestClock(days.limit(), calendar.minusWorkingDays(due, days.remindBefore()), due, calendar.plusWorkingDays(due, days.escalateAfter()));
    }
}
