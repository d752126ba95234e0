package org.pingcha.referral;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.pingcha.identity.Actor;
import org.pingcha.identity.Office;
import org.pingcha.identity.Person;
import org.pingcha.request.Addressee;
import org.pingcha.request.AnswerChoice;
import org.pingcha.request.Question;
import org.pingcha.request.RequestDays;
import org.pingcha.request.RequestKeeping;
import org.pingcha.request.RequestKind;
import org.pingcha.request.RequestLookup;
import org.pingcha.request.RequestStanding;
import org.pingcha.request.RequestSubject;
import org.pingcha.rules.RuleBook;
import org.pingcha.rules.RuleKey;
import org.pingcha.shared.Problem;
import org.pingcha.web.Texts;

/**
 * What is asked about a referral: the bureau that has it, whether it takes it up; the bar association, what it did. Reminders
 * and escalation come with the request, which ends when the answer comes. The caller has checked who asks.
 */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.MANDATORY)
public class ReferralRequests {
    static final String ROOM = "referral";
    /** The association took no measure. */
    static final String NO_MEASURE = "NONE";
    private static final int SENTENCE = 4000;

    @PersistenceContext
    EntityManager em;

    @EJB
    RequestKeeping requests;

    @EJB
    RequestLookup lookup;

    @Inject
    ReferralRules rules;

    /**
     * The bureau has it, from now on its answer is waited for; once, and only while it has not said anything yet. Whoever
     * says it at this moment waits for the end of this, or this for the end of that: see {@link #admissionAnswered}.
     */
    public void awaitAdmission(UUID uuid, Instant at) {
        MisconductReferral referral = em.createQuery("select r from MisconductReferral r where r.uuid = :uuid", MisconductReferral.class)
            .setParameter("uuid", uuid).setLockMode(LockModeType.PESSIMISTIC_WRITE).getResultStream().findFirst().orElseThrow(Problem::notFound);
        if ((referral.state() == ReferralState.SENT || referral.state() == ReferralState.RECEIVED) && open(uuid, RequestKind.REFERRAL_ADMISSION).isEmpty()) {
            ask(referral, RequestKind.REFERRAL_ADMISSION, inTheNameOf(referral), Addressee.agency(referral.bureau().id(), referral.bureau().name()),
                "referral.admission.question", RuleKey.REFERRAL_ADMISSION, List.of(), at);
        }
    }

    /** It said whether it takes it up, or is asked no longer. */
    public void admissionAnswered(MisconductReferral referral, String key, Actor by, Instant at) {
        // Otherwise a question that is asked just now would not be seen here, and wait for ever for an answer.
        em.lock(referral, LockModeType.PESSIMISTIC_WRITE);
        open(referral.uuid(), RequestKind.REFERRAL_ADMISSION).ifPresent(asked ->
            requests.answer(by, asked.uuid(), Texts.text(Texts.CHINESE, "referral.admission." + key), at));
    }

    /** Asks the association, by one-time link, which of its measures it took. */
    public void askBar(MisconductReferral referral, String association, Actor by, Instant at) {
        List<AnswerChoice> choices = new ArrayList<>();
        rules.of(referral).sanctions().measures().forEach(measure -> choices.add(new AnswerChoice(measure.code(), measure.textZh(), measure.textEn())));
        choices.add(new AnswerChoice(NO_MEASURE, Texts.text(Texts.CHINESE, "referral.bar.noMeasure"), Texts.text(Texts.ENGLISH, "referral.bar.noMeasure")));
        ask(referral, RequestKind.BAR_DISCIPLINE, by, Addressee.link(association), "referral.bar.question", RuleKey.BAR_ANSWER, choices, at);
    }

    /** It answered on paper: its link opens nothing any more. */
    public void barAnsweredOnPaper(MisconductReferral referral, Actor by, Instant at) {
        open(referral.uuid(), RequestKind.BAR_DISCIPLINE).ifPresent(asked -> requests.lapse(by, asked.uuid(), "request.lapse.paper", at));
    }

    /** A new one-time link for the association; its token. @throws Problem where nothing is asked of it */
    public String barLink(MisconductReferral referral, Actor by, Instant at) {
        RequestStanding asked = open(referral.uuid(), RequestKind.BAR_DISCIPLINE).orElseThrow(() -> new Problem("referral.problem.notPassedOn"));
        return requests.renewLink(by, asked.uuid(), at);
    }

    private Optional<RequestStanding> open(UUID referral, RequestKind kind) {
        return lookup.about(ROOM, referral, kind).stream().filter(RequestStanding::isOpen).findFirst();
    }

    private void ask(MisconductReferral referral, RequestKind kind, Actor by, Addressee to, String text, RuleKey limit, List<AnswerChoice> choices, Instant at) {
        RuleBook book = rules.of(referral);
        ReferralBrief brief = referral.brief();
        String words = Texts.text(Texts.CHINESE, text, brief.number(), brief.respondent(), brief.laid() == null ? "" : brief.laid().facts());
        Question question = new Question(kind, new RequestSubject(ROOM, referral.uuid(), null, brief.number(), null), to,
            words.substring(0, Math.min(SENTENCE, words.length())), null);
        requests.ask(by, question, RequestDays.of(book, limit, RuleKey.REFERRAL_REMINDER_BEFORE, RuleKey.REFERRAL_ESCALATION_AFTER), choices, at);
    }

    /** Who signed second, in the office that refers: a request is asked by a person, and the server delivers by itself. */
    private Actor inTheNameOf(MisconductReferral referral) {
        Actor who = em.find(Person.class, referral.approverId()).actor(null);
        Office office = referral.office();
        return new Actor(who.personId(), who.userName(), who.name(), office.id(), office.path(), who.firmId(), who.roles(), who.rights(), null);
    }
}
