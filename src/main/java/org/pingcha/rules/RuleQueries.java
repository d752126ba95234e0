package org.pingcha.rules;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.pingcha.shared.Problem;

/**
 * Reads the law. It is no secret, and jobs, which have no role, count days too: everyone may ask. A set is read whole,
 * lines and vetoes after it, so each call has a transaction.
 */
@Stateless
@PermitAll
public class RuleQueries {
    private static final String IN_FORCE = """
        select s from RuleSet s
         where s.published = true and s.subject = :subject and s.effectiveFrom <= :day
         order by s.effectiveFrom desc""";
    private static final String BY_UUID = "select s from RuleSet s where s.published = true and s.uuid = :uuid";
    private static final String ALL = """
        select new org.pingcha.rules.RuleSetRow(s.uuid, s.code, s.subject, s.titleZh, s.titleEn, s.effectiveFrom,
          s.source, s.verified, s.version)
          from RuleSet s where s.published = true order by s.subject, s.effectiveFrom desc""";

    @PersistenceContext
    EntityManager em;

    /** The rules for reviews that begin on a day. */
    public RuleBook caseReviewRules(LocalDate day) {
        TypedQuery<RuleSet> query = em.createQuery(IN_FORCE, RuleSet.class)
            .setParameter("subject", RuleSubject.CASE_REVIEW)
            .setParameter("day", day);
        return query.setMaxResults(1).getResultStream().findFirst().map(RuleSet::book)
            .orElseThrow(() -> new Problem("rules.problem.noRules", day));
    }

    /** The rules that something began under. */
    public RuleBook byId(long id) {
        RuleSet set = em.find(RuleSet.class, id);
        if (set == null) {
            throw Problem.notFound();
        }
        return set.book();
    }

    public RuleBook byUuid(UUID uuid) {
        return em.createQuery(BY_UUID, RuleSet.class).setParameter("uuid", uuid).getResultStream().findFirst()
            .map(RuleSet::book).orElseThrow(Problem::notFound);
    }

    /** Published sets, the newest of each subject first. */
    public List<RuleSetRow> sets() {
        return em.createQuery(ALL, RuleSetRow.class).getResultList();
    }
}
