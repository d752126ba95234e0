package org.pingcha.alert;

import jakarta.ejb.EJB;
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
import org.pingcha.complaint.DecidedComplaints;
import org.pingcha.complaint.DecidedComplaints.Decided;
import org.pingcha.identity.Office;
import org.pingcha.identity.OfficeKind;
import org.pingcha.scoring.ControlChart.Count;
import org.pingcha.scoring.Grade;
import org.pingcha.shared.ChinaTime;

/** The facts of offices: an agency's failed files by month and what its follow-up of recipients brought, and how a bureau decides complaints. */
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

    @EJB
    DecidedComplaints complaints;

    @Override
    public AboutKind kind() {
        return AboutKind.OFFICE;
    }

    @Override
    public List<Long> after(long last, int most) {
        return em.createQuery("select o.id from Office o where o.id > :last order by o.id", Long.class)
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
        Map<Long, Decided> decided = complaints.counts(ids, from);
        Map<Long, List<Repeated>> findings = findings(ids, from, by);
        Map<Long, Seen> seen = new LinkedHashMap<>();
        em.createQuery("select o from Office o where o.id in :ids order by o.id", Office.class).setParameter("ids", ids).getResultList()
            .forEach(office -> seen.put(office.id(), new OfficeFile(about(office), months.getOrDefault(office.id(), new TreeMap<>()),
                voices.getOrDefault(office.id(), Tally.NONE), invited.getOrDefault(office.id(), Tally.NONE), tally(decided.get(office.id())),
                findings.getOrDefault(office.id(), List.of())).seen(by.monitoring(), by.today())));
        return seen;
    }

    /** An agency's charts; a bureau's complaints in the form of the annual report. */
    private static About about(Office office) {
        return new About(AboutKind.OFFICE, office.id(), office.name(), office.kind() == OfficeKind.AGENCY ? "/monitor/charts?office=" + office.code() : "/complaint/report", null);
    }

    private static Tally tally(Decided decided) {
        return decided == null ? Tally.NONE : new Tally(decided.upheld(), decided.all());
    }

    private Map<Long, List<Repeated>> findings(Collection<Long> ids, LocalDate from, SignRules by) {
        Map<Long, List<Repeated>> found = new HashMap<>();
        by.monitoring().find(AlertRule.SAME_FINDINGS.key()).ifPresent(rule -> complaints.repeated(ids, from, Repeated.LONG_ENOUGH, rule.amount().longValueExact())
            .forEach((id, same) -> found.put(id, same.stream().map(one -> new Repeated(one.reason(), one.complaints(), one.last())).toList())));
        return found;
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
