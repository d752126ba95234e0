package org.pingcha.opinion;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.pingcha.audit.AuditTrail;
import org.pingcha.identity.Actor;
import org.pingcha.identity.Office;
import org.pingcha.instrument.CaseFacts;
import org.pingcha.instrument.Filling;
import org.pingcha.instrument.FormQueries;
import org.pingcha.instrument.FormRef;
import org.pingcha.instrument.Purpose;
import org.pingcha.instrument.SheetFilling;
import org.pingcha.instrument.SheetState;
import org.pingcha.instrument.SheetSubject;
import org.pingcha.instrument.SheetTotals;
import org.pingcha.register.CaseHeader;
import org.pingcha.register.CaseQueries;
import org.pingcha.request.Addressee;
import org.pingcha.request.Asked;
import org.pingcha.request.Question;
import org.pingcha.request.RequestDays;
import org.pingcha.request.RequestKeeping;
import org.pingcha.request.RequestKind;
import org.pingcha.request.RequestSubject;
import org.pingcha.rules.RuleBook;
import org.pingcha.rules.RuleKey;
import org.pingcha.rules.RuleQueries;
import org.pingcha.scoring.EvidenceChanged;
import org.pingcha.shared.ChinaTime;
import org.pingcha.shared.Problem;
import org.pingcha.web.Texts;

/** Asks and answers for services, pages behind links, jobs and demo data that have checked who does. */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.MANDATORY)
public class OpinionKeeping {
    static final String ROOM = "opinion";
    private static final String OPEN = "select count(r) from OpinionRequest r where r.caseId = :case and r.organ = :organ and r.organName = :name"
        + " and r.state = org.pingcha.opinion.OpinionState.ASKED";

    @PersistenceContext
    EntityManager em;

    @EJB
    CaseQueries cases;

    @EJB
    FormQueries forms;

    @Inject
    SheetFilling sheets;

    @EJB
    RequestKeeping requests;

    @EJB
    RuleQueries rules;

    @Inject
    OpinionMessages messages;

    @EJB
    AuditTrail audit;

    @Inject
    Event<EvidenceChanged> changed;

    /** Opens the organ's form, asks by a request with a link, and sends the link where there is a contact. */
    public OpinionAsked ask(Actor by, long caseId, OpinionEntry entry, Instant at) {
        CaseHeader about = cases.header(caseId);
        if (em.createQuery(OPEN, Long.class).setParameter("case", caseId).setParameter("organ", entry.organ()).setParameter("name", entry.organName().strip())
            .getSingleResult() > 0) {
            throw new Problem("opinion.problem.askedAlready", entry.organName().strip());
        }
        OpinionRequest opinion = new OpinionRequest(about, em.getReference(Office.class, by.officeId()), entry, by, at);
        em.persist(opinion);
        CaseFacts facts = new CaseFacts(about.ref().type().name(), about.ref().stage().name(), about.ref().kind().name());
        long sheet = sheets.open(form(entry.organ(), facts, by).id(), new SheetSubject(ROOM, opinion.id()), facts, by, at);
        Asked asked = requests.ask(by, question(opinion, about), days(ChinaTime.dayOf(at)), List.of(), at);
        opinion.asked(sheet, asked);
        messages.ask(opinion);
        audit.record(by, "opinion.audit.ask", name(opinion), null, Map.of("case", about.ref().caseNo(), "organ", opinion.organName(), "due", asked.dueOn()));
        return new OpinionAsked(opinion.uuid(), OpinionMessages.link(opinion));
    }

    /** The organ answered: its form is whole and closes with it. @throws Problem where an item that must be answered is not */
    public void answered(OpinionRequest opinion, AnswerWay way, String respondent, Actor by, Instant at) {
        sheets.submit(opinion.sheetId(), by, at);
        Filling filled = sheets.read(opinion.sheetId(), opinion.locale());
        opinion.answered(way, Adoption.valueOf(filled.value(Adoption.ITEM)), share(filled.totals()), respondent, at);
        audit.record(by, "opinion.audit.answer", name(opinion), null, Map.of("way", way, "adoption", opinion.adoption()));
        changed.fire(new EvidenceChanged(opinion.caseId()));
    }

    /** The form as somebody is shown it who fills it in. */
    public OpinionForm form(OpinionRequest opinion, Instant at, Locale locale) {
        return new OpinionForm(opinion.office().name(), opinion.organName(), label(opinion.caseNo(), opinion.handlerName(), locale), opinion.dueOn(),
            ChinaTime.dayOf(at).isAfter(opinion.dueOn()), sheets.read(opinion.sheetId(), locale));
    }

    private static String label(String caseNo, String handler, Locale locale) {
        return Texts.text(locale, "opinion.label", caseNo, handler);
    }

    public OpinionRequest ofRequest(UUID request) {
        return em.createQuery("select r from OpinionRequest r join fetch r.office where r.requestUuid = :request", OpinionRequest.class)
            .setParameter("request", request).getResultStream().findFirst().orElseThrow(Problem::notFound);
    }

    /** Whether its form is filled in and closed. */
    public boolean isFilled(OpinionRequest opinion) {
        return sheets.read(opinion.sheetId(), opinion.locale()).state() == SheetState.SUBMITTED;
    }

    static String name(OpinionRequest opinion) {
        return "opinion:" + opinion.uuid();
    }

    /** Of the points of what was rated; "not clear" leaves the sum. */
    private static BigDecimal share(SheetTotals totals) {
        return totals.judged().signum() == 0 ? null : totals.earned().multiply(BigDecimal.valueOf(100)).divide(totals.judged(), 2, RoundingMode.HALF_UP);
    }

    private FormRef form(AskedOrgan organ, CaseFacts facts, Actor by) {
        return forms.allFor(Purpose.OPINION, facts, by.officePath(), Texts.CHINESE).stream().filter(form -> form.code().equals(organ.form())).findFirst()
            .orElseThrow(() -> new Problem("opinion.problem.form", organ));
    }

    private static Question question(OpinionRequest opinion, CaseHeader about) {
        String label = label(about.ref().caseNo(), opinion.handlerName(), Texts.CHINESE);
        RequestSubject subject = new RequestSubject(ROOM, opinion.uuid(), null, label, about.ref().uuid());
        String organ = opinion.department() == null ? opinion.organName() : opinion.organName() + " " + opinion.department();
        return new Question(RequestKind.ORGAN_OPINION, subject, Addressee.link(organ), Texts.text(Texts.CHINESE, "opinion.question", opinion.handlerName()), null);
    }

    private RequestDays days(LocalDate from) {
        RuleBook book = rules.caseReviewRules(from);
        return RequestDays.of(book, RuleKey.OPINION_ANSWER, RuleKey.OPINION_REMINDER_BEFORE, RuleKey.OPINION_ESCALATION_AFTER);
    }
}
