package org.pingcha.review;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.pingcha.identity.CurrentActor;
import org.pingcha.identity.Role;
import org.pingcha.identity.Sight;
import org.pingcha.shared.ChinaTime;
import org.pingcha.shared.Constants;
import org.pingcha.shared.LikePattern;
import org.pingcha.shared.Page;
import org.pingcha.shared.PageRequest;
import org.pingcha.shared.Problem;
import org.pingcha.web.Grouping;
import org.pingcha.web.Tally;

/** Reads reviews, as far as the actor may see them. */
@Stateless
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
@RolesAllowed({Role.INSPECTOR_ROLE, Role.MANAGER_ROLE, Role.AUDITOR_ROLE})
public class ReviewQueries {
    private static final String OPEN = Constants.list(ReviewState.OPEN);
    private static final String SCORED = Constants.list(ReviewState.SCORED);
    private static final String ROWS = "select new org.pingcha.review.ReviewRow(f.uuid, c.uuid, c.caseNo, c.type, c.stage,"
        + " c.cause, o.name, w.name, h.name, p.name, f.state, f.dueOn, f.submittedAt, f.score, f.grade,"
        + " f.difficulty.level, f.version)" + ReviewSight.FROM;
    private static final String WORK = "select new org.pingcha.review.WorkRow(f.uuid, c.caseNo, c.cause, c.type, c.stage,"
        + " r.name, f.state, f.dueOn, f.assignedAt, f.startedAt, f.draftSheetId)" + ReviewSight.FROM
        + " where f.inspectorId = :self and f.state in " + OPEN + " order by f.dueOn nulls last, f.id";
    private static final String WORK_COUNT = """
        select new org.pingcha.review.WorkCount(
          coalesce(sum(case when f.state in %1$s then 1 else 0 end), 0),
          coalesce(sum(case when f.state in %1$s and f.dueOn < :today then 1 else 0 end), 0),
          coalesce(sum(case when f.state in %1$s and f.dueOn = :today then 1 else 0 end), 0),
          coalesce(sum(case when f.firstSubmittedAt >= :year then 1 else 0 end), 0),
          coalesce(sum(case when f.firstSubmittedAt >= :month then 1 else 0 end), 0),
          avg(case when f.firstSubmittedAt >= :year then timestampdiff(second, f.assignedAt, f.firstSubmittedAt) end) / 86400.0, max(f.submittedAt))
          from FileReview f where f.inspectorId = :self""".formatted(OPEN);
    private static final String DETAIL = "select new org.pingcha.review.ReviewDetail(f.id, f.uuid, c.id, c.uuid, c.caseNo,"
        + " r.name, r.blind, r.ruleSetId, f.slot, f.inspectorId, p.name, f.state, f.assignedAt, f.dueOn, f.startedAt,"
        + " f.submittedAt, f.sheetId, f.draftSheetId, f.score, f.gradeByPoints, f.grade, f.difficulty.level,"
        + " f.difficulty.note, f.version)" + ReviewSight.FROM;
    private static final String OF_CASE = "select new org.pingcha.review.CaseReviewRow(f.uuid, r.name, f.slot, p.name,"
        + " f.state, f.dueOn, f.submittedAt, f.score, f.grade, f.difficulty.level,"
        + " case when f.inspectorId = :reader then true else false end)" + ReviewSight.FROM;
    private static final String REASONS =
        "select d from FileReview f join f.difficulty.reasons d where f.id = :id order by d";
    private static final String EVENTS = "select new org.pingcha.review.EventRow(e.kind, e.at, p.name, e.note)"
        + " from ReviewEvent e left join Person p on p.id = e.personId where e.review.id = :id order by e.at, e.id";
    private static final String VETOES = "select new org.pingcha.review.VetoRow(v.uuid, f.uuid, c.caseNo, c.cause, h.name,"
        + " v.code, v.effect, v.state, v.ground, v.pages, v.proposedBy, a.name, v.proposedAt, b.name, v.decidedAt,"
        + " v.decisionGround, f.inspectorId, v.version)" + ReviewSight.FROM
        + " join VetoFinding v on v.review = f join Person a on a.id = v.proposedBy"
        + " left join Person b on b.id = v.decidedBy";
    private static final String VETO_COUNT = "select count(v)" + ReviewSight.FROM + " join VetoFinding v on v.review = f";

