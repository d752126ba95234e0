package org.pingcha.quality;

import static org.pingcha.identity.Role.AUDITOR_ROLE;
import static org.pingcha.identity.Role.MANAGER_ROLE;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import jakarta.persistence.Tuple;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.pingcha.audit.AuditTrail;
import org.pingcha.complaint.SubjectComplaints;
import org.pingcha.identity.CurrentActor;
import org.pingcha.opinion.OpinionQueries;
import org.pingcha.quality.Profile.Half;
import org.pingcha.quality.Profile.Loss;
import org.pingcha.referral.ReferralLists;
import org.pingcha.scoring.EvidenceChannel;
import org.pingcha.scoring.Grade;
import org.pingcha.shared.ChinaTime;
import org.pingcha.survey.HeardQueries;

/** Reads a profile. Looking at a handler is on record: it is about a person. */
@Stateless
@RolesAllowed({MANAGER_ROLE, AUDITOR_ROLE})
public class ProfileQueries {
    private static final String CASES = " from AidCase c join c.office o join c.handler h left join c.firm f";
    private static final String SIGHT = " where o.path like :scope escape '!' and ";
    private static final String HALVES = "select year(c.dates.closedOn) as y, case when month(c.dates.closedOn) <= 6 then 1 else 2 end as half, s.grade as grade,"
        + " count(c) as n" + CASES + " left join QualityScore s on s.caseId = c.id" + SIGHT + "c.dates.closedOn is not null and ";
    private static final String STEPS = "select sum(e.earned) as kept, sum(e.applicable) as steps" + CASES + " join QualityScore s on s.caseId = c.id"
        + " join s.lines e" + SIGHT + "e.channel = :process and ";
    private static final String ASSIGNED = "select count(c)" + CASES + SIGHT + "c.dates.assignedOn >= :year and ";
    private static final String LOST = "select x.code, i.code, max(i.version_id), max(s.code), count(distinct m.id), sum(d.points) from file_review r"
        + " join aid_case c on c.id = r.case_id join office o on o.id = c.office_id join handler h on h.id = c.handler_id left join law_firm f on f.id = c.firm_id"
        + " join item_mark m on m.sheet_id = r.sheet_id and m.answer = 'DEDUCTED' join instrument_item i on i.id = m.item_id"
        + " join instrument_section s on s.id = i.section_id join instrument_version iv on iv.id = i.version_id join instrument x on x.id = iv.instrument_id"
        + " left join sheet_deduction d on d.mark_id = m.id where o.path like :scope escape '!' and r.state in ('SUBMITTED', 'CORRECTING') and ";
    private static final String TEXTS = "select t.version_id, t.place, t.language, t.wording from instrument_text t where t.version_id in (:versions)"
        + " and t.place in (:places) and t.field = 'TEXT' and t.language in ('zh-CN', :language)";
    private static final String HOURS = "select new org.pingcha.quality.HoursRow(p.uuid, p.day, p.hours, p.activity, b.name, p.struckWhy) from PublicHours p"
        + " join Person b on b.id = p.recordedBy where p.handlerId = :id and p.day >= :year order by p.day desc, p.id desc";

    @PersistenceContext
    EntityManager em;

    @EJB
    SubjectQueries subjects;

    @EJB
    SubjectComplaints complaints;

    @EJB
    ReferralLists referrals;

    @EJB
    HeardQueries heard;

    @EJB
    OpinionQueries opinions;

    @EJB
    AuditTrail audit;

    @Inject
    CurrentActor actor;

    @Inject
    Clock clock;

