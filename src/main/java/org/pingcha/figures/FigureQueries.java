package org.pingcha.figures;

import static org.pingcha.identity.Role.AUDITOR_ROLE;
import static org.pingcha.identity.Role.MANAGER_ROLE;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.io.Serializable;
import java.math.BigDecimal;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.YearMonth;
import java.util.List;
import org.pingcha.identity.CurrentActor;
import org.pingcha.register.CaseStage;
import org.pingcha.register.CaseType;
import org.pingcha.shared.Problem;

/**
 * Reads the stored figures of an office in sight and those below. Never staler than {@link FigureKeeping#BOUND}: where an older
 * change waits, it is worked off first.
 */
@Stateless
@RolesAllowed({MANAGER_ROLE, AUDITOR_ROLE})
public class FigureQueries {
    private static final String OFFICE = " join office w on w.id = f.office_id";
    private static final String STATE = "select (select count(*) from figure_touch), l.counted_at from figure_lock l where l.id = 1";

    /** The reviews of one month. */
    public record MonthCell(YearMonth month, Sum sum) implements Serializable {
    }

    /** The reviews of one type and stage. */
    public record KindCell(CaseType type, CaseStage stage, Sum sum) implements Serializable {
    }

    /** The reviews of one office, not of those below. */
    public record OfficeCell(String code, String name, Sum sum) implements Serializable {
    }

    /** The reviews of one office, not of those below, in one month. */
    public record OfficeMonth(String code, String name, YearMonth month, Sum sum) implements Serializable {
    }

    /**
     * The reviews of one firm.
     *
     * @param uuid null, like the name, where cases name no firm
     */
    public record FirmCell(String uuid, String name, Sum sum) implements Serializable {
    }

    /** The reviews of files that were so hard: the name of a constant of the review room, {@code -} where nobody said. */
    public record DifficultyCell(String difficulty, Sum sum) implements Serializable {
    }

    /**
     * Points taken at one item of one form.
     *
     * @param version id of the newest version that has it; {@code section} is the item's there
     * @param files   in how many files
     */
    public record Loss(String form, String item, long version, String section, long files, BigDecimal points) implements Serializable {
    }

    /** How many cases were closed, and how many of them have a score. */
    public record Closed(long closed, long reviewed) implements Serializable {
    }

    /**
     * How fresh the figures are.
     *
     * @param waiting   changes that are not in them yet
     * @param countedAt when all was last counted; null for never
     */
    public record Freshness(long waiting, Instant countedAt) implements Serializable {
    }

    @PersistenceContext
    EntityManager em;

    @Inject
    CurrentActor actor;

    @EJB
    FigureKeeping keeping;

    /** Those with any, in no order; like all that follows. */
    public List<MonthCell> months(FigureScope scope) {
        return byMonth(scope, true).rows(em, "f.month_on, " + Sum.COLUMNS, "", "f.month_on").stream().map(row -> new MonthCell(month(row[0]), Sum.of(row, 1))).toList();
    }

    public List<KindCell> kinds(FigureScope scope) {
        return source(FigureTable.REVIEW, scope, true, "KIND").rows(em, "f.type, f.slice_key, " + Sum.COLUMNS, "", "f.type, f.slice_key")
            .stream().map(row -> new KindCell(CaseType.valueOf((String) row[0]), CaseStage.valueOf((String) row[1]), Sum.of(row, 2))).toList();
    }

    public List<OfficeCell> offices(FigureScope scope) {
        return source(FigureTable.REVIEW, scope, false, "KIND").rows(em, "w.code, w.name, " + Sum.COLUMNS, OFFICE, "w.code, w.name")
            .stream().map(row -> new OfficeCell((String) row[0], (String) row[1], Sum.of(row, 2))).toList();
    }

    public List<OfficeMonth> officeMonths(FigureScope scope) {
        return byMonth(scope, false).rows(em, "w.code, w.name, f.month_on, " + Sum.COLUMNS, OFFICE, "w.code, w.name, f.month_on")
            .stream().map(row -> new OfficeMonth((String) row[0], (String) row[1], month(row[2]), Sum.of(row, 3))).toList();
    }

    public List<FirmCell> firms(FigureScope scope) {
        return source(FigureTable.REVIEW, scope, true, "FIRM").rows(em, "cast(w.uuid as varchar(36)), w.name, " + Sum.COLUMNS,
            " left join law_firm w on cast(w.id as varchar(20)) = f.slice_key", "w.uuid, w.name")
            .stream().map(row -> new FirmCell((String) row[0], (String) row[1], Sum.of(row, 2))).toList();
    }

    public List<DifficultyCell> difficulties(FigureScope scope) {
        return source(FigureTable.REVIEW, scope, true, "DIFFICULTY").rows(em, "f.slice_key, " + Sum.COLUMNS, "", "f.slice_key")
            .stream().map(row -> new DifficultyCell((String) row[0], Sum.of(row, 1))).toList();
    }

    public List<Loss> losses(FigureScope scope) {
        return source(FigureTable.LOSS, scope, true, null).rows(em, "f.form_code, f.item_code, max(f.version_id), max(f.section_code), sum(f.files), sum(f.points)", "",
            "f.form_code, f.item_code").stream().map(row -> new Loss((String) row[0], (String) row[1], Sum.number(row[2]), (String) row[3], Sum.number(row[4]),
                Sum.decimal(row[5]))).toList();
    }

    public Closed cases(FigureScope scope) {
        Object[] row = source(FigureTable.CASE, scope, true, null).row(em, "sum(f.closed), sum(f.reviewed)");
        return new Closed(Sum.number(row[0]), Sum.number(row[1]));
    }

    public Freshness freshness() {
        Object[] row = (Object[]) em.createNativeQuery(STATE).getSingleResult();
        return new Freshness(Sum.number(row[0]), instant(row[1]));
    }

    private FigureSource source(FigureTable table, FigureScope scope, boolean whole, String slice) {
        return new FigureSource(table, seen(scope), whole, slice, false);
    }

    private FigureSource byMonth(FigureScope scope, boolean whole) {
        return new FigureSource(FigureTable.REVIEW, seen(scope), whole, "KIND", true);
    }

    private FigureScope seen(FigureScope scope) {
        if (!actor.get().sees(scope.path())) {
            throw Problem.notFound();
        }
        return scope;
    }

    /** Sees to the bound; whoever reads several figures asks once, before. */
    public void settle() {
        while (keeping.isOverdue() && keeping.workOff() > 0) {
            continue;
        }
    }

    private static YearMonth month(Object value) {
        return YearMonth.from(FigureKeeping.day(value));
    }

    /** The two drivers answer differently for the same column of a plain SQL query. */
    private static Instant instant(Object value) {
        return value == null ? null : value instanceof Instant moment ? moment
            : value instanceof OffsetDateTime moment ? moment.toInstant() : ((Timestamp) value).toInstant();
    }
}
