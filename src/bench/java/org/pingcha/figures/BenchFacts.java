package org.pingcha.figures;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import javax.sql.DataSource;

/**
 * Facts for the benchmark, below the demo's city: twelve agencies, forty firms and one form for each branch of law with 45 items at any
 * size; cases spread over ten years whatever their number, so that a hundredth of the data is a hundredth of each month;
 * complaints over five, of which those of the last hundred days are open, as the terms of the law have it. Ids are below zero.
 */
final class BenchFacts {
    private static final List<String> GROUND = List.of(
        "insert into office (id, uuid, code, name, kind, division_code, parent_id, path, version) select -g, gen_random_uuid(), 'Z' || g, '第' || g || '区法律援助中心',"
            + " 'AGENCY', '990199', o.id, o.path || 'Z' || g || '/', 0 from office o, generate_series(1, 12) g where o.code = 'A990100'",
        "insert into law_firm (id, uuid, name, kind, version) select -g, gen_random_uuid(), '量测第' || g || '律师事务所', 'LAW_FIRM', 0 from generate_series(1, 40) g",
        "insert into handler (id, uuid, licence_no, name, kind, minors_trained, firm_id, version) select -g, gen_random_uuid(), 'BENCH-' || g, '承办' || g, 'LAWYER', false,"
            + " -(1 + g % 40), 0 from generate_series(1, 400) g",
        "insert into instrument (id, uuid, code, purpose, version) select -g, gen_random_uuid(), 'BENCH-' || g, 'REVIEW', 0 from generate_series(1, 3) g",
        "insert into instrument_version (id, uuid, instrument_id, no, status, source, verified, created_by, created_at, published_at, version)"
            + " select id, gen_random_uuid(), id, 1, 'RETIRED', 'bench', false, 'bench', now(), now(), 0 from instrument where id < 0",
        "insert into instrument_section (id, version_id, position, code) select id, id, 0, 'S' from instrument_version where id < 0",
        "insert into instrument_item (id, version_id, section_id, position, code, kind, max_points, not_applicable, required)"
            + " select v.id * 100 - i, v.id, v.id, i, 'I' || i, 'POINTS', 3, false, true from instrument_version v, generate_series(1, 45) i where v.id < 0",
        "insert into instrument_text (version_id, place, field, language, wording, translated)"
            + " select version_id, 'S/' || code, 'TEXT', 'zh-CN', '量测项目' || code, false from instrument_item where version_id < 0",
        "insert into review_round (id, uuid, office_id, review_year, kind, number, name, blind, marks_per_file, rule_set_id, opened_at, version)"
            + " select -1, gen_random_uuid(), o.id, 2026, 'SPECIAL', 999, '量测', false, 1, (select max(id) from rule_set where subject = 'CASE_REVIEW'), now(), 0"
            + " from office o where o.code = 'A990100'",
        "insert into survey_campaign (id, uuid, office_id, name, form_id, status, closed_from, closed_to, seed, by_link, by_paper, by_phone, by_visit, anonymous, starts_on,"
            + " ends_on, remind_after, smallest_group, same_person, wants_no_contact, version)"
            + " select -g, gen_random_uuid(), -(1 + g % 12), '量测回访' || g, (select min(id) from instrument_version where id > 0), 'CLOSED', current_date - 400, current_date - 100,"
            + " 'bench', false, true, false, false, false, current_date - 90, current_date - 30, 7, 5, 0, 0, 0 from generate_series(1, 20) g");

