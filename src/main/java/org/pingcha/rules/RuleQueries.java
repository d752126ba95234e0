package org.pingcha.rules;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.pingcha.shared.Problem;

/** Reads the law. It is no secret, and jobs and public pages, which have no role, count days too: everyone may ask. */
@Stateless
@PermitAll
public class RuleQueries {
    private static final String ALL = """
        select new org.pingcha.rules.RuleSetRow(s.uuid, s.code, s.subject, s.titleZh, s.titleEn, s.effectiveFrom,
          s.source, s.verified, s.version)
          from RuleSet s where s.published = true order by s.subject, s.effectiveFrom desc""";

    @PersistenceContext
    EntityManager em;

    @EJB
    RuleShelf shelf;

    /** The rules for reviews that begin on a day. */
    public RuleBook caseReviewRules(LocalDate day) {
        return inForce(RuleSubject.CASE_REVIEW, day, "rules.problem.noRules");
    }

    /** The rules for complaints that are received on a day; a complaint keeps them to its end. */
    public RuleBook complaintRules(LocalDate receivedOn) {
        return inForce(RuleSubject.COMPLAINT, receivedOn, "rules.problem.noComplaintRules");
    }

    /** The rules on misconduct for what is opened on a day. */
    public RuleBook misconductRules(LocalDate day) {
        return inForce(RuleSubject.MISCONDUCT, day, "rules.problem.noMisconductRules");
    }

    /** The scheme by which a case that was closed on a day is scored; a score keeps it. */
    public RuleBook qualityRules(LocalDate closedOn) {
        return inForce(RuleSubject.QUALITY, closedOn, "rules.problem.noQualityRules");
    }

    /** The rules on attending hearings for what is planned on a day. */
    public RuleBook attendanceRules(LocalDate day) {
        return inForce(RuleSubject.ATTENDANCE, day, "rules.problem.noAttendanceRules");
    }

    /** The rules on corrections for what is ordered on a day. */
    public RuleBook correctionRules(LocalDate day) {
        return inForce(RuleSubject.CORRECTION, day, "rules.problem.noCorrectionRules");
    }

    /** The rules of monitoring by which a day's facts are looked at. */
    public RuleBook monitoringRules(LocalDate day) {
        return inForce(RuleSubject.MONITORING, day, "rules.problem.noMonitoringRules");
    }

    /** What follows from an appraisal of a year, by the rules of its last day. */
    public RuleBook appraisalRules(int year) {
        return inForce(RuleSubject.APPRAISAL, LocalDate.of(year, 12, 31), "rules.problem.noAppraisalRules");
    }

    /** The rules that something began under. */
    public RuleBook byId(long id) {
        return shelf.find(book -> book.id() == id).orElseThrow(Problem::notFound);
    }

    public RuleBook byUuid(UUID uuid) {
        return shelf.find(book -> book.uuid().equals(uuid)).orElseThrow(Problem::notFound);
    }

    /** Published sets, the newest of each subject first. */
    public List<RuleSetRow> sets() {
        return em.createQuery(ALL, RuleSetRow.class).getResultList();
    }

    private RuleBook inForce(RuleSubject subject, LocalDate day, String none) {
        return shelf.inForce(subject, day).orElseThrow(() -> new Problem(none, day));
    }
}