    @PersistenceContext
    EntityManager em;

    @Inject
    CurrentActor actor;

    @Inject
    Clock clock;

    /** What is on the actor's own desk, the most urgent first. */
    public List<WorkRow> work() {
        return em.createQuery(WORK, WorkRow.class).setParameter("self", actor.get().personId())
            .setMaxResults(PageRequest.ROWS * 4).getResultList();
    }

    public WorkCount workCount() {
        LocalDate today = ChinaTime.today(clock);
        return em.createQuery(WORK_COUNT, WorkCount.class).setParameter("self", actor.get().personId())
            .setParameter("today", today)
            .setParameter("month", today.withDayOfMonth(1).atStartOfDay(ChinaTime.ZONE).toInstant())
            .setParameter("year", today.withDayOfYear(1).atStartOfDay(ChinaTime.ZONE).toInstant()).getSingleResult();
    }

    /** One page of the reviews in sight. */
    public List<ReviewRow> rows(ReviewFilter filter, PageRequest page) {
        Sight sight = wanted(filter);
        ReviewSort sort = page.sortOr(ReviewSort.SUBMITTED);
        boolean ascending = page.sort() != null && page.ascending();
        return sight.fill(em.createQuery(ROWS + sight.where() + sort.order(ascending), ReviewRow.class))
            .setFirstResult(page.first()).setMaxResults(page.size()).getResultList();
    }

    /** What the actor has submitted, the latest first. */
    public List<ReviewRow> ownScored(PageRequest page) {
        Sight sight = ReviewSight.of(actor.get()).and("f.inspectorId = :mine", "mine", actor.get().personId())
            .and("f.state in " + SCORED);
        return sight.fill(em.createQuery(ROWS + sight.where() + ReviewSort.SUBMITTED.order(false), ReviewRow.class))
            .setFirstResult(page.first()).setMaxResults(page.size()).getResultList();
    }

    /** How many, counted as far as so many and one more, or {@link Page#ALL}; jobs ask too, and whoever has no role for it sees none. */
    @PermitAll
    public long count(ReviewFilter filter, int most) {
        Sight sight = wanted(filter);
        return sight.fill(em.createQuery(Page.total("f", ReviewSight.FROM + sight.where(), most), Long.class)).getSingleResult();
    }

    /** Of those submitted on a day or later, the firms, handlers or agencies with more than so many; jobs ask too. */
    @PermitAll
    public List<Tally> tallies(ReviewFilter filter, Grouping by, LocalDate since, long over) {
        Sight sight = wanted(filter).and("f.submittedAt >= :since", "since", since.atStartOfDay(ChinaTime.ZONE).toInstant()).with("over", over);
        String id = by == Grouping.FIRM ? "w.id" : by == Grouping.HANDLER ? "h.id" : "o.id";
        String name = by == Grouping.FIRM ? "w.name" : by == Grouping.HANDLER ? "h.name" : "o.name";
        return sight.fill(em.createQuery(Tally.query(id, name, ReviewSight.FROM + sight.where()), Tally.class)).getResultList();
    }

    /** The name of the firm whose files are asked for; null where there is none. */
    public String firmName(UUID firm) {
        return em.createQuery("select f.name from LawFirm f where f.uuid = :firm", String.class).setParameter("firm", firm).getResultStream().findFirst().orElse(null);
    }

