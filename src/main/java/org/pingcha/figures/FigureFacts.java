package org.pingcha.figures;

/**
 * What is counted, in SQL for both databases. Stored rows are filled by these statements, and the days of a month that is asked for in
 * part are answered by them, so that both say the same. Each takes {@code :from} and {@code :until}.
 */
final class FigureFacts {
    /** Months are the office's: a file submitted on the 1st at one in the morning is last month's in UTC. */
    static final String SUBMITTED_MONTH = "cast(cast(extract(year from (r.submitted_at at time zone 'Asia/Shanghai')) as integer) || '-'"
        + " || cast(extract(month from (r.submitted_at at time zone 'Asia/Shanghai')) as integer) || '-01' as date)";
    private static final String SCORED = "r.state in ('SUBMITTED', 'CORRECTING')";
    private static final String SUBMITTED = " where " + SCORED + " and r.submitted_at >= :from and r.submitted_at < :until";

    /** A review with a score: whoever has the case now counts it. */
    private static final String REVIEWS = "select c.office_id, " + SUBMITTED_MONTH + " as month_on, c.type, c.stage, c.firm_id, r.difficulty, r.score, r.grade,"
        + " case when exists (select 1 from veto_finding v where v.review_id = r.id and v.state = 'CONFIRMED' and v.effect = 'FAIL') then 1 else 0 end as vetoed,"
        + " (select count(*) from item_mark m join sheet_deduction d on d.mark_id = m.id where m.sheet_id = r.sheet_id and m.answer = 'DEDUCTED') as cuts"
        + " from file_review r join aid_case c on c.id = r.case_id join office o on o.id = c.office_id" + SUBMITTED;

    /** The same review once by its stage, once by its firm, once by how hard it was. */
    private static final String SLICED = "select x.*, s.slice, case s.slice when 'KIND' then x.stage"
        + " when 'FIRM' then coalesce(cast(x.firm_id as varchar(20)), '-') else coalesce(x.difficulty, '-') end as slice_key"
        + " from (%s) x cross join (values ('KIND'), ('FIRM'), ('DIFFICULTY')) s(slice)";
    private static final String REVIEW_SUMS = "select y.office_id, y.month_on, y.slice, y.type, y.slice_key, count(*) as n, sum(y.score) as total,"
        + " sum(y.score * y.score) as squares, sum(case when y.grade = 'EXCELLENT' then 1 else 0 end) as excellent,"
        + " sum(case when y.grade = 'GOOD' then 1 else 0 end) as good, sum(case when y.grade = 'PASS' then 1 else 0 end) as pass,"
        + " sum(case when y.grade = 'FAIL' then 1 else 0 end) as fail, sum(y.vetoed) as vetoed, sum(y.cuts) as cuts"
        + " from (%s) y group by y.office_id, y.month_on, y.slice, y.type, y.slice_key";

    private static final String LOSSES = "select c.office_id, " + SUBMITTED_MONTH + " as month_on, c.type, x.code as form_code, i.code as item_code,"
        + " max(i.version_id) as version_id, max(s.code) as section_code, count(distinct m.id) as files, coalesce(sum(d.points), 0) as points"
        + " from file_review r join aid_case c on c.id = r.case_id join office o on o.id = c.office_id"
        + " join item_mark m on m.sheet_id = r.sheet_id and m.answer = 'DEDUCTED' join instrument_item i on i.id = m.item_id"
        + " join instrument_section s on s.id = i.section_id join instrument_version iv on iv.id = i.version_id"
        + " join instrument x on x.id = iv.instrument_id left join sheet_deduction d on d.mark_id = m.id" + SUBMITTED;
    private static final String LOSS_GROUPS = " group by c.office_id, " + SUBMITTED_MONTH + ", c.type, x.code, i.code";

    static final String CLOSED_MONTH = "cast(date_trunc('month', c.closed_on) as date)";
    private static final String CASES = "select c.office_id, " + CLOSED_MONTH + " as month_on, c.type, count(*) as closed,"
        + " sum(case when exists (select 1 from file_review r where r.case_id = c.id and " + SCORED + ") then 1 else 0 end) as reviewed"
        + " from aid_case c join office o on o.id = c.office_id where c.closed_on >= :from and c.closed_on < :until";
    private static final String CASE_GROUPS = " group by c.office_id, " + CLOSED_MONTH + ", c.type";

    private FigureFacts() {
    }

    /**
     * Sums of reviews by office, month, slice, type and key.
     *
     * @param further conditions on the office {@code o} and the case {@code c}, each with its own {@code and}
     */
    static String reviews(String further) {
        return REVIEW_SUMS.formatted(SLICED.formatted(REVIEWS + further));
    }

    static String losses(String further) {
        return LOSSES + further + LOSS_GROUPS;
    }

    static String cases(String further) {
        return CASES + further + CASE_GROUPS;
    }
}
