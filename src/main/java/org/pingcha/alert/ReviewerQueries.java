package org.pingcha.alert;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.pingcha.identity.CurrentActor;
import org.pingcha.identity.Role;
import org.pingcha.scoring.Severity;
import org.pingcha.scoring.Severity.Rating;
import org.pingcha.shared.ChinaTime;

/** How severe the reviewers of the files in sight are, from the files that they share. */
@Stateless
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
@RolesAllowed({Role.MANAGER_ROLE, Role.AUDITOR_ROLE})
public class ReviewerQueries {
    private static final String RATED = "select f.caseId, p.id, p.name, f.score from FileReview f join Person p on p.id = f.inspectorId"
        + " join AidCase c on c.id = f.caseId join c.office o where o.path like :scope escape '!' and f.submittedAt >= :from"
        + " and f.state in (org.pingcha.review.ReviewState.SUBMITTED, org.pingcha.review.ReviewState.CORRECTING) order by p.name, p.id, f.id";

    @PersistenceContext
    EntityManager em;

    @Inject
    CurrentActor actor;

    @Inject
    Clock clock;

    /** Each reviewer of a year's files; one statement. */
    public List<ReviewerRow> rows() {
        Instant from = ChinaTime.today(clock).minusYears(1).atStartOfDay(ChinaTime.ZONE).toInstant();
        List<Rating> ratings = new ArrayList<>();
        Map<Long, String> names = new HashMap<>();
        Map<Long, double[]> sums = new HashMap<>();
        for (Object[] row : em.createQuery(RATED, Object[].class).setParameter("scope", actor.get().scope()).setParameter("from", from).getResultList()) {
            double score = ((BigDecimal) row[3]).doubleValue();
            ratings.add(new Rating((Long) row[0], (Long) row[1], score));
            names.put((Long) row[1], (String) row[2]);
            double[] sum = sums.computeIfAbsent((Long) row[1], id -> new double[2]);
            sum[0] += score;
            sum[1]++;
        }
        List<ReviewerRow> rows = new ArrayList<>();
        if (!ratings.isEmpty()) {
            Severity.of(ratings).effects().forEach((id, effect) -> rows.add(new ReviewerRow(names.get(id), sums.get(id)[0] / sums.get(id)[1], effect)));
        }
        return rows;
    }
}
