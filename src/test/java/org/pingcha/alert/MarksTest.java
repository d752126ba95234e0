package org.pingcha.alert;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.pingcha.register.CaseFixture.aCase;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.pingcha.identity.Actor;
import org.pingcha.identity.Office;
import org.pingcha.identity.OfficeKind;
import org.pingcha.identity.Person;
import org.pingcha.identity.Role;
import org.pingcha.platform.SchemaReady;
import org.pingcha.register.AidCase;
import org.pingcha.review.Difficulty;
import org.pingcha.review.FileReview;
import org.pingcha.review.ReviewRound;
import org.pingcha.rules.RuleQueries;
import org.pingcha.rules.ShippedRules;
import org.pingcha.rules.WorkCalendars;
import org.pingcha.scoring.Assessment;
import org.pingcha.scoring.Grade;
import org.pingcha.scoring.Tally;
import org.pingcha.shared.ChinaTime;
import org.pingcha.testing.DatabaseTest;
import org.pingcha.web.Texts;

/** Marks that are hard to believe, read from stored sheets and answers on both databases: each is one question to whoever can answer it. */
class MarksTest extends DatabaseTest {
    private static final String LONG = "会见笔录没有记录强制措施和健康情况，也没有告知受援人可以更换承办人";
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private Office office;
    private Person reviewer;
    private ReviewRound round;
    private long ids = 8_500_000;
    private long version;
    private long[] items;

    @BeforeEach
    void aFormOfTwelveItems() {
        wire(ShippedRules.class).load(new SchemaReady());
        office = anAgency("MK1");
        reviewer = aPerson("mk-reviewer", office, Role.INSPECTOR);
        round = ReviewRound.standing(office.id(), 2026, null, clock.instant());
        em.persist(round);
        em.flush();
        long form = ++ids;
        version = ++ids;
        long section = ++ids;
        sql("insert into instrument (id, uuid, code, purpose, version) values (?1, cast(?2 as uuid), 'MK', 'REVIEW', 0)", form, uuid(form));
        sql("insert into instrument_version (id, uuid, instrument_id, no, status, source, verified, created_by, created_at, published_at, version)"
            + " values (?1, cast(?2 as uuid), ?3, 1, 'PUBLISHED', 'test', false, 'test', current_timestamp, current_timestamp, 0)", version, uuid(version), form);
        sql("insert into instrument_section (id, version_id, position, code) values (?1, ?2, 1, 'A')", section, version);
        items = new long[12];
        for (int i = 0; i < items.length; i++) {
            items[i] = ++ids;
            sql("insert into instrument_item (id, version_id, section_id, position, code, kind, max_points, not_applicable, required, veto) values (?1, ?2, ?3, ?4, ?5,"
                + " 'POINTS', 8, false, true, ?6)", items[i], version, section, i + 1, "A" + (i + 1), i == 0 ? "V2" : "");
        }
        sql("update instrument_item set veto = null where version_id = ?1 and veto = ''", version);
    }

    /** A submitted sheet: each item marked so many seconds after the one before; the first lost that much, for that reason. */
    private FileReview file(String no, int secondsEach, int lost, String reason) {
        AidCase one = aCase(em, office).no(no).helping("受援人" + no, null).assigned(LocalDate.of(2026, 9, 1)).closed(LocalDate.of(2026, 10, 9)).saved();
        sql("update aid_case set retainer_on = assigned_on, first_met_on = date '2026-10-08', filed_on = closed_on where id = ?1", one.id());
        Actor by = reviewer.actor(null);
        Instant at = clock.instant();
        FileReview review = FileReview.assign(round, one.id(), office.id(), 1, reviewer.id(), ChinaTime.dayOf(at), by, at);
        em.persist(review);
        long sheet = ++ids;
        review.start(sheet, version, by, at);
        review.rate(Difficulty.ORDINARY, Set.of(), null, by, at);
        Tally tally = new Tally(HUNDRED.subtract(BigDecimal.valueOf(lost)), HUNDRED);
        review.submit(new Assessment(tally, tally.earned().setScale(2), Grade.EXCELLENT, Grade.EXCELLENT), by, at);
        em.flush();
        sql("insert into answer_sheet (id, uuid, form_id, subject_kind, subject_id, number, state, opened_by, opened_at, submitted_at, earned, applicable, version)"
            + " values (?1, cast(?2 as uuid), ?3, 'review', ?4, 1, 'SUBMITTED', 'test', current_timestamp, current_timestamp, ?5, ?6, 0)",
            sheet, uuid(sheet), version, review.id(), tally.earned(), tally.applicable());
        for (int i = 0; i < items.length; i++) {
            long mark = ++ids;
            boolean cut = i == 0 && lost > 0;
            sql("insert into item_mark (id, sheet_id, item_id, answer, revision, marked_at, version) values (?1, ?2, ?3, ?4, 1, ?5, 0)", mark, sheet, items[i],
                cut ? "DEDUCTED" : "FULL", at.plus(Duration.ofSeconds((long) i * secondsEach)));
            if (cut) {
                long id = ++ids;
                sql("insert into sheet_deduction (id, uuid, mark_id, position, points, reason, version) values (?1, cast(?2 as uuid), ?3, 1, ?4, ?5, 0)", id, uuid(id), mark,
                    BigDecimal.valueOf(lost), reason);
            }
        }
        return review;
    }

