package org.pingcha.figures;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.sql.Date;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.Month;
import java.time.Year;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * Works the stored figures out from the facts by month, and those of the year from its months in the same transaction; called by jobs
 * and by whoever reads, whoever they are.
 */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class FigureKeeping {
    /** A change is in the figures after so long at the most: the job takes it in seconds, and who reads past this works it off first. */
    public static final Duration BOUND = Duration.ofMinutes(1);

    private static final int AT_ONCE = 1000;
    private static final String LOCK = "select id from figure_lock where id = 1 for update";
    private static final String TOUCHED = "select id, office_id, month_on from figure_touch order by id";
    private static final String FORGET = "delete from figure_touch where id in (:ids)";
    private static final String OVERDUE = "select count(*) from figure_touch where at < :limit";
    private static final String MONTHS = "select distinct " + FigureFacts.SUBMITTED_MONTH + " from file_review r"
        + " where r.submitted_at is not null union select distinct " + FigureFacts.CLOSED_MONTH + " from aid_case c where c.closed_on is not null"
        + " union select distinct month_on from figure_review union select distinct month_on from figure_loss union select distinct month_on from figure_case"
        + " union select distinct year_on from figure_review_year union select distinct year_on from figure_loss_year union select distinct year_on from figure_case_year";
    private static final String COUNTED = "update figure_lock set counted_at = :now where id = 1";

    private record Touched(long office, YearMonth month) {
    }

    private record TouchedYear(long office, Year year) {
    }

    @PersistenceContext
    EntityManager em;

    @Inject
    Clock clock;

    /** Counts again where facts changed; gives how many changes it worked off, 0 where there are none. */
    public int workOff() {
        lock();
        List<?> rows = em.createNativeQuery(TOUCHED).setMaxResults(AT_ONCE).getResultList();
        List<Long> ids = new ArrayList<>();
        Set<Touched> places = new LinkedHashSet<>();
        for (Object each : rows) {
            Object[] row = (Object[]) each;
            ids.add(((Number) row[0]).longValue());
            places.add(new Touched(((Number) row[1]).longValue(), YearMonth.from(day(row[2]))));
        }
        if (!ids.isEmpty()) {
            places.forEach(place -> recount(place.month(), place.office()));
            places.stream().map(place -> new TouchedYear(place.office(), Year.from(place.month()))).distinct().forEach(place -> addUp(place.year(), place.office()));
            em.createNativeQuery(FORGET).setParameter("ids", ids).executeUpdate();
        }
        return ids.size();
    }

    /** Whether a change waits for longer than {@link #BOUND}, since no job got round to it. */
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public boolean isOverdue() {
        return ((Number) em.createNativeQuery(OVERDUE).setParameter("limit", clock.instant().minus(BOUND)).getSingleResult()).longValue() > 0;
    }

    /** Every year that has facts or figures, in order. */
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public List<Year> years() {
        return new ArrayList<>(new TreeSet<>(em.createNativeQuery(MONTHS).getResultList().stream().map(found -> Year.from(day(found))).toList()));
    }

    /** Counts a year of every office again. */
    public void recount(Year year) {
        lock();
        for (Month month : Month.values()) {
            recount(year.atMonth(month), null);
        }
        addUp(year, null);
    }

    /** That all years were counted. */
    public void counted() {
        em.createNativeQuery(COUNTED).setParameter("now", clock.instant()).executeUpdate();
    }

    private void lock() {
        em.createNativeQuery(LOCK).getResultList();
    }

    private void recount(YearMonth month, Long office) {
        for (FigureTable table : FigureTable.values()) {
            fill(table.delete(office != null), office).setParameter("month", month.atDay(1)).executeUpdate();
            fill(table.insertOwn(office != null), office).setParameter("from", table.start(month.atDay(1))).setParameter("until", table.start(month.plusMonths(1).atDay(1)))
                .executeUpdate();
            fill(table.insertWhole(office != null), office).setParameter("month", month.atDay(1)).executeUpdate();
        }
    }

    private void addUp(Year year, Long office) {
        for (FigureTable table : FigureTable.values()) {
            fill(table.deleteYear(office != null), office).setParameter("year", year.atDay(1)).executeUpdate();
            fill(table.insertYear(office != null), office).setParameter("year", year.atDay(1)).setParameter("next", year.plusYears(1).atDay(1)).executeUpdate();
        }
    }

    private Query fill(String sql, Long office) {
        Query query = em.createNativeQuery(sql);
        return office == null ? query : query.setParameter("office", office);
    }

    static LocalDate day(Object value) {
        return value instanceof LocalDate day ? day : ((Date) value).toLocalDate();
    }
}