    private Sight wanted(ReviewFilter f) {
        Sight sight = ReviewSight.of(actor.get());
        sight.and("(lower(c.caseNo) like :text escape '!' or lower(c.cause) like :text escape '!' or lower(h.name) like"
            + " :text escape '!' or lower(w.name) like :text escape '!' or lower(p.name) like :text escape '!')", "text",
            LikePattern.contains(f.text()));
        sight.and("c.type = :type", "type", f.type()).and("c.stage = :stage", "stage", f.stage());
        sight.and("f.state = :state", "state", f.state()).and("f.grade = :grade", "grade", f.grade());
        if (f.scored() != null) {
            sight.and((f.scored() ? "f.state in " : "f.state not in ") + SCORED);
        }
        if (Boolean.TRUE.equals(f.overdue())) {
            sight.and("f.state in " + OPEN).and("f.dueOn < :today", "today", ChinaTime.today(clock));
        }
        sight.and("o.path like (select concat(x.path, '%') from Office x where x.code = :office)", "office", f.office());
        sight.and("w.uuid = :firm", "firm", f.firm()).and("p.uuid = :inspector", "inspector", f.inspector());
        if (f.from() != null) {
            sight.and("f.submittedAt >= :from", "from", f.from().atStartOfDay(ChinaTime.ZONE).toInstant());
        }
        if (f.to() != null) {
            sight.and("f.submittedAt < :until", "until", f.to().plusDays(1).atStartOfDay(ChinaTime.ZONE).toInstant());
        }
        sight.and("exists (select 1 from ItemMark m where m.sheet.id = f.sheetId and m.answer ="
            + " org.pingcha.instrument.AnswerKind.DEDUCTED and m.item.code = :item and (:form is null or m.item.form.instrument.code = :form))", "item", f.item());
        if (f.item() != null) {
            sight.with("form", f.form());
        }
        return sight;
    }

    /** @throws Problem not found where there is none in sight */
    public ReviewDetail detail(UUID uuid) {
        Sight sight = ReviewSight.of(actor.get()).and("f.uuid = :uuid", "uuid", uuid);
        return sight.fill(em.createQuery(DETAIL + sight.where(), ReviewDetail.class)).getResultStream().findFirst()
            .orElseThrow(Problem::notFound);
    }

    /** The reasons that the reviewer gave for the difficulty. */
    public Set<DifficultyReason> reasons(UUID uuid) {
        List<DifficultyReason> found = em.createQuery(REASONS, DifficultyReason.class)
            .setParameter("id", detail(uuid).id()).getResultList();
        return found.isEmpty() ? EnumSet.noneOf(DifficultyReason.class) : EnumSet.copyOf(found);
    }

    /** The reviews of a case, newest first. */
    public List<CaseReviewRow> ofCase(UUID caseUuid) {
        Sight sight = ReviewSight.of(actor.get()).and("c.uuid = :case", "case", caseUuid)
            .with("reader", actor.get().personId());
        return sight.fill(em.createQuery(OF_CASE + sight.where() + " order by f.assignedAt desc, f.slot", CaseReviewRow.class))
            .getResultList();
    }

    /** What happened to the review, oldest first. */
    public List<EventRow> events(UUID uuid) {
        return em.createQuery(EVENTS, EventRow.class).setParameter("id", detail(uuid).id()).getResultList();
    }

    /** The vetoes of one review, oldest first. */
    public List<VetoRow> vetoes(UUID uuid) {
        Sight sight = ReviewSight.of(actor.get()).and("f.uuid = :uuid", "uuid", uuid);
        return vetoRows(sight, " order by v.proposedAt, v.id").getResultList();
    }

    /** The vetoes in sight with that state, the longest waiting first. */
    @RolesAllowed({Role.MANAGER_ROLE, Role.AUDITOR_ROLE})
    public List<VetoRow> vetoes(VetoState state, PageRequest page) {
        Sight sight = ReviewSight.of(actor.get()).and("v.state = :state", "state", state);
        return vetoRows(sight, " order by v.proposedAt, v.id").setFirstResult(page.first()).setMaxResults(page.size())
            .getResultList();
    }

    @RolesAllowed({Role.MANAGER_ROLE, Role.AUDITOR_ROLE})
    public long count(VetoState state) {
        Sight sight = ReviewSight.of(actor.get()).and("v.state = :state", "state", state);
        return sight.fill(em.createQuery(VETO_COUNT + sight.where(), Long.class)).getSingleResult();
    }

    private TypedQuery<VetoRow> vetoRows(Sight sight, String order) {
        return sight.fill(em.createQuery(VETOES + sight.where() + order, VetoRow.class));
    }
}