    private Set<String> signs(Watch watch, Long id) {
        flushAndClear();
        LocalDate today = ChinaTime.today(clock);
        Map<Long, Seen> seen = watch.look(List.of(id), new SignRules(wire(RuleQueries.class).monitoringRules(today), wire(RuleQueries.class).caseReviewRules(today),
            wire(WorkCalendars.class).current(), today));
        return seen.get(id).signs().stream().map(sign -> sign.rule() + " " + sign.facts() + (sign.asked() == null ? "" : " " + sign.asked().name()))
            .collect(Collectors.toCollection(TreeSet::new));
    }

    @Test
    void sheetsAreAskedAboutByTheirReviewer() {
        // Assigned on 1 September, met on 8 October; full marks, and two seconds an item.
        FileReview fast = file("MK-1", 2, 0, null);
        assertEquals(Set.of("FAST_MARKING [2026-11-23, 12, 22, 5] 人员mk-reviewer",
            "FULL_MARKS [2026-11-23, @rules.CheckCode.FIRST_MEETING_IN_TIME, 2026-09-08, 2026-10-08] 人员mk-reviewer"), signs(wire(CaseWatch.class), fast.caseId()));
        // All eight points of the item that stands for V2 are lost; calmly marked.
        FileReview hinted = file("MK-2", 60, 8, LONG);
        assertEquals(Set.of("VETO_HINT [2026-11-23, A1/V2] 人员mk-reviewer"), signs(wire(CaseWatch.class), hinted.caseId()));
        sql("insert into veto_finding (id, uuid, review_id, code, effect, state, ground, pages, proposed_by, proposed_at, version) values (?1, cast(?2 as uuid), ?3, 'V2',"
            + " 'FAIL', 'PROPOSED', 'g', 'p', ?4, current_timestamp, 0)", ++ids, uuid(ids), hinted.id(), reviewer.id());
        assertEquals(Set.of(), signs(wire(CaseWatch.class), hinted.caseId()), "a veto that is proposed answers it");

        for (int i = 3; i <= 5; i++) {
            file("MK-" + i, 60, 8, LONG);
        }
        assertEquals(Set.of(), signs(wire(ReviewerWatch.class), reviewer.id()), "four files are too few");
        file("MK-6", 60, 8, LONG);
        file("MK-7", 60, 8, "缺页码");
        file("MK-8", 60, 8, "缺页码");
        // Eight files at last: the newest eight are 92 points each but the first.
        assertEquals(Set.of("SAME_TEXT [" + LONG + ", 5] 人员mk-reviewer"), signs(wire(ReviewerWatch.class), reviewer.id()));
        clock.advance(Duration.ofMinutes(5));
        file("MK-9", 60, 8, "缺页码");
        assertEquals(Set.of("ONE_MARK [8, 92.00] 人员mk-reviewer", "SAME_TEXT [" + LONG + ", 5] 人员mk-reviewer"), signs(wire(ReviewerWatch.class), reviewer.id()));
    }

    @Test
    void aLowScoreIsASignAndSaysInWordsWhetherThereIsAVeto() {
        FileReview low = file("MK-1", 60, 8, LONG);
        sql("update file_review set score = 70, grade = 'PASS' where id = ?1", low.id());
        sql("insert into veto_finding (id, uuid, review_id, code, effect, state, ground, pages, proposed_by, proposed_at, version) values (?1, cast(?2 as uuid), ?3, 'V2',"
            + " 'FAIL', 'PROPOSED', 'g', 'p', ?4, current_timestamp, 0)", ++ids, uuid(ids), low.id(), reviewer.id());
        assertEquals(Set.of("REVIEW [2026-11-23, 70.00, @scoring.Grade.PASS, @alert.noVeto]"), signs(wire(CaseWatch.class), low.caseId()));
        List<String> facts = List.of("2026-11-23", "70.00", "@scoring.Grade.PASS", "@alert.noVeto");
        assertEquals("2026-11-23 评查得分 70.00，等次：合格。经确认的一票否决：无。", FactWords.of(AlertRule.REVIEW, facts, Texts.CHINESE));
    }

