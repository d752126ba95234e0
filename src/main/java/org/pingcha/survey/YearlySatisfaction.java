package org.pingcha.survey;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Tuple;
import jakarta.persistence.TypedQuery;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/**
 * What recipients of the cases closed in a year said all in all, beside how many were asked and answered; numbers alone, for the yearly
 * extract. Campaigns that promise anonymity are left out: nobody looks up there whose recipient somebody was.
 */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class YearlySatisfaction {
    private static final String OF_YEAR = " join AidCase c on c.id = i.caseId join c.office o where i.campaign.anonymous = false and %1$s is not null"
        + " and c.dates.closedOn between :from and :to and o.path like :scope escape '!'";
    private static final String ASKED = "select %1$s as subject, count(i) as asked, sum(case when i.status = org.pingcha.survey.InvitationStatus.COMPLETE then 1 else 0 end)"
        + " as answered from Invitation i" + OF_YEAR + " and i.status not in :nobody group by %1$s";
    /** Satisfied: an option as good as in the figures of a campaign. */
    private static final String RATED = "select %1$s as subject, count(m) as rated, sum(case when p.points >= " + Figures.SATISFIED + " * it.max then 1 else 0 end) as satisfied"
        + " from Response r join Invitation i on i.id = r.invitationId join org.pingcha.instrument.ItemMark m on m.sheet.id = r.sheetId join m.item it"
        + " join it.options p on p.code = m.text" + OF_YEAR + " and r.trial = false and r.submittedOn is not null and it.code = :overall"
        + " and m.answer = org.pingcha.instrument.AnswerKind.VALUE group by %1$s";
    private static final Set<InvitationStatus> NOBODY_TO_ASK = Set.of(InvitationStatus.INELIGIBLE, InvitationStatus.OVER_QUOTA);

    /** Who could be asked, who answered; of the answers, those that rate the whole, and those of these that are satisfied. */
    public record Said(int asked, int answered, int rated, int satisfied) {
        public static final Said NONE = new Said(0, 0, 0, 0);
    }

    @PersistenceContext
    EntityManager em;

    /** By id of the firm or the handler of the case; of whom nobody was asked is left out. */
    public Map<Long, Said> inYear(boolean ofFirms, String scope, int year) {
        String whose = ofFirms ? "c.firm.id" : "c.handler.id";
        Map<Long, Said> found = new HashMap<>();
        query(ASKED, whose, scope, year).setParameter("nobody", NOBODY_TO_ASK).getResultList()
            .forEach(row -> found.put(row.get("subject", Long.class), new Said(whole(row, "asked"), whole(row, "answered"), 0, 0)));
        query(RATED, whose, scope, year).setParameter("overall", Questions.OVERALL).getResultList()
            .forEach(row -> found.computeIfPresent(row.get("subject", Long.class), (id, said) -> new Said(said.asked(), said.answered(), whole(row, "rated"),
                whole(row, "satisfied"))));
        return found;
    }

    private TypedQuery<Tuple> query(String jpql, String whose, String scope, int year) {
        return em.createQuery(jpql.formatted(whose), Tuple.class).setParameter("from", LocalDate.of(year, 1, 1)).setParameter("to", LocalDate.of(year, 12, 31))
            .setParameter("scope", scope);
    }

    private static int whole(Tuple row, String name) {
        return row.get(name, Long.class).intValue();
    }
}
