package org.pingcha.quality;

import jakarta.persistence.EntityManager;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.pingcha.identity.Actor;
import org.pingcha.identity.Office;
import org.pingcha.identity.Person;
import org.pingcha.register.AidCase;
import org.pingcha.review.Difficulty;
import org.pingcha.review.FileReview;
import org.pingcha.review.ReviewRound;
import org.pingcha.scoring.Assessment;
import org.pingcha.scoring.Grade;
import org.pingcha.scoring.Tally;
import org.pingcha.shared.ChinaTime;

/** Evidence for tests: marked files, upheld complaints. */
final class Judged {
    private static final Instant AT = Instant.parse("2026-06-01T02:00:00Z");
    private static long ids = 7_000_000;
    private final EntityManager em;
    private final Office office;
    private final Person inspector;
    private final ReviewRound round;
    private final long form;

    Judged(EntityManager em, Office office, Person inspector, int year) {
        this.em = em;
        this.office = office;
        this.inspector = inspector;
        this.round = ReviewRound.standing(office.id(), year, null, AT);
        em.persist(round);
        form = ++ids;
        long version = ++ids;
        sql("insert into instrument (id, uuid, code, purpose, version) values (?1, cast(?2 as uuid), ?3, 'REVIEW', 0)", form, uuid(form), "Q" + form);
        sql("insert into instrument_version (id, uuid, instrument_id, no, status, source, verified, created_by, created_at, published_at, version)"
            + " values (?1, cast(?2 as uuid), ?3, 1, 'PUBLISHED', 'test', false, 'test', current_timestamp, current_timestamp, 0)", version, uuid(version), form);
        em.flush();
    }

    /** A submitted review with these points of those that applied. */
    FileReview file(AidCase aidCase, String earned, String applicable) {
        Actor by = inspector.actor("127.0.0.1");
        FileReview review = FileReview.assign(round, aidCase.id(), office.id(), 1, inspector.id(), ChinaTime.dayOf(AT), by, AT);
        em.persist(review);
        long sheet = ++ids;
        review.start(sheet, form + 1, by, AT);
        review.rate(Difficulty.ORDINARY, Set.of(), null, by, AT);
        Tally tally = new Tally(new BigDecimal(earned), new BigDecimal(applicable));
        BigDecimal score = tally.score(BigDecimal.ONE);
        review.submit(new Assessment(tally, score, Grade.PASS, Grade.PASS), by, AT);
        em.flush();
        sql("insert into answer_sheet (id, uuid, form_id, subject_kind, subject_id, number, state, opened_by, opened_at, submitted_at, earned, applicable, version)"
            + " values (?1, cast(?2 as uuid), ?3, 'review', ?4, 1, 'SUBMITTED', 'test', current_timestamp, current_timestamp, ?5, ?6, 0)",
            sheet, uuid(sheet), form + 1, review.id(), tally.earned(), tally.applicable());
        return review;
    }

    /** A confirmed veto of a review. */
    void veto(FileReview review, String code, String effect, Person confirming) {
        long id = ++ids;
        sql("insert into veto_finding (id, uuid, review_id, code, effect, state, ground, pages, proposed_by, proposed_at, decided_by, decided_at,"
            + " decision_ground, version) values (?1, cast(?2 as uuid), ?3, ?4, ?5, 'CONFIRMED', 'g', 'p', ?6, current_timestamp, ?7, current_timestamp, 'd', 0)",
            id, uuid(id), review.id(), code, effect, inspector.id(), confirming.id());
    }

    /** A decided complaint about the firm that handled the case, with one finding. */
    void complaint(AidCase aidCase, long ruleSet, String kind, String finding) {
        long id = ++ids;
        sql("insert into complaint (id, uuid, office_id, register_no, rule_set_id, channel, tip, title, facts, property, respondent_kind, respondent_name,"
            + " case_id, received_at, received_on, accepted_on, decided_on, urgent, sensitivity, status, waiting, to_tell, event_count, search_text, version)"
            + " values (?1, cast(?2 as uuid), ?3, ?4, ?5, 'CALL', false, 't', 'f', false, ?6, 'n', ?7, current_timestamp, date '2026-05-04',"
            + " date '2026-05-06', date '2026-06-01', false, 'ORDINARY', 'APPROVED', false, 0, 1, 's', 0)",
            id, uuid(id), office.id(), "T" + id, ruleSet, kind, aidCase.id());
        sql("insert into complaint_matter (id, complaint_id, code, finding) values (?1, ?2, 'N1', ?3)", ++ids, id, finding);
    }

    /** What an organ said about a handler in a case: options by item, each step of the scale being 25 points. */
    void opinion(AidCase aidCase, long handler, long organForm, Map<String, String> marks) {
        long sheet = ++ids;
        sql("insert into answer_sheet (id, uuid, form_id, subject_kind, subject_id, number, state, opened_by, opened_at, submitted_at, version)"
            + " values (?1, cast(?2 as uuid), ?3, 'opinion', ?1, 1, 'SUBMITTED', 'test', current_timestamp, current_timestamp, 0)", sheet, uuid(sheet), organForm);
        marks.forEach((item, option) -> sql("insert into item_mark (id, sheet_id, item_id, answer, text_value, revision, version)"
            + " select ?1, ?2, i.id, 'VALUE', ?3, 1, 0 from instrument_item i where i.version_id = ?4 and i.code = ?5", ++ids, sheet, option, organForm, item));
        BigDecimal mean = BigDecimal.valueOf(marks.values().stream().mapToInt(option -> 25 * (Integer.parseInt(option) - 1)).average().orElseThrow());
        opinion(aidCase, handler, "ANSWERED", "LINK", "PART", mean, sheet);
    }

    /** An organ that was asked and did not reply. */
    void silence(AidCase aidCase, long handler) {
        opinion(aidCase, handler, "NO_REPLY", null, null, null, null);
    }

    private void opinion(AidCase aidCase, long handler, String state, String way, String adoption, BigDecimal score, Long sheet) {
        long id = ++ids;
        sql("insert into opinion_request (id, uuid, office_id, case_id, case_no, handler_id, handler_name, organ_kind, organ_name, language, paper_code, sheet_id, state,"
            + " asked_at, asked_by_id, asked_by_name, ended_at, way, adoption, score, version) values (?1, cast(?2 as uuid), ?3, ?4, 'n', ?5, 'h', 'COURT', 'c', 'zh', ?6,"
            + " cast(?7 as bigint), ?8, current_timestamp, ?9, 'm', current_timestamp, cast(?10 as varchar), cast(?11 as varchar), cast(?12 as numeric(5,2)), 0)",
            id, uuid(id), office.id(), aidCase.id(), handler, "P" + id, sheet, state, inspector.id(), way, adoption, score);
    }

    private static String uuid(long id) {
        return new UUID(78, id).toString();
    }

    private void sql(String statement, Object... values) {
        var query = em.createNativeQuery(statement);
        for (int i = 0; i < values.length; i++) {
            query.setParameter(i + 1, values[i]);
        }
        query.executeUpdate();
    }
}