    @Test
    void anAgencyWhereEverybodyIsContentAndNobodyRefusesIsAsked() {
        long overall = ++ids;
        long section = ++ids;
        sql("insert into instrument_section (id, version_id, position, code) values (?1, ?2, 2, 'B')", section, version);
        sql("insert into instrument_item (id, version_id, section_id, position, code, kind, max_points, not_applicable, required) values (?1, ?2, ?3, 20, 'Q10', 'SCALE', 100,"
            + " false, true)", overall, version, section);
        sql("insert into instrument_option (item_id, position, code, points) values (?1, 0, '5', 100)", overall);
        sql("insert into instrument_option (item_id, position, code, points) values (?1, 1, '2', 25)", overall);
        long campaign = ++ids;
        sql("insert into survey_campaign (id, uuid, office_id, name, form_id, status, closed_from, closed_to, seed, by_link, by_sms, by_mail, by_paper, by_phone, by_visit, anonymous, starts_on,"
            + " ends_on, remind_after, smallest_group, same_person, wants_no_contact, version) values (?1, cast(?2 as uuid), ?3, 'c', ?4, 'OPEN', date '2026-10-01',"
            + " date '2026-10-31', 's', true, true, false, false, false, false, false, date '2026-11-01', date '2026-12-01', 5, 3, 0, 0, 0)", campaign, uuid(campaign), office.id(), version);
        AidCase last = null;
        for (int i = 0; i < 30; i++) {
            last = aCase(em, office).no("SV-" + i).helping("受援人" + i, null).assigned(LocalDate.of(2026, 9, 1)).saved();
            sql("update aid_case set retainer_on = assigned_on, first_met_on = assigned_on where id = ?1", last.id());
            answered(campaign, overall, last.id(), "5");
        }
        assertEquals(Set.of("ALL_CONTENT [30]", "NO_REFUSALS [30]"), signs(wire(OfficeWatch.class), office.id()));
        assertEquals(Set.of(), signs(wire(CaseWatch.class), last.id()));
        sql("update item_mark set text_value = '2' where id = ?1", ids);
        assertEquals(Set.of("NO_REFUSALS [30]"), signs(wire(OfficeWatch.class), office.id()));
        assertEquals(Set.of("SATISFACTION [2026-11-20, 25, 50]"), signs(wire(CaseWatch.class), last.id()));
        sql("update survey_invitation set status = 'REFUSED' where case_id = ?1", last.id());
        assertEquals(Set.of(), signs(wire(OfficeWatch.class), office.id()));
    }

    @Test
    void aBureauThatUpholdsNothingOrFindsTheSameEachTimeIsAsked() {
        Office bureau = new Office(OfficeKind.BUREAU, "MKB", "司法局", "990900", null);
        em.persist(bureau);
        em.flush();
        for (int i = 0; i < 19; i++) {
            decided(bureau, LocalDate.of(2026, 11, 2), "APPROVED", "UNFOUNDED", i < 4 ? LONG : i < 12 ? "没有证据" : LONG + i);
        }
        // Too old, not decided, and another bureau's: none of them counts.
        decided(bureau, LocalDate.of(2025, 11, 23), "APPROVED", "UNFOUNDED", LONG);
        decided(bureau, null, "PROPOSED", "UNFOUNDED", LONG);
        assertEquals(Set.of(), signs(wire(OfficeWatch.class), bureau.id()), "nineteen are too few, four are too few");
        long last = decided(bureau, LocalDate.of(2026, 11, 20), "APPROVED", "UNVERIFIABLE", LONG);
        assertEquals(Set.of("NONE_UPHELD [20]", "SAME_FINDINGS [" + LONG + ", 5]"), signs(wire(OfficeWatch.class), bureau.id()));
        assertEquals(Set.of(), signs(wire(OfficeWatch.class), office.id()));
        sql("update complaint_matter set finding = 'PARTLY' where complaint_id = ?1", last);
        assertEquals(Set.of("SAME_FINDINGS [" + LONG + ", 5]"), signs(wire(OfficeWatch.class), bureau.id()), "one that is true in part is one");
        assertEquals("一年内有 5 件投诉的查证理由一字不差，请说明这些投诉的情况是否确实相同：“甲”", FactWords.of(AlertRule.SAME_FINDINGS, List.of("甲", "5"), Texts.CHINESE));
    }

