package org.pingcha.review;

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
import org.pingcha.shared.Constants;
import org.pingcha.shared.LikePattern;
import org.pingcha.shared.Page;
import org.pingcha.shared.PageRequest;
import org.pingcha.web.Grouping;
import org.pingcha.web.Tally;

/** Reads what a manager gives out work from: closed cases that nobody marks, and the people who could. */
@Stateless
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
@RolesAllowed({Role.MANAGER_ROLE, Role.AUDITOR_ROLE})
public class WaitingQueries {
    /** A file waits as long as no standing round has a review of it that was not cancelled. */
    static final String WAITS = "c.dates.closedOn is not null and not exists (select 1 from FileReview f where f.caseId = c.id"
        + " and f.state <> org.pingcha.review.ReviewState.CANCELLED and f.round.kind = org.pingcha.review.RoundKind.STANDING)";
    private static final String FROM = " from AidCase c join c.office o left join c.handler h left join c.firm w";
    private static final String ROWS = "select new org.pingcha.review.WaitingRow(c.uuid, c.caseNo, c.type, c.stage, c.cause,"
        + " o.name, w.name, h.name, c.dates.closedOn, c.flags.minor, c.flags.lifeOrDeath)" + FROM;
    private static final String INSPECTORS = """
        select new org.pingcha.review.InspectorRow(p.id, p.uuid, p.name, o.name,
          (select count(f) from FileReview f where f.inspectorId = p.id and f.state in %s))
          from Person p join p.office o
         where p.enabled = true and org.pingcha.identity.Role.INSPECTOR member of p.roles
           and o.path like :scope escape '!'
         order by o.path, p.name""".formatted(Constants.list(ReviewState.OPEN));

    @PersistenceContext
    EntityManager em;

    @Inject
    CurrentActor actor;

    /** One page of the files that wait for a review; the longest closed come first. */
    public List<WaitingRow> rows(ReviewFilter filter, PageRequest page) {
        Sight sight = wanted(filter);
        WaitingSort sort = page.sortOr(WaitingSort.CLOSED);
        boolean ascending = page.sort() == null || page.ascending();
        return sight.fill(em.createQuery(ROWS + sight.where() + sort.order(ascending), WaitingRow.class))
            .setFirstResult(page.first()).setMaxResults(page.size()).getResultList();
    }

    /** How many, counted as far as so many and one more, or {@link Page#ALL}; jobs ask too, and whoever has no role for it sees none. */
    @PermitAll
    public long count(ReviewFilter filter, int most) {
        Sight sight = wanted(filter);
        return sight.fill(em.createQuery(Page.total("c", FROM + sight.where(), most), Long.class)).getSingleResult();
    }

    /** Of those closed on a day or later, the firms, handlers or agencies with more than so many; jobs ask too. */
    @PermitAll
    public List<Tally> tallies(ReviewFilter filter, Grouping by, LocalDate since, long over) {
        Sight sight = wanted(filter).and("c.dates.closedOn >= :since", "since", since).with("over", over);
        String id = by == Grouping.FIRM ? "w.id" : by == Grouping.HANDLER ? "h.id" : "o.id";
        String name = by == Grouping.FIRM ? "w.name" : by == Grouping.HANDLER ? "h.name" : "o.name";
        return sight.fill(em.createQuery(Tally.query(id, name, FROM + sight.where()), Tally.class)).getResultList();
    }

    private Sight wanted(ReviewFilter filter) {
        return ReviewSight.ofOffices(actor.get()).and(WAITS).and("c.type = :type", "type", filter.type())
            .and("c.stage = :stage", "stage", filter.stage())
            .and("o.path like (select concat(x.path, '%') from Office x where x.code = :office)", "office", filter.office())
            .and("(lower(c.caseNo) like :text escape '!' or lower(c.cause) like :text escape '!' or lower(h.name) like"
                + " :text escape '!' or lower(w.name) like :text escape '!')", "text", LikePattern.contains(filter.text()));
    }

    /** The inspectors in sight, by office and name. */
    public List<InspectorRow> inspectors() {
        return em.createQuery(INSPECTORS, InspectorRow.class).setParameter("scope", actor.get().scope())
            .getResultList();
    }
}
