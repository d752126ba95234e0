package org.pingcha.request;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.validation.Valid;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.pingcha.audit.AuditTrail;
import org.pingcha.identity.Actor;
import org.pingcha.identity.CurrentActor;
import org.pingcha.identity.Office;
import org.pingcha.identity.Role;
import org.pingcha.rules.RuleBook;
import org.pingcha.rules.RuleKey;
import org.pingcha.rules.RuleQueries;
import org.pingcha.rules.WorkCalendar;
import org.pingcha.rules.WorkCalendars;
import org.pingcha.shared.ChinaTime;
import org.pingcha.shared.Problem;

/** Asks, answers and withdraws. Whoever asks has checked that they may see what they ask about. */
@Stateless
@RolesAllowed({Role.INSPECTOR_ROLE, Role.MANAGER_ROLE})
public class RequestService {
    /** A link still opens this long after its request went one level up. */
    private static final int LINK_DAYS_LEFT = 30;

    @PersistenceContext
    EntityManager em;

    @Inject
    CurrentActor actor;

    @EJB
    AuditTrail audit;

    @EJB
    WorkCalendars calendars;

    @EJB
    RuleQueries rules;

    @Inject
    RequestAccess access;

    @Inject
    Clock clock;

    /** Asks; the limit starts today and today is not counted. */
    public Asked ask(@Valid Question question) {
        Actor by = actor.get();
        Office asking = em.getReference(Office.class, by.officeId());
        Long addressed = question.addressee().officeId();
        Request request = new Request(question, asking, addressed == null ? null : em.getReference(Office.class, addressed),
            days(question.workingDays()), by, clock.instant());
        String token = question.addressee().kind() == AddresseeKind.LINK ? link(request) : null;
        em.persist(request);
        audit.record(by, "request.audit.ask", name(request), null, Map.of("question", question.text(),
            "about", question.subject().label(), "addressee", question.addressee().name(), "due", request.dueOn()));
        return new Asked(request.uuid(), request.dueOn(), token);
    }

    /** Makes a new one-time link in place of the old one, and returns its token. */
    public String renewLink(UUID uuid, long seenVersion) {
        Request request = access.asked(actor.get(), uuid, seenVersion);
        String token = link(request);
        audit.record(actor.get(), "request.audit.link", name(request), null, Map.of("addressee", request.addresseeName()));
        return token;
    }

    public void withdraw(UUID uuid, long seenVersion, String reason) {
        Request request = access.asked(actor.get(), uuid, seenVersion);
        request.withdraw(reason, actor.get(), clock.instant());
        audit.record(actor.get(), "request.audit.withdraw", name(request), null, Map.of("reason", reason.strip()));
    }

    /** Ends what is still open about a thing that itself came to an end; for the room that asked. */
    public void lapse(String room, UUID subject, String reason) {
        for (Request request : access.openAbout(actor.get(), room, subject)) {
            request.lapse(reason, actor.get(), clock.instant());
            audit.record(actor.get(), "request.audit.lapse", name(request), null, Map.of("reason", reason));
        }
    }

    /** Keeps what was typed so far. */
    @RolesAllowed({Role.FIRM_ROLE, Role.MANAGER_ROLE})
    public void saveDraft(UUID uuid, String text) {
        access.addressed(actor.get(), uuid).saveDraft(text);
    }

    /** Answers, which ends the request. Files were added to it before, as documents of the request. */
    @RolesAllowed({Role.FIRM_ROLE, Role.MANAGER_ROLE})
    public void answer(UUID uuid, long seenVersion, String text) {
        Request request = access.addressed(actor.get(), uuid);
        RequestAccess.mustBe(request, seenVersion);
        request.answer(text, actor.get(), clock.instant());
        audit.record(actor.get(), "request.audit.answer", name(request), null, Map.of("answer", request.answer()));
    }

    private String link(Request request) {
        String token = Tokens.make();
        Instant expires = request.escalateOn().plusDays(LINK_DAYS_LEFT).atStartOfDay(ChinaTime.ZONE).toInstant();
        request.giveLink(Tokens.digest(token), expires, actor.get(), clock.instant());
        return token;
    }

    private RequestClock days(Integer wanted) {
        LocalDate today = ChinaTime.today(clock);
        RuleBook book = rules.caseReviewRules(today);
        WorkCalendar calendar = calendars.current();
        int limit = wanted == null ? book.amount(RuleKey.QUESTION_ANSWER).intValueExact() : wanted;
        if (limit < 1) {
            throw new Problem("request.problem.limit");
        }
        LocalDate due = calendar.plusWorkingDays(today, limit);
        return new RequestClock(limit, calendar.minusWorkingDays(due, book.amount(RuleKey.QUESTION_REMINDER_BEFORE).intValueExact()), due,
            calendar.plusWorkingDays(due, book.amount(RuleKey.QUESTION_ESCALATION_AFTER).intValueExact()));
    }

    static String name(Request request) {
        return "request:" + request.uuid();
    }
}
