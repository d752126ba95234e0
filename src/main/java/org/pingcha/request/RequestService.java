package org.pingcha.request;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.validation.Valid;
import java.time.Clock;
import java.util.Map;
import java.util.UUID;
import org.pingcha.audit.AuditTrail;
import org.pingcha.identity.CurrentActor;
import org.pingcha.identity.Role;
import org.pingcha.shared.Problem;

/** Asks, answers and withdraws. Whoever asks has checked that they may see what they ask about. */
@Stateless
@RolesAllowed({Role.INSPECTOR_ROLE, Role.MANAGER_ROLE, Role.COMPLAINT_OFFICER_ROLE, Role.COMPLAINT_APPROVER_ROLE})
public class RequestService {
    @PersistenceContext
    EntityManager em;

    @Inject
    CurrentActor actor;

    @EJB
    AuditTrail audit;

    @EJB
    RequestKeeping keeping;

    @Inject
    RequestAccess access;

    @Inject
    Clock clock;

    /** Asks; the limit starts today and today is not counted. */
    public Asked ask(@Valid Question question) {
        return keeping.ask(actor.get(), question, clock.instant());
    }

    /** Makes a new one-time link in place of the old one, and returns its token. */
    public String renewLink(UUID uuid, long seenVersion) {
        Request request = access.asked(actor.get(), uuid, seenVersion);
        request.mustBeOfTheDesk();
        String token = RequestKeeping.link(request, actor.get(), clock.instant());
        audit.record(actor.get(), "request.audit.link", name(request), null, Map.of("addressee", request.addresseeName()));
        return token;
    }

    public void withdraw(UUID uuid, long seenVersion, String reason) {
        Request request = access.asked(actor.get(), uuid, seenVersion);
        request.mustBeOfTheDesk();
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
        Request request = access.addressed(actor.get(), uuid);
        request.mustBeOfTheDesk();
        request.saveDraft(text);
    }

    /** Answers, which ends the request. Files were added to it before, as documents of the request. */
    @RolesAllowed({Role.FIRM_ROLE, Role.MANAGER_ROLE})
    public void answer(UUID uuid, long seenVersion, String text) {
        Request request = access.addressed(actor.get(), uuid);
        RequestAccess.mustBe(request, seenVersion);
        request.mustBeOfTheDesk();
        keeping.answer(actor.get(), uuid, text, clock.instant());
    }

    static String name(Request request) {
        return "request:" + request.uuid();
    }
}
