package org.pingcha.alert;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.pingcha.alert.CaseFile.Reviewed;
import org.pingcha.alert.CaseFile.Voice;
import org.pingcha.register.CaseHeader;
import org.pingcha.register.CasesToWatch;
import org.pingcha.review.VetoState;
import org.pingcha.scoring.Grade;
import org.pingcha.shared.ChinaTime;

/** The facts of cases, in so many statements whatever the number of cases. */
@Dependent
class CaseWatch implements Watch {
    private static final String PAPERS = "select d.subjectUuid, count(d), sum(case when d.title like '%阅卷%' then 1 else 0 end) from Document d"
        + " where d.subjectKind = org.pingcha.attachment.SubjectKind.CASE and d.subjectUuid in :cases and d.removedAt is null"
        + " and d.volume = org.pingcha.attachment.Volume.HANDLER group by d.subjectUuid";
    private static final String REVIEWS = "select f.caseId, f.id, f.uuid, p.id, p.name, f.submittedAt, f.score, f.grade, s.earned, s.applicable, f.sheetId"
        + " from FileReview f join Person p on p.id = f.inspectorId left join AnswerSheet s on s.id = f.sheetId"
        + " where f.caseId in :cases and f.state in (org.pingcha.review.ReviewState.SUBMITTED, org.pingcha.review.ReviewState.CORRECTING) order by f.id";
    private static final String VETOES = "select v.review.id, v.code, v.state from VetoFinding v where v.review.id in :reviews order by v.code";
    private static final String PACE = "select m.sheet.id, count(m), min(m.markedAt), max(m.markedAt) from ItemMark m where m.sheet.id in :sheets"
        + " and m.markedAt is not null and m.answer <> org.pingcha.instrument.AnswerKind.NONE group by m.sheet.id";
    private static final String HINTS = "select m.sheet_id, i.code, i.veto from item_mark m join instrument_item i on i.id = m.item_id"
        + " join sheet_deduction d on d.mark_id = m.id where m.sheet_id in :sheets and m.answer = 'DEDUCTED' and i.veto is not null"
        + " group by m.sheet_id, i.code, i.veto, i.max_points having sum(d.points) >= i.max_points";
    private static final String VOICES = "select n.case_id, cast(r.uuid as varchar(36)), r.submitted_on, p.points, t.max_points from survey_response r"
        + " join survey_invitation n on n.id = r.invitation_id join item_mark m on m.sheet_id = r.sheet_id and m.answer = 'VALUE'"
        + " join instrument_item t on t.id = m.item_id and t.code = '" + org.pingcha.survey.Questions.OVERALL + "'"
        + " join instrument_option p on p.item_id = t.id and p.code = m.text_value"
        + " where n.case_id in :cases and r.submitted_on is not null and r.trial = false and t.max_points is not null order by r.id";
    private static final int HUNDRED = 100;

    @PersistenceContext
    EntityManager em;

    @EJB
    CasesToWatch cases;

    @Override
    public AboutKind kind() {
        return AboutKind.CASE;
    }

    @Override
    public List<Long> after(long last, int most) {
        return cases.after(last, most);
    }

    @Override
    public Map<Long, Seen> look(Collection<Long> ids, SignRules by) {
        List<CaseHeader> headers = cases.of(ids);
        Map<UUID, long[]> papers = papers(headers);
        Map<Long, List<Reviewed>> reviews = reviews(ids);
        Map<Long, List<Voice>> voices = voices(ids);
        Map<Long, Seen> seen = new LinkedHashMap<>();
        for (CaseHeader header : headers) {
            long id = header.ref().id();
            long[] counted = papers.getOrDefault(header.ref().uuid(), new long[] {0, 0});
            seen.put(id, CaseSigns.of(new CaseFile(header, counted[0], counted[1], reviews.getOrDefault(id, List.of()), voices.getOrDefault(id, List.of())), by));
        }
        return seen;
    }

