package org.pingcha.alert;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.pingcha.rules.Rule;
import org.pingcha.shared.ChinaTime;

/** How reviewers marked within a year. */
@Dependent
class ReviewerWatch implements Watch {
    private static final String SCORED = "f.state in (org.pingcha.review.ReviewState.SUBMITTED, org.pingcha.review.ReviewState.CORRECTING)";
    private static final String REPEATED = "select f.inspectorId, d.reason, count(distinct f.id), max(f.submittedAt) from FileReview f"
        + " join ItemMark m on m.sheet.id = f.sheetId and m.answer = org.pingcha.instrument.AnswerKind.DEDUCTED join m.deductions d"
        + " where f.inspectorId in :ids and " + SCORED + " and f.submittedAt >= :from and length(d.reason) >= " + Repeated.LONG_ENOUGH
        + " group by f.inspectorId, d.reason having count(distinct f.id) >= :files order by f.inspectorId, d.reason";

    @PersistenceContext
    EntityManager em;

    @Override
    public AboutKind kind() {
        return AboutKind.PERSON;
    }

    @Override
    public List<Long> after(long last, int most) {
        return em.createQuery("select distinct f.inspectorId from FileReview f where f.inspectorId > :last and " + SCORED + " order by 1", Long.class)
            .setParameter("last", last).setMaxResults(most).getResultList();
    }

    @Override
    public Map<Long, Seen> look(Collection<Long> ids, SignRules by) {
        Instant from = by.today().minusYears(1).atStartOfDay(ChinaTime.ZONE).toInstant();
        Map<Long, List<Repeated>> repeated = new HashMap<>();
        amount(by, AlertRule.SAME_TEXT).ifPresent(files -> em.createQuery(REPEATED, Object[].class).setParameter("ids", ids).setParameter("from", from)
            .setParameter("files", files.longValue()).getResultList().forEach(row -> repeated.computeIfAbsent((Long) row[0], id -> new ArrayList<>())
                .add(new Repeated((String) row[1], (Long) row[2], ChinaTime.dayOf((Instant) row[3])))));
        Map<Long, Seen> seen = new LinkedHashMap<>();
        em.createQuery("select p.id, p.name, p.office.id from Person p where p.id in :ids order by p.id", Object[].class).setParameter("ids", ids).getResultList()
            .forEach(row -> {
                Long id = (Long) row[0];
                List<BigDecimal> scores = amount(by, AlertRule.ONE_MARK).map(files -> scores(id, from, files)).orElse(List.of());
                About about = new About(AboutKind.PERSON, id, (String) row[1], "/alert/reviewers", null);
                seen.put(id, new ReviewerFile(about, (Long) row[2], repeated.getOrDefault(id, List.of()), scores).seen(by.monitoring(), by.today()));
            });
        return seen;
    }

    private List<BigDecimal> scores(Long reviewer, Instant from, int files) {
        return em.createQuery("select f.score from FileReview f where f.inspectorId = :id and " + SCORED + " and f.submittedAt >= :from"
            + " order by f.submittedAt desc, f.id desc", BigDecimal.class).setParameter("id", reviewer).setParameter("from", from).setMaxResults(files).getResultList();
    }

    private static Optional<Integer> amount(SignRules by, AlertRule of) {
        return by.monitoring().find(of.key()).map(Rule::amount).map(BigDecimal::intValueExact);
    }
}