    /** The type goes by the last digit, the day by a multiple that scatters it. */
    private static final String OF_CASE = "case when g % 10 < 5 then 'CRIMINAL' when g % 10 < 9 then 'CIVIL' else 'ADMINISTRATIVE' end";
    private static final String DAY = "(current_date - 60 - (g::bigint * 7919 % 3590)::int)";
    private static final String SCORE = "(45 + (g::bigint * 104729 % 5501) / 100.0)";
    private static final List<String> FACTS = List.of(
        "insert into recipient (id, uuid, name, version) select -g, gen_random_uuid(), '受援' || g, 0 from generate_series({a}, {b}) g",
        "insert into aid_case (id, uuid, case_no, type, stage, origin, kind, cause, minor, disabled, life_or_death, fast_track, plea_leniency, assigned_on, first_met_on,"
            + " closed_on, office_id, firm_id, handler_id, recipient_id, version) select -g, gen_random_uuid(), '量援字' || g || '号', " + OF_CASE + ","
            + " case when g % 10 >= 9 then 'RECONSIDERATION' when g % 10 >= 5 then (array['LITIGATION', 'ARBITRATION'])[1 + g / 10 % 2]"
            + " else (array['INVESTIGATION', 'PROSECUTION_REVIEW', 'TRIAL'])[1 + g / 10 % 3] end, 'APPLIED', 'DEFENCE', '量测', false, false, false, false, false,"
            + " " + DAY + ", " + DAY + " + (g % 9)::int, case when g % 10 <> 3 then " + DAY + " + 50 end, -(1 + g / 10 % 12), -(1 + g / 7 % 40), -(1 + g % 400), -g, 0"
            + " from generate_series({a}, {b}) g",
        "insert into answer_sheet (id, uuid, form_id, subject_kind, subject_id, number, state, opened_by, opened_at, submitted_by, submitted_at, earned, applicable, version)"
            + " select -g, gen_random_uuid(), case when g % 10 < 5 then -1 when g % 10 < 9 then -2 else -3 end, 'review', -g, 1, 'SUBMITTED', 'bench', now(), 'bench', now(), 100, 135, 0"
            + " from generate_series({a}, {b}) g where g / 10 % 5 = 0",
        "insert into file_review (id, uuid, office_id, round_id, case_id, slot, inspector_id, state, assigned_at, due_on, started_at, submitted_at, first_submitted_at, sheet_id,"
            + " instrument_version_id, score, score_grade, grade, difficulty, version) select -g, gen_random_uuid(), -(1 + g / 10 % 12), -1, -g, 1, p.id, 'SUBMITTED', t.at, t.at::date, t.at, t.at, t.at, -g,"
            + " case when g % 10 < 5 then -1 when g % 10 < 9 then -2 else -3 end, s.score, s.grade, s.grade, (array['EASY', 'ORDINARY', 'HARD'])[1 + g / 50 % 3], 0"
            + " from generate_series({a}, {b}) g cross join lateral (select " + DAY + " + 59 + interval '10 hours' as at) t cross join lateral (select " + SCORE + " as score,"
            + " case when " + SCORE + " >= 90 then 'EXCELLENT' when " + SCORE + " >= 75 then 'GOOD' when " + SCORE + " >= 60 then 'PASS' else 'FAIL' end as grade) s,"
            + " (select id from person where user_name = 'inspector') p where g / 10 % 5 = 0",
        "insert into item_mark (id, sheet_id, item_id, answer, revision, marked_by, marked_at, version) select -(g::bigint * 64 + i), -g,"
            + " (case when g % 10 < 5 then -1 when g % 10 < 9 then -2 else -3 end) * 100 - i, case when (g::bigint * 31 + i * 17) % 8 < 8 - i / 8 then 'FULL' else 'DEDUCTED' end, 1,"
            + " 'bench', now(), 0 from generate_series({a}, {b}) g, generate_series(1, 45) i where g / 10 % 5 = 0",
        "insert into sheet_deduction (id, uuid, mark_id, position, points, reason, page_text, version) select id, gen_random_uuid(), id, 0, 1, '卷内无记录', '第4页', 0"
            + " from item_mark where id between -({b}::bigint * 64 + 63) and -({a}::bigint * 64) and answer = 'DEDUCTED'",
        "insert into survey_invitation (id, uuid, campaign_id, case_id, case_type, has_phone, reach, status, paper_code, ended_on, reminders, attempts, day_parts, version)"
            + " select -g, gen_random_uuid(), -(1 + g / 20 % 20), -g, " + OF_CASE + ", true, 'DIRECT', 'COMPLETE', 'Z' || g, current_date - 60, 0, 1, 1, 0"
            + " from generate_series({a}, {b}) g where g % 2 = 0",
        "insert into answer_sheet (id, uuid, form_id, subject_kind, subject_id, number, state, opened_by, opened_at, submitted_by, submitted_at, version)"
            + " select -10000000 - g, gen_random_uuid(), (select form_id from survey_campaign where id = -1), 'response', -g, 1, 'SUBMITTED', 'bench', now(), 'bench', now(), 0"
            + " from generate_series({a}, {b}) g where g % 2 = 0",
        "insert into survey_response (id, uuid, campaign_id, invitation_id, sheet_id, case_type, way, language, trial, started_on, submitted_on, version)"
            + " select -g, gen_random_uuid(), -(1 + g / 20 % 20), -g, -10000000 - g, " + OF_CASE + ", 'PAPER', 'zh-CN', false, current_date - 60, current_date - 60, 0"
            + " from generate_series({a}, {b}) g where g % 2 = 0",
        "insert into complaint (id, uuid, office_id, register_no, rule_set_id, channel, tip, title, facts, property, respondent_kind, respondent_name, respondent_firm_id, case_no,"
            + " received_at, received_on, accepted_on, archived_on, urgent, sensitivity, officer_id, status, next_clock, next_due_on, waiting, late, to_tell, event_count,"
            + " search_text, version) select -g, gen_random_uuid(), p.office_id, '量投诉' || g, (select max(id) from rule_set where subject = 'COMPLAINT'), 'PUBLIC_PAGE', false,"
            + " '开庭前没有会见', '多次联系不上', false, 'FIRM', '量测第' || (1 + g / 7 % 40) || '律师事务所', -(1 + g / 7 % 40), '量援字' || g || '号', now() - (g / 10 % 1800 || ' days')::interval,"
            + " current_date - g / 10 % 1800, current_date - g / 10 % 1800, case when g / 10 % 1800 >= 100 then current_date - g / 10 % 1800 + 40 end, false, 'ORDINARY', p.id,"
            + " case when g / 10 % 1800 >= 100 then 'ARCHIVED' else 'INVESTIGATING' end, case when g / 10 % 1800 < 100 then 'DECISION' end, case when g / 10 % 1800 < 100 then current_date + g % 60 end,"
            + " false, false, 0, 1, '量投诉' || g, 0 from generate_series({a}, {b}) g, (select id, office_id from person where user_name = 'officer') p where g % 10 = 7",
        "insert into complaint_matter (id, complaint_id, code) select id, id, 'N' || 1 + -id % 7 from complaint where id between -{b} and -{a}",
        "insert into complainant (id, uuid, complaint_id, standing, name, name_digest, consent, receipt_no, access_digest, failed_tries) select id, gen_random_uuid(), id, 'RECIPIENT',"
            + " 'x', encode(sha256(id::text::bytea), 'hex'), 'INVESTIGATORS', 'Z' || id, 'x', 0 from complaint where id between -{b} and -{a}");

    private final DataSource database;

    BenchFacts(DataSource database) {
        this.database = database;
    }

    void ground() throws SQLException {
        for (String sql : GROUND) {
            run(sql);
        }
    }

    /** Cases with these numbers, a fifth of them reviewed, half of their recipients asked, a tenth complained about. */
    void cases(int first, int last) throws SQLException {
        for (String sql : FACTS) {
            run(sql.replace("{a}", String.valueOf(first)).replace("{b}", String.valueOf(last)));
        }
        run("vacuum analyze");
    }

    long count(String table) throws SQLException {
        try (Connection connection = database.getConnection(); Statement statement = connection.createStatement(); var found = statement.executeQuery("select count(*) from " + table)) {
            found.next();
            return found.getLong(1);
        }
    }

    /** Without asking each row whether what it points to exists: it was made so. */
    private void run(String sql) throws SQLException {
        try (Connection connection = database.getConnection(); Statement statement = connection.createStatement()) {
            statement.execute("set session_replication_role = replica");
            statement.execute(sql);
        }
    }
}
