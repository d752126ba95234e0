package org.pingcha.survey;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.security.SecureRandom;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.pingcha.audit.AuditTrail;
import org.pingcha.identity.Actor;
import org.pingcha.instrument.AnswerKind;
import org.pingcha.instrument.CaseFacts;
import org.pingcha.instrument.Filling;
import org.pingcha.instrument.SheetFilling;
import org.pingcha.instrument.SheetSubject;
import org.pingcha.register.CaseQueries;
import org.pingcha.register.CaseRef;
import org.pingcha.register.CaseType;
import org.pingcha.scoring.EvidenceChanged;
import org.pingcha.shared.ChinaTime;
import org.pingcha.shared.Problem;

/**
 * Takes answers, whichever way they come: the same questions, conditions and quotas for a link, paper, a call and a visit.
 * For the rooms that have checked who answers or writes down; {@code by} is null where the recipient does it alone.
 */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.MANDATORY)
public class ResponseKeeping {
    private static final SecureRandom RANDOM = new SecureRandom();

    @PersistenceContext
    EntityManager em;

    @Inject
    Answering answering;

    @EJB
    SheetFilling sheets;

    @EJB
    CaseQueries cases;

    @Inject
    MoneyComplaints complaints;

    @EJB
    AuditTrail audit;

    @Inject
    Event<EvidenceChanged> changed;

    /** Opens the questionnaire: where it was left, or at its beginning. */
    public Door open(Key key, Way way, Locale locale, Instant at) {
        Optional<Response> trial = answering.trial(key);
        if (trial.isPresent()) {
            return Door.of(Door.State.OPEN, trial.get().campaign(), true);
        }
        return answering.invitation(key).map(invitation -> open(invitation, way, locale, at)).orElse(Door.NOWHERE);
    }

    private Door open(Invitation invitation, Way way, Locale locale, Instant at) {
        Campaign campaign = invitation.campaign();
        if (!invitation.status().isOpen()) {
            return Door.of(switch (invitation.status()) {
                case COMPLETE, REFUSED -> Door.State.DONE;
                case OVER_QUOTA -> Door.State.FULL;
                default -> Door.State.CLOSED;
            }, campaign, false);
        }
        if (!campaign.takesAnswers(ChinaTime.dayOf(at))) {
            return Door.of(Door.State.CLOSED, campaign, false);
        }
        Optional<Response> known = answering.response(invitation);
        if (known.isEmpty() && answering.isFull(campaign, invitation.caseType())) {
            invitation.end(InvitationStatus.OVER_QUOTA, ChinaTime.dayOf(at));
            return Door.of(Door.State.FULL, campaign, false);
        }
        invitation.opened(ChinaTime.dayOf(at));
        known.orElseGet(() -> begin(invitation, way, locale, at)).answeredBy(way, locale.toLanguageTag());
        return Door.of(Door.State.OPEN, campaign, false);
    }

    private Response begin(Invitation invitation, Way way, Locale locale, Instant at) {
        boolean apart = invitation.campaign().isAnonymous();
        CaseRef about = cases.refs(List.of(invitation.caseId())).get(invitation.caseId());
        CaseFacts facts = new CaseFacts(about.type().name(), about.stage().name(), about.kind().name());
        return kept(new Response(invitation.campaign(), sheet(invitation.campaign(), facts, at), apart ? null : invitation.id(), apart ? Tokens.draftKey(invitation.issueToken()) : null,
            invitation.caseType(), way, locale.toLanguageTag(), false, ChinaTime.dayOf(at)));
    }

    /** A test by somebody who plans the campaign: as one kind of respondent, and in no figure. Gives the token that opens it. */
    public String beginTrial(UUID campaign, CaseFacts facts, Locale locale, Instant at) {
        Campaign found = em.createQuery("select c from Campaign c join fetch c.office where c.uuid = :uuid", Campaign.class)
            .setParameter("uuid", campaign).getResultStream().findFirst().orElseThrow(Problem::notFound);
        String token = Tokens.make();
        kept(new Response(found, sheet(found, facts, at), null, Tokens.draftKey(token), CaseType.valueOf(facts.caseType()), Way.LINK, locale.toLanguageTag(), true,
            ChinaTime.dayOf(at)));
        return token;
    }

    private Response kept(Response response) {
        em.persist(response);
        return response;
    }

