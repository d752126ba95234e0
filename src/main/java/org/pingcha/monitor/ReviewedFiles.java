package org.pingcha.monitor;

import static org.pingcha.identity.Role.AUDITOR_ROLE;
import static org.pingcha.identity.Role.MANAGER_ROLE;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.pingcha.audit.AuditTrail;
import org.pingcha.identity.Actor;
import org.pingcha.identity.CurrentActor;
import org.pingcha.identity.OfficeQueries;
import org.pingcha.register.CaseStage;
import org.pingcha.register.CaseType;
import org.pingcha.scoring.Grade;

/** The reviewed files one by one: as a spreadsheet with the figures of the first page, and as scores for other systems. */
@Stateless
@RolesAllowed({MANAGER_ROLE, AUDITOR_ROLE})
public class ReviewedFiles {
    private static final String LIST = "select c.case_no, c.type, c.stage, c.cause, o.name, f.name, h.name, p.display_name, r.score, r.grade,"
        + " (select string_agg(v.code, ' ' order by v.code) from veto_finding v where v.review_id = r.id and v.state = 'CONFIRMED'),"
        + " r.submitted_at";
    private static final String PEOPLE = " join handler h on h.id = c.handler_id left join person p on p.id = r.inspector_id";
    private static final String SCORES = "select cast(r.uuid as varchar(36)), r.version, c.case_no, r.score, r.grade, r.submitted_at";
    private static final String AFTER = " and r.id > (select x.id from file_review x where x.uuid = cast(:after as uuid))";
    private static final int AT_A_TIME = 500;

    @PersistenceContext
    EntityManager em;

    @Inject
    CurrentActor actor;

    @Inject
    Clock clock;

    @EJB
    OfficeQueries offices;

    @EJB
    MonitorQueries monitor;

    @EJB
    AuditTrail audit;

    /** Writes the figures and the files behind them; that they left the house is on record. */
    public void export(OverviewFilter filter, Locale locale, OutputStream out) {
        Actor by = actor.get();
        Overview page = monitor.overview(filter, locale);
        MonitorConditions reviews = MonitorConditions.reviews(by, filter, offices.inScope());
        Stream<?> rows = reviews.fill(em.createNativeQuery(LIST + reviews.from(PEOPLE) + " order by r.submitted_at, r.id"))
            .setHint("org.hibernate.fetchSize", AT_A_TIME).getResultStream();
        try (rows) {
            OverviewBook.write(page, filter, rows.map(row -> file((Object[]) row)), by.name(), clock.instant(), locale, out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Map<String, Object> what = new LinkedHashMap<>();
        what.put("office", filter.office());
        what.put("from", filter.from());
        what.put("to", filter.to());
        what.put("type", filter.type());
        what.put("files", page.all().n());
        audit.record(by, "monitor.audit.exported", "overview", null, what);
    }

    /** The scores after this review in the order in which reviews were given out, one row more than the limit where there is more. */
    public List<Score> scores(OverviewFilter filter, UUID after, int limit) {
        MonitorConditions reviews = MonitorConditions.reviews(actor.get(), filter, offices.inScope());
        var query = reviews.fill(em.createNativeQuery(SCORES + reviews.from("") + (after == null ? "" : AFTER) + " order by r.id"));
        if (after != null) {
            query.setParameter("after", after.toString());
        }
        List<?> rows = query.setMaxResults(limit + 1).getResultList();
        return rows.stream().map(row -> score((Object[]) row)).toList();
    }

    private static ReviewedFile file(Object[] row) {
        return new ReviewedFile((String) row[0], CaseType.valueOf((String) row[1]), CaseStage.valueOf((String) row[2]), (String) row[3],
            (String) row[4], (String) row[5], (String) row[6], (String) row[7], (BigDecimal) row[8], Grade.valueOf((String) row[9]),
            row[10] == null ? "" : row[10].toString(), instant(row[11]));
    }

    private static Score score(Object[] row) {
        return new Score(UUID.fromString((String) row[0]), ((Number) row[1]).longValue(), (String) row[2], (BigDecimal) row[3],
            Grade.valueOf((String) row[4]), instant(row[5]));
    }

    /** The two drivers answer differently for the same column of a plain SQL query. */
    private static Instant instant(Object value) {
        return value instanceof Instant instant ? instant
            : value instanceof OffsetDateTime moment ? moment.toInstant()
            : ((Timestamp) value).toInstant();
    }
}