    private long decided(Office bureau, LocalDate day, String status, String finding, String reason) {
        long id = ++ids;
        sql("insert into complaint (id, uuid, office_id, register_no, rule_set_id, channel, tip, title, facts, property, respondent_kind, respondent_name, received_at, received_on,"
            + " decided_on, urgent, sensitivity, status, waiting, to_tell, event_count, search_text, version) values (?1, cast(?2 as uuid), ?3, ?4, ?5, 'CALL', false, 't', 'f', false,"
            + " 'FIRM', 'n', current_timestamp, date '2025-11-01', cast(?6 as date), false, 'ORDINARY', ?7, false, 0, 1, 's', 0)", id, uuid(id), bureau.id(), "MK" + id,
            wire(RuleQueries.class).complaintRules(LocalDate.of(2026, 11, 1)).id(), day, status);
        sql("insert into complaint_matter (id, complaint_id, code, finding, reason) values (?1, ?1, 'N4', ?2, ?3)", id, finding, reason);
        return id;
    }

    /** The others gave each shared file four points more: two above and two below their common mean. Whoever shares no file is not compared. */
    @Test
    void severityIsSeenFromSharedFilesAlone() {
        Person lenient = aPerson("mk-lenient", office, Role.INSPECTOR);
        Person alone = aPerson("mk-alone", office, Role.INSPECTOR);
        Person manager = aPerson("mk-manager", office, Role.MANAGER);
        for (int i = 0; i < 3; i++) {
            long one = aCase(em, office).no("SE-" + i).helping("受援人" + i, null).saved().id();
            scored(one, 1, reviewer, 70 + 10 * i);
            scored(one, 2, lenient, 74 + 10 * i);
        }
        scored(aCase(em, office).no("SE-9").helping("受援人", null).saved().id(), 1, alone, 99);
        flushAndClear();
        actAs(manager);
        assertEquals(Set.of("人员mk-reviewer 80.00 82.00 -2.00 true", "人员mk-lenient 84.00 82.00 +2.00 true", "人员mk-alone 99.00 null null false"),
            wire(ReviewerQueries.class).rows().stream().map(row -> row.name() + " " + row.raw() + " " + row.adjusted() + " " + row.severity() + " "
                + row.effect().isEstimable()).collect(Collectors.toSet()));
        actAs(aPerson("mk-elsewhere", anAgency("MK2"), Role.MANAGER));
        assertEquals(List.of(), wire(ReviewerQueries.class).rows());
    }

    private void scored(long caseId, int slot, Person who, int score) {
        long id = ++ids;
        sql("insert into file_review (id, uuid, office_id, round_id, case_id, slot, inspector_id, state, assigned_at, submitted_at, sheet_id, score, grade, version)"
            + " values (?1, cast(?2 as uuid), ?3, ?4, ?5, ?6, ?7, 'SUBMITTED', ?8, ?8, 1, ?9, 'GOOD', 0)", id, uuid(id), office.id(), round.id(), caseId, slot, who.id(),
            clock.instant(), BigDecimal.valueOf(score));
    }

    private void answered(long campaign, long item, Long caseId, String value) {
        long invitation = ++ids;
        sql("insert into survey_invitation (id, uuid, campaign_id, case_id, case_type, has_phone, reach, status, paper_code, reminders, ended_on, attempts, day_parts, version)"
            + " values (?1, cast(?2 as uuid), ?3, ?4, 'CIVIL', true, 'DIRECT', 'COMPLETE', ?5, 0, date '2026-11-20', 0, 0, 0)", invitation, uuid(invitation), campaign, caseId,
            "P" + invitation);
        long sheet = ++ids;
        sql("insert into answer_sheet (id, uuid, form_id, subject_kind, subject_id, number, state, opened_by, opened_at, submitted_at, version)"
            + " values (?1, cast(?2 as uuid), ?3, 'survey', ?4, 1, 'SUBMITTED', 'test', current_timestamp, current_timestamp, 0)", sheet, uuid(sheet), version, sheet);
        long response = ++ids;
        sql("insert into survey_response (id, uuid, campaign_id, invitation_id, sheet_id, case_type, way, language, trial, started_on, submitted_on, version)"
            + " values (?1, cast(?2 as uuid), ?3, ?4, ?5, 'CIVIL', 'LINK', 'zh-CN', false, date '2026-11-20', date '2026-11-20', 0)", response, uuid(response), campaign,
            invitation, sheet);
        sql("insert into item_mark (id, sheet_id, item_id, answer, text_value, revision, version) values (?1, ?2, ?3, 'VALUE', ?4, 1, 0)", ++ids, sheet, item, value);
    }

    private static String uuid(long id) {
        return new UUID(85, id).toString();
    }

    private void sql(String statement, Object... values) {
        var query = em.createNativeQuery(statement);
        for (int i = 0; i < values.length; i++) {
            query.setParameter(i + 1, values[i]);
        }
        query.executeUpdate();
    }
}