    /** The answers lead to their sheet, never the sheet to them: its subject's number means nothing. */
    private long sheet(Campaign campaign, CaseFacts facts, Instant at) {
        return sheets.open(campaign.formId(), new SheetSubject("survey", RANDOM.nextLong(Long.MAX_VALUE)), facts, Answering.writer(campaign, null),
            Answering.moment(campaign, at));
    }

    /** The questions that are asked now, with what was answered. @throws Problem where the key opens nothing */
    public Filling read(Key key, Locale locale) {
        Response response = answering.trial(key).or(() -> answering.invitation(key).flatMap(answering::response)).orElseThrow(Problem::notFound);
        return sheets.read(response.sheetId(), locale);
    }

    /** Keeps one answer; it may change which questions follow. */
    public void answer(Key key, String code, String value, Actor by, Instant at) {
        Written to = written(key, by, at);
        sheets.answer(to.response().sheetId(), code, value, to.by(), to.at());
    }

    /** Keeps that somebody does not know, or would rather not say. */
    public void decline(Key key, String code, AnswerKind how, Actor by, Instant at) {
        Written to = written(key, by, at);
        sheets.decline(to.response().sheetId(), code, how, to.by(), to.at());
    }

    /** Takes an answer back. */
    public void clear(Key key, String code, Actor by, Instant at) {
        Written to = written(key, by, at);
        sheets.clear(to.response().sheetId(), code, to.by(), to.at());
    }

    /**
     * Sends the answers, once. Without consent that is a refusal; with the quota full in the meantime the answers do not
     * count. Money taken opens a complaint's draft where the person wants one.
     *
     * @return the complaint, where there is one
     */
    public Sent submit(Key key, Actor by, Instant at) {
        Written to = written(key, by, at);
        Response response = to.response();
        Filling filling = sheets.read(response.sheetId(), Locale.SIMPLIFIED_CHINESE);
        sheets.submit(response.sheetId(), to.by(), to.at());
        LocalDate day = ChinaTime.dayOf(at);
        if (response.isTrial()) {
            response.submit(day);
            return Sent.ALONE;
        }
        Invitation invitation = to.invitation();
        InvitationStatus outcome = outcome(invitation, filling);
        invitation.end(outcome, day);
        if (outcome == InvitationStatus.COMPLETE) {
            response.submit(day);
            if (!invitation.campaign().isAnonymous()) {
                changed.fire(new EvidenceChanged(invitation.caseId()));
            }
        }
        Sent sent = Sent.ALONE;
        if (outcome != InvitationStatus.REFUSED) {
            sent = complaints.open(response, invitation, filling, by, at).orElse(sent);
            response.opens(sent.complaint());
            if (Questions.NO.equals(filling.value(Questions.AGAIN)) && invitation.personDigest() != null
                && em.find(Silence.class, invitation.personDigest()) == null) {
                em.persist(new Silence(invitation.personDigest(), day));
            }
        }
        audit.record(to.by(), "survey.audit.answered", "campaign:" + invitation.campaign().uuid(), null, Map.of("outcome", outcome));
        return sent;
    }

    private InvitationStatus outcome(Invitation invitation, Filling filling) {
        if (Questions.NO.equals(filling.value(Questions.CONSENT))) {
            return InvitationStatus.REFUSED;
        }
        Campaign campaign = invitation.campaign();
        if (campaign.quota(invitation.caseType()) == null) {
            return InvitationStatus.COMPLETE;
        }
        // Whoever completes waits here for whoever completes at the same moment, or the quota would be passed by one.
        em.lock(campaign, LockModeType.PESSIMISTIC_WRITE);
        return answering.isFull(campaign, invitation.caseType()) ? InvitationStatus.OVER_QUOTA : InvitationStatus.COMPLETE;
    }

    /** The answers that a key may still write to. */
    private Written written(Key key, Actor by, Instant at) {
        Optional<Response> trial = answering.trial(key);
        if (trial.isPresent()) {
            return new Written(trial.get(), null, Answering.writer(trial.get().campaign(), by), at);
        }
        Invitation invitation = answering.invitation(key).orElseThrow(Problem::notFound);
        invitation.mustBeOpen();
        if (!invitation.campaign().takesAnswers(ChinaTime.dayOf(at))) {
            throw Problem.conflict("survey.problem.ended.EXPIRED");
        }
        Response response = answering.response(invitation).orElseThrow(Problem::notFound);
        invitation.start();
        return new Written(response, invitation, Answering.writer(invitation.campaign(), by), Answering.moment(invitation.campaign(), at));
    }

    private record Written(Response response, Invitation invitation, Actor by, Instant at) {
    }
}
