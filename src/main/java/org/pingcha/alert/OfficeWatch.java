package org.pingcha.alert;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.pingcha.alert.OfficeFile.Tally;
import org.pingcha.scoring.ControlChart.Count;
import org.pingcha.scoring.Grade;
import org.pingcha.shared.ChinaTime;

/** The facts of agencies: failed files by month, and what their follow-up of recipients brought. */
@Dependent
class OfficeWatch implements Watch {
    /** 满意 and 很满意, as the figures of follow-up count them. */
    private static final String CONTENT = "p.points * 100 >= t.max_points * 75";
    private static final String MONTHS = "select c.office.id, f.submittedAt, f.grade from FileReview f join AidCase c on c.id = f.caseId where c.office.id in :ids"
        + " and f.state in (org.pingcha.review.ReviewState.SUBMITTED, org.pingcha.review.ReviewState.CORRECTING) and f.submittedAt >= :since";
    private static final String VOICES = "select c.office_id, sum(case when " + CONTENT + " then 1 else 0 end), count(*) from survey_response r"
        + " join survey_campaign c on c.id = r.campaign_id join item_mark m on m.sheet_id = r.sheet_id and m.answer = 'VALUE'"
        + " join instrument_item t on t.id = m.item_id and t.code = '" + org.pingcha.survey.Questions.OVERALL + "'"
        + " join instrument_option p on p.item_id = t.id and p.code = m.text_value"
        + " where c.office_id in :ids and r.submitted_on > :from and r.trial = false group by c.office_id";
    private static final String INVITED = "select c.office_id, sum(case when i.status = 'COMPLETE' then 0 else 1 end), count(*) from survey_invitation i"
        + " join survey_campaign c on c.id = i.campaign_id where c.office_id in :ids and i.ended_on > :from and i.status in ('COMPLETE', 'REFUSED', 'UNREACHABLE')"
        + " group by c.office_id";

    @PersistenceContext
    EntityManager em;

    @Override
    public AboutKind kind() {
        return AboutKind.OFFICE;
    }

    @Override
    public List<Long> after(long last, int most) {
        return em.createQuery("select o.id from Office o where o.kind = org.pingcha.identity.OfficeKind.AGENCY and o.id > :last order by o.id", Long.class)
            .setParameter("last", last).setMaxResults(most).getResultList();
    }

    @Override
    public Map<Long, Seen> look(Collection<Long> ids, SignRules by) {
        LocalDate from = by.today().minusYears(1);
        int back = by.monitoring().find(AlertRule.CONTROL.key()).map(rule -> rule.amount().intValueExact()).orElse(1);
        Map<Long, TreeMap<YearMonth, Count>> months = new HashMap<>();
        em.createQuery(MONTHS, Object[].class).setParameter("ids", ids)
            .setParameter("since", YearMonth.from(by.today()).minusMonths(back).atDay(1).atStartOfDay(ChinaTime.ZONE).toInstant()).getResultList()
            .forEach(row -> months.computeIfAbsent((Long) row[0], id -> new TreeMap<>()).merge(YearMonth.from(ChinaTime.dayOf((java.time.Instant) row[1])),
                new Count(row[2] == Grade.FAIL ? 1 : 0, 1), (one, other) -> new Count(one.hits() + other.hits(), one.n() + other.n())));
        Map<Long, Tally> voices = tallies(em.createNativeQuery(VOICES), ids, from);
        Map<Long, Tally> invited = tallies(em.createNativeQuery(INVITED), ids, from);
        Map<Long, Seen> seen = new LinkedHashMap<>();
        em.createQuery("select o.id, o.name, o.code from Office o where o.id in :ids order by o.id", Object[].class).setParameter("ids", ids).getResultList()
            .forEach(row -> seen.put((Long) row[0], new OfficeFile(new About(AboutKind.OFFICE, (Long) row[0], (String) row[1], "/monitor/charts?office=" + row[2], null),
                months.getOrDefault((Long) row[0], new TreeMap<>()), voices.getOrDefault((Long) row[0], Tally.NONE), invited.getOrDefault((Long) row[0], Tally.NONE))
                .seen(by.monitoring(), by.today())));
        return seen;
    }

    private static Map<Long, Tally> tallies(Query query, Collection<Long> ids, LocalDate from) {
        Map<Long, Tally> found = new HashMap<>();
        for (Object one : query.setParameter("ids", ids).setParameter("from", from).getResultList()) {
            Object[] row = (Object[]) one;
            found.put(((Number) row[0]).longValue(), new Tally(((Number) row[1]).longValue(), ((Number) row[2]).longValue()));
        }
        return found;
    }
}
