package org.pingcha.interview;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.pingcha.audit.AuditTrail;
import org.pingcha.identity.CurrentActor;
import org.pingcha.identity.Role;
import org.pingcha.instrument.AnswerKind;
import org.pingcha.instrument.Filling;
import org.pingcha.register.CaseQueries;
import org.pingcha.register.ClosedCases;
import org.pingcha.shared.Problem;
import org.pingcha.survey.Door;
import org.pingcha.survey.Given;
import org.pingcha.survey.InvitationCard;
import org.pingcha.survey.InvitationKeeping;
import org.pingcha.survey.Key;
import org.pingcha.survey.Reach;
import org.pingcha.survey.ResponseKeeping;
import org.pingcha.survey.Sent;
import org.pingcha.survey.Way;

/** Calls recipients and writes down what they say. */
@Stateless
@RolesAllowed(Role.INTERVIEWER_ROLE)
public class InterviewService {
    private static final String ATTEMPTS = "select new org.pingcha.interview.AttemptRow(t.at, t.dayPart, t.way, t.outcome, t.nextAt, t.note, t.callerName)"
        + " from ContactAttempt t where t.invitation = :invitation order by t.id desc";

    @PersistenceContext
    EntityManager em;

    @EJB
    InvitationKeeping invitations;
    @EJB
    ResponseKeeping responses;
    @EJB
    CaseQueries cases;
    @EJB
    ClosedCases recipients;
    @EJB
    AuditTrail audit;
    @Inject
    CurrentActor actor;
    @Inject
    Clock clock;

    /** The sheet with name and number unmasked, which the trail keeps. */
    public CallSheet open(UUID uuid) {
        InvitationCard card = mine(uuid);
        audit.viewed(actor.get(), "interview.audit.opened", subject(uuid));
        List<AttemptRow> tries = em.createQuery(ATTEMPTS, AttemptRow.class).setParameter("invitation", uuid).getResultList();
        return new CallSheet(card, cases.header(card.caseId()), recipients.recipient(card.caseId()), tries);
    }

    /** Notes a try and does what follows from it. */
    public void note(UUID uuid, @Valid AttemptEntry entry) {
        InvitationCard card = mine(uuid);
        Instant now = clock.instant();
        fits(card, entry, now);
        switch (entry.outcome().effect()) {
            case TRIED -> invitations.tried(uuid, now, entry.nextAt());
            case REFUSES -> invitations.refuse(uuid, now);
            case NOBODY -> invitations.notEligible(uuid, now);
            case GIVES_UP -> invitations.giveUp(uuid, now);
            case NONE -> throw new Problem("interview.problem.answered");
        }
        em.persist(new ContactAttempt(uuid, entry, actor.get(), now));
        audit.record(actor.get(), "interview.audit.noted", subject(uuid), null, Map.of("way", entry.way(), "outcome", entry.outcome()));
    }

    private static void fits(InvitationCard card, AttemptEntry entry, Instant now) {
        if (card.reach() == Reach.INSTITUTION && entry.way() != Way.INSTITUTION) {
            throw new Problem("interview.problem.institution");
        }
        if (entry.outcome() == AttemptOutcome.INSTITUTION_ASKED && (entry.note() == null || entry.note().isBlank())) {
            throw new Problem("interview.problem.whichInstitution");
        }
        if (entry.outcome() == AttemptOutcome.CALL_BACK && entry.nextAt() == null) {
            throw new Problem("interview.problem.when");
        }
        if (entry.nextAt() != null && (entry.outcome().isFinal() || entry.nextAt().isBefore(now))) {
            throw new Problem("interview.problem.next");
        }
    }

    /** Opens the questions: where they were left, or at their beginning. */
    public Door begin(UUID uuid, Way way, Locale locale) {
        InvitationCard card = mine(uuid);
        if (card.reach() == Reach.INSTITUTION && way == Way.PHONE) {
            throw new Problem("interview.problem.institution");
        }
        return responses.open(Key.of(uuid), way, locale, clock.instant());
    }

    public Filling read(UUID uuid, Locale locale) {
        mine(uuid);
        return responses.read(Key.of(uuid), locale);
    }

    /** Keeps what was said to one question; a question that may be left out is left by saying nothing. */
    public void answer(UUID uuid, String code, Given given) {
        mine(uuid);
        if (given.value() == null) {
            responses.clear(Key.of(uuid), code, actor.get(), clock.instant());
        } else if (given.declined()) {
            responses.decline(Key.of(uuid), code, AnswerKind.valueOf(given.value()), actor.get(), clock.instant());
        } else {
            responses.answer(Key.of(uuid), code, given.value(), actor.get(), clock.instant());
        }
    }

    /** Sends the answers; a receipt is for whoever was asked, and the interviewer hands it on. */
    public Sent submit(UUID uuid, Way way) {
        mine(uuid);
        Sent sent = responses.submit(Key.of(uuid), actor.get(), clock.instant());
        em.persist(new ContactAttempt(uuid, new AttemptEntry(way, AttemptOutcome.ANSWERED, null, null), actor.get(), clock.instant()));
        return sent;
    }

    /** The recipient's own link, for who would rather answer alone; the trail keeps that it was shown. */
    public String link(UUID uuid) {
        mine(uuid);
        audit.record(actor.get(), "interview.audit.link", subject(uuid), null, null);
        return invitations.link(uuid, clock.instant());
    }

    /** They are reached otherwise than was thought, such as after a release; the trail keeps why. */
    public void reachBy(UUID uuid, Reach reach, @Size(max = 200) String reason) {
        if (reason == null || reason.isBlank()) {
            throw new Problem("interview.problem.reason");
        }
        InvitationCard card = mine(uuid);
        invitations.reachBy(uuid, reach);
        audit.record(actor.get(), "interview.audit.reach", subject(uuid), Map.of("reach", card.reach()), Map.of("reach", reach, "reason", reason.strip()));
    }

    private InvitationCard mine(UUID uuid) {
        InvitationCard card = invitations.card(uuid);
        if (!actor.get().sees(card.officePath())) {
            throw Problem.notFound();
        }
        if (actor.get().personId().equals(card.enteredById())) {
            throw Problem.forbidden("interview.problem.ownCase");
        }
        return card;
    }

    private static String subject(UUID uuid) {
        return "invitation:" + uuid;
    }
}
