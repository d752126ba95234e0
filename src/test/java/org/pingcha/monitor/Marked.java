package org.pingcha.monitor;

import jakarta.persistence.EntityManager;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.Set;
import org.pingcha.identity.Actor;
import org.pingcha.identity.Office;
import org.pingcha.identity.Person;
import org.pingcha.register.AidCase;
import org.pingcha.review.Difficulty;
import org.pingcha.review.DifficultyReason;
import org.pingcha.review.FileReview;
import org.pingcha.review.ReviewRound;
import org.pingcha.scoring.Assessment;
import org.pingcha.scoring.Grade;
import org.pingcha.scoring.Tally;
import org.pingcha.shared.ChinaTime;

/** Reviews for tests: {@code new Marked(em, office, inspector, 2026).file(case, "82.50", "GOOD", "2026-03-07T10:00")}. */
final class Marked {
    private static long ids = 9_000_000;
    private final EntityManager em;
    private final Office office;
    private final Person inspector;
    private final ReviewRound round;

    Marked(EntityManager em, Office office, Person inspector, int year) {
        this.em = em;
        this.office = office;
        this.inspector = inspector;
        this.round = ReviewRound.standing(office.id(), year, null, Instant.EPOCH);
        em.persist(round);
        em.flush();
    }

    /** A submitted review; the moment is the office's. */
    FileReview file(AidCase aidCase, String score, String grade, String moment) {
        Actor by = inspector.actor("127.0.0.1");
        Instant at = LocalDateTime.parse(moment).atZone(ChinaTime.ZONE).toInstant();
        FileReview review = begun(aidCase, at);
        review.rate(Difficulty.ORDINARY, Set.<DifficultyReason>of(), null, by, at);
        review.submit(new Assessment(new Tally(new BigDecimal(score), new BigDecimal(100)), new BigDecimal(score), Grade.valueOf(grade),
            Grade.valueOf(grade)), by, at);
        em.flush();
        return review;
    }

    /** A review that has been begun and has no score yet. */
    FileReview begun(AidCase aidCase, Instant at) {
        Actor by = inspector.actor("127.0.0.1");
        FileReview review = FileReview.assign(round, aidCase.id(), office.id(), 1, inspector.id(), ChinaTime.dayOf(at), by, at);
        em.persist(review);
        review.start(++ids, ++ids, by, at);
        em.flush();
        return review;
    }

    /** A form with one section S and an item per code; gives the id of its version. */
    static long form(EntityManager em, String code, String... items) {
        long form = ++ids;
        long version = ++ids;
        long section = ++ids;
        sql(em, "insert into instrument (id, uuid, code, purpose, version) values (?1, cast(?2 as uuid), ?3, 'REVIEW', 0)", form, uuid(form), code);
        sql(em, "insert into instrument_version (id, uuid, instrument_id, no, status, source, verified, created_by, created_at, published_at, version)"
            + " values (?1, cast(?2 as uuid), ?3, 1, 'PUBLISHED', 'test', false, 'test', current_timestamp, current_timestamp, 0)", version, uuid(version), form);
        sql(em, "insert into instrument_section (id, version_id, position, code) values (?1, ?2, 0, 'S')", section, version);
        for (String item : items) {
            sql(em, "insert into instrument_item (id, version_id, section_id, position, code, kind, max_points, not_applicable, required)"
                + " values (?1, ?2, ?3, 0, ?4, 'POINTS', 10, false, true)", ++ids, version, section, item);
            text(em, version, item, "zh-CN", "项目" + item);
        }
        return version;
    }

    static void text(EntityManager em, long version, String item, String language, String wording) {
        sql(em, "insert into instrument_text (version_id, place, field, language, wording, translated)"
            + " values (?1, ?2, 'TEXT', ?3, ?4, false)", version, "S/" + item, language, wording);
    }

    /** The sheet that a review counts, with the points of each deduction at one item; no points at all means full marks. */
    static void lost(EntityManager em, FileReview review, long version, String item, String... points) {
        if (em.createNativeQuery("select 1 from answer_sheet where id = ?1").setParameter(1, review.sheetId()).getResultList().isEmpty()) {
            sql(em, "insert into answer_sheet (id, uuid, form_id, subject_kind, subject_id, number, state, opened_by, opened_at, submitted_at, version)"
                + " values (?1, cast(?2 as uuid), ?3, 'review', ?4, 1, 'SUBMITTED', 'test', current_timestamp, current_timestamp, 0)",
                review.sheetId(), uuid(review.sheetId()), version, review.id());
        }
        long mark = ++ids;
        sql(em, "insert into item_mark (id, sheet_id, item_id, answer, revision, version)"
            + " select ?1, ?2, i.id, ?5, 1, 0 from instrument_item i where i.version_id = ?3 and i.code = ?4",
            mark, review.sheetId(), version, item, points.length == 0 ? "FULL" : "DEDUCTED");
        for (String each : points) {
            long row = ++ids;
            sql(em, "insert into sheet_deduction (id, uuid, mark_id, position, points, reason, page_text, version)"
                + " values (?1, cast(?2 as uuid), ?3, 0, ?4, 'r', 'p', 0)", row, uuid(row), mark, new BigDecimal(each));
        }
    }

    private static String uuid(long id) {
        return new java.util.UUID(77, id).toString();
    }

    private static void sql(EntityManager em, String statement, Object... values) {
        var query = em.createNativeQuery(statement);
        for (int i = 0; i < values.length; i++) {
            query.setParameter(i + 1, values[i]);
        }
        query.executeUpdate();
    }
}
