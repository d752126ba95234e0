package org.pingcha.survey;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.pingcha.audit.AuditTrail;
import org.pingcha.complaint.Channel;
import org.pingcha.complaint.ComplainantEntry;
import org.pingcha.complaint.ComplaintEntry;
import org.pingcha.complaint.ComplaintKeeping;
import org.pingcha.complaint.Consent;
import org.pingcha.complaint.Received;
import org.pingcha.complaint.RespondentEntry;
import org.pingcha.complaint.RespondentKind;
import org.pingcha.complaint.Standing;
import org.pingcha.identity.Actor;
import org.pingcha.instrument.Filling;
import org.pingcha.instrument.SheetView.ItemView;
import org.pingcha.instrument.SheetView.OptionView;
import org.pingcha.register.CaseHeader;
import org.pingcha.register.CaseQueries;
import org.pingcha.register.ClosedCases;
import org.pingcha.register.PersonalData;
import org.pingcha.rules.Matter;
import org.pingcha.rules.RuleQueries;
import org.pingcha.shared.ChinaTime;
import org.pingcha.web.Texts;

/**
 * Turns "money or gifts were taken" into a complaint's draft, where the person wants to complain: with their name for the
 * investigators, or as a tip without it. An answer is no verdict. Where a campaign promised anonymity the draft has no name
 * even so, since the name stands in the register and was not given for this.
 */
@Dependent
class MoneyComplaints {
    private static final String BUREAU = "select b.id from Office b, Office a where a.path = :path"
        + " and b.kind = org.pingcha.identity.OfficeKind.BUREAU and b.divisionCode = a.divisionCode order by b.path";
    private static final Locale WRITTEN_IN = Texts.CHINESE;

    @PersistenceContext
    EntityManager em;

    @EJB
    ComplaintKeeping keeping;

    @EJB
    CaseQueries cases;

    @EJB
    ClosedCases closed;

    @EJB
    RuleQueries rules;

    @EJB
    AuditTrail audit;

    /** The draft, with what its complainant follows it by; empty where nobody complains, or where no bureau is responsible. */
    Optional<Sent> open(Response response, Invitation invitation, Filling filling, Actor by, Instant at) {
        String wish = filling.value(Questions.COMPLAIN);
        if (!Questions.YES.equals(filling.value(Questions.MONEY)) || wish == null || Questions.NO.equals(wish)) {
            return Optional.empty();
        }
        CaseHeader about = cases.header(invitation.caseId());
        List<Long> bureaus = em.createQuery(BUREAU, Long.class).setParameter("path", about.ref().officePath()).setMaxResults(1).getResultList();
        Set<String> matters = rules.complaintRules(ChinaTime.dayOf(at)).matters().stream().filter(Matter::property).map(Matter::code).limit(1).collect(Collectors.toSet());
        if (bureaus.isEmpty() || matters.isEmpty()) {
            return Optional.empty();
        }
        boolean named = "NAMED".equals(wish) && !invitation.campaign().isAnonymous();
        PersonalData person = named ? closed.recipient(invitation.caseId()) : null;
        List<ComplainantEntry> complainants = named
            ? List.of(new ComplainantEntry(Standing.RECIPIENT, person.name(), null, person.phone(), null, Consent.INVESTIGATORS)) : List.of();
        RespondentEntry against = new RespondentEntry(RespondentKind.HANDLER, about.handlerName(), null, about.ref().firmId(), about.ref().handlerId());
        Actor actor = Answering.writer(invitation.campaign(), by);
        Received received = keeping.receiveFrom(Actor.system(), new ComplaintEntry(bureaus.get(0), Channel.SURVEY, complainants, against,
            named ? about.ref().caseNo() : null, named ? about.ref().id() : null, matters, facts(filling), null, filling.value("Q11b"), null, "survey",
            response.uuid()), at);
        audit.record(actor, "survey.audit.complaint", "complaint:" + received.uuid(), null, Map.of("named", named));
        return Optional.of(received.receipts().stream().findFirst().map(receipt -> new Sent(received.uuid(), receipt.receiptNo(), receipt.accessCode()))
            .orElse(new Sent(received.uuid(), null, null)));
    }

    private static String facts(Filling filling) {
        StringBuilder facts = new StringBuilder(Texts.text(WRITTEN_IN, "survey.money.facts"));
        for (String code : Questions.ABOUT_MONEY) {
            filling.item(code).filter(ItemView::isAnswered).ifPresent(item -> facts.append('\n').append(item.text().text()).append(' ').append(words(item)));
        }
        return facts.toString();
    }

    private static String words(ItemView item) {
        if (item.answer().isDeclined()) {
            return Texts.text(WRITTEN_IN, Texts.keyOf(item.answer()));
        }
        return item.options().stream().filter(option -> option.code().equals(item.value())).map(OptionView::text).map(text -> text.text())
            .findFirst().orElse(item.value());
    }
}