    private Map<UUID, long[]> papers(List<CaseHeader> headers) {
        Map<UUID, long[]> found = new HashMap<>();
        em.createQuery(PAPERS, Object[].class).setParameter("cases", headers.stream().map(header -> header.ref().uuid()).toList()).getResultList()
            .forEach(row -> found.put((UUID) row[0], new long[] {((Number) row[1]).longValue(), ((Number) row[2]).longValue()}));
        return found;
    }

    private Map<Long, List<Reviewed>> reviews(Collection<Long> ids) {
        List<Object[]> rows = em.createQuery(REVIEWS, Object[].class).setParameter("cases", ids).getResultList();
        if (rows.isEmpty()) {
            return Map.of();
        }
        Map<Long, List<String>> confirmed = new HashMap<>();
        Map<Long, List<String>> proposed = new HashMap<>();
        em.createQuery(VETOES, Object[].class).setParameter("reviews", rows.stream().map(row -> row[1]).toList()).getResultList().forEach(row -> {
            proposed.computeIfAbsent((Long) row[0], id -> new ArrayList<>()).add((String) row[1]);
            if (row[2] == VetoState.CONFIRMED) {
                confirmed.computeIfAbsent((Long) row[0], id -> new ArrayList<>()).add((String) row[1]);
            }
        });
        List<Object> sheets = rows.stream().map(row -> row[10]).toList();
        Map<Long, long[]> pace = new HashMap<>();
        em.createQuery(PACE, Object[].class).setParameter("sheets", sheets).getResultList().forEach(row -> pace.put((Long) row[0],
            new long[] {((Number) row[1]).longValue(), ((Instant) row[3]).getEpochSecond() - ((Instant) row[2]).getEpochSecond()}));
        Map<Long, List<String[]>> hints = new HashMap<>();
        for (Object one : em.createNativeQuery(HINTS).setParameter("sheets", sheets).getResultList()) {
            Object[] row = (Object[]) one;
            hints.computeIfAbsent(((Number) row[0]).longValue(), id -> new ArrayList<>()).add(new String[] {(String) row[1], (String) row[2]});
        }
        Map<Long, List<Reviewed>> found = new HashMap<>();
        for (Object[] row : rows) {
            BigDecimal earned = (BigDecimal) row[8];
            BigDecimal applicable = (BigDecimal) row[9];
            long[] took = pace.getOrDefault((Long) row[10], new long[] {0, 0});
            List<String> known = proposed.getOrDefault((Long) row[1], List.of());
            found.computeIfAbsent((Long) row[0], id -> new ArrayList<>()).add(new Reviewed((UUID) row[2], (Long) row[3], (String) row[4],
                ChinaTime.dayOf((Instant) row[5]), (BigDecimal) row[6], (Grade) row[7], earned != null && applicable.signum() > 0 && earned.compareTo(applicable) == 0,
                confirmed.getOrDefault((Long) row[1], List.of()), hints.getOrDefault((Long) row[10], List.of()).stream().filter(hint -> !known.contains(hint[1]))
                    .map(hint -> hint[0] + "/" + hint[1]).toList(), took[0], took[1]));
        }
        return found;
    }

    private Map<Long, List<Voice>> voices(Collection<Long> ids) {
        Map<Long, List<Voice>> found = new HashMap<>();
        for (Object one : em.createNativeQuery(VOICES).setParameter("cases", ids).getResultList()) {
            Object[] row = (Object[]) one;
            LocalDate on = row[2] instanceof LocalDate day ? day : ((java.sql.Date) row[2]).toLocalDate();
            int percent = new BigDecimal(row[3].toString()).multiply(BigDecimal.valueOf(HUNDRED)).divide(new BigDecimal(row[4].toString()), java.math.RoundingMode.HALF_UP)
                .intValue();
            found.computeIfAbsent(((Number) row[0]).longValue(), id -> new ArrayList<>()).add(new Voice(UUID.fromString((String) row[1]), on, percent));
        }
        return found;
    }
}