    /** Everything on one page; not found where none of the cases is in sight. */
    public Profile open(SubjectKind kind, UUID uuid, Locale locale) {
        Subject subject = subjects.subject(kind, uuid);
        boolean person = kind == SubjectKind.HANDLER;
        if (person) {
            audit.viewed(actor.get(), "quality.audit.profile", "handler:" + subject.licenceNo());
        }
        LocalDate year = ChinaTime.today(clock).withDayOfYear(1);
        String own = kind.alias() + ".id = :id";
        Tuple steps = fill(em.createQuery(STEPS + own, Tuple.class), subject).setParameter("process", EvidenceChannel.PROCESS).getSingleResult();
        long assigned = fill(em.createQuery(ASSIGNED + own, Long.class), subject).setParameter("year", year).getSingleResult();
        List<HoursRow> hours = person ? em.createQuery(HOURS, HoursRow.class).setParameter("id", subject.id()).setParameter("year", year).getResultList() : List.of();
        return new Profile(subject, subjects.figures(kind, subject), halves(own, subject), losses(own, subject, locale), whole(steps.get("kept")),
            whole(steps.get("steps")), person ? heard.ofHandler(subject.id()) : heard.ofFirm(subject.id()),
            person ? opinions.ofHandler(subject.id()) : opinions.ofFirm(subject.id()), assigned, complaints.about(person ? subject.id() : null, person ? null : subject.id()),
            referrals.against(person ? subject.id() : null, person ? null : subject.id()), hours,
            hours.stream().filter(row -> row.struckWhy() == null).map(HoursRow::hours).reduce(BigDecimal.ZERO, BigDecimal::add));
    }

    private List<Half> halves(String own, Subject subject) {
        Map<Integer, Map<String, Long>> found = new TreeMap<>();
        fill(em.createQuery(HALVES + own + " group by year(c.dates.closedOn), case when month(c.dates.closedOn) <= 6 then 1 else 2 end, s.grade", Tuple.class), subject)
            .getResultList().forEach(row -> found.computeIfAbsent(((Number) row.get("y")).intValue() * 2 + ((Number) row.get("half")).intValue() - 1,
                half -> new HashMap<>()).merge(String.valueOf(row.get("grade", Grade.class)), row.get("n", Long.class), Long::sum));
        List<Half> halves = new ArrayList<>();
        found.forEach((half, counts) -> halves.add(new Half(half / 2, half % 2 + 1, counts.getOrDefault("EXCELLENT", 0L), counts.getOrDefault("GOOD", 0L),
            counts.getOrDefault("PASS", 0L), counts.getOrDefault("FAIL", 0L), counts.getOrDefault("null", 0L))));
        return halves;
    }

    @SuppressWarnings("unchecked")
    private List<Loss> losses(String own, Subject subject, Locale locale) {
        List<Object[]> rows = fill(em.createNativeQuery(LOST + own + " group by x.code, i.code"), subject).getResultList();
        if (rows.isEmpty()) {
            return List.of();
        }
        Map<String, String> texts = new HashMap<>();
        List<Object[]> found = em.createNativeQuery(TEXTS).setParameter("versions", rows.stream().map(row -> whole(row[2])).distinct().toList())
            .setParameter("places", rows.stream().map(row -> row[3] + "/" + row[1]).distinct().toList()).setParameter("language", locale.getLanguage()).getResultList();
        found.forEach(row -> texts.merge(row[0] + ":" + row[1], (String) row[3], (one, other) -> "zh-CN".equals(row[2]) ? one : other));
        return rows.stream().map(row -> new Loss((String) row[0], (String) row[1], texts.getOrDefault(row[2] + ":" + row[3] + "/" + row[1], ""), whole(row[4]),
                row[5] == null ? BigDecimal.ZERO : (BigDecimal) row[5]))
            .sorted(Comparator.comparing(Loss::files).thenComparing(Loss::points).reversed().thenComparing(Loss::form).thenComparing(Loss::item)).toList();
    }

    private <Q extends Query> Q fill(Q query, Subject subject) {
        query.setParameter("scope", actor.get().scope()).setParameter("id", subject.id());
        return query;
    }

    private static long whole(Object value) {
        return value == null ? 0 : ((Number) value).longValue();
    }
}
