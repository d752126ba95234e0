package org.pingcha.referral;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;
import org.pingcha.identity.CurrentActor;
import org.pingcha.identity.Role;
import org.pingcha.identity.Sight;
import org.pingcha.shared.ChinaTime;
import org.pingcha.shared.Page;
import org.pingcha.shared.PageRequest;
import org.pingcha.web.Grouping;
import org.pingcha.web.Pace;
import org.pingcha.web.Tally;

/** Lists of the referrals in sight. */
@Stateless
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
@RolesAllowed({Role.COMPLAINT_OFFICER_ROLE, Role.COMPLAINT_APPROVER_ROLE, Role.MANAGER_ROLE, Role.AUDITOR_ROLE, Role.BUREAU_OFFICER_ROLE, Role.FIRM_ROLE})
public class ReferralLists {
    private static final String ROW = "select new org.pingcha.referral.ReferralRow(r.uuid, r.number, r.state, r.respondent.sort, r.respondent.name,"
        + " r.respondent.firmName, r.caseNo, o.name, b.name, r.nextDueOn, r.charge.limitationOn, r.verdict.outcome, r.verdict.decidedOn)";

    @PersistenceContext
    EntityManager em;

    @Inject
    CurrentActor actor;

    @Inject
    ReferralConditions conditions;

    /** A page of the referrals, what is due next first; with {@link #count}, a list costs two statements. */
    public List<ReferralRow> rows(ReferralFilter filter, PageRequest page) {
        Sight sight = conditions.of(filter);
        boolean ended = Boolean.TRUE.equals(filter.ended());
        ReferralSort sort = page.sortOr(ended ? ReferralSort.OPENED : ReferralSort.DUE);
        boolean ascending = page.sort() == null ? !ended : page.ascending();
        return sight.fill(em.createQuery(ROW + ReferralSight.FROM + sight.where() + sort.order(ascending), ReferralRow.class))
            .setFirstResult(page.first()).setMaxResults(page.size()).getResultList();
    }

    /** How many, counted as far as so many and one more, or {@link Page#ALL}; jobs ask too, and whoever has no role for it sees none. */
    @PermitAll
    public long count(ReferralFilter filter, int most) {
        Sight sight = conditions.of(filter);
        return sight.fill(em.createQuery(Page.total("r", ReferralSight.FROM + sight.where(), most), Long.class)).getSingleResult();
    }

    /** Of those opened on a day or later, the firms or referring offices with more than so many; jobs ask too. */
    @PermitAll
    public List<Tally> tallies(ReferralFilter filter, Grouping by, LocalDate since, long over) {
        Sight sight = conditions.of(filter).and("r.openedAt >= :since", "since", since.atStartOfDay(ChinaTime.ZONE).toInstant()).with("over", over);
        return sight.fill(em.createQuery(Tally.query(by == Grouping.FIRM ? "r.respondent.firmId" : "o.id", by == Grouping.FIRM ? "r.respondent.firmName" : "o.name",
            ReferralSight.FROM + sight.where()), Tally.class)).getResultList();
    }

    /** Referrals decided since a day, and their mean days from the bureau's acceptance to its decision. */
    public Pace pace(LocalDate since) {
        Sight sight = ReferralSight.of(actor.get()).and("r.verdict.decidedOn >= :since", "since", since);
        return sight.fill(em.createQuery("select new org.pingcha.web.Pace(count(r), avg(timestampdiff(day, r.desk.acceptedOn, r.verdict.decidedOn)))"
            + ReferralSight.FROM + sight.where(), Pace.class)).getSingleResult();
    }

    /** Referrals against a handler, or against a firm or its people, the newest first; one of the two is null. */
    public List<ReferralRow> against(Long handlerId, Long firmId) {
        Sight sight = ReferralSight.of(actor.get()).and("r.handlerId = :handler", "handler", handlerId)
            .and("r.respondent.firmId = :respondentFirm", "respondentFirm", firmId);
        return sight.fill(em.createQuery(ROW + ReferralSight.FROM + sight.where() + " order by r.id desc", ReferralRow.class)).getResultList();
    }

    /** Referrals about a case, the newest first; for the page of the case. */
    public List<ReferralRow> ofCase(long caseId) {
        Sight sight = ReferralSight.of(actor.get()).and("r.caseId = :case", "case", caseId);
        return sight.fill(em.createQuery(ROW + ReferralSight.FROM + sight.where() + " order by r.id desc", ReferralRow.class)).getResultList();
    }
}
