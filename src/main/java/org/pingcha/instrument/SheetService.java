package org.pingcha.instrument;

import static org.pingcha.identity.Role.INSPECTOR_ROLE;
import static org.pingcha.identity.Role.INTERVIEWER_ROLE;
import static org.pingcha.identity.Role.MANAGER_ROLE;
import static org.pingcha.identity.Role.SYSTEM_ROLE;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.function.BiConsumer;
import java.util.function.BiFunction;
import org.pingcha.identity.Actor;
import org.pingcha.identity.CurrentActor;
import org.pingcha.instrument.SheetView.Missing;
import org.pingcha.shared.Problem;

/**
 * Marks sheets, item by item, saved as people type. Every verb names the revision of the item that the person saw and
 * gives the new one back; whoever saw an older one is told who changed it, and nothing is overwritten. The calling room
 * has checked that this person may mark this sheet, and writes the trail.
 */
@Stateless
@RolesAllowed({INSPECTOR_ROLE, MANAGER_ROLE, INTERVIEWER_ROLE, SYSTEM_ROLE})
public class SheetService {
    private static final String MARK = """
        select m from ItemMark m join fetch m.item i where m.sheet.id = :sheet and i.code = :code""";
    private static final String ALL_MARKS = "select distinct m from ItemMark m left join fetch m.deductions where m.sheet.id = :sheet";
    private static final String SUCCESSORS = "select count(s) from AnswerSheet s where s.predecessor.id = :sheet";
    private static final String OF_SUBJECT = "select count(s) from AnswerSheet s where s.subject = :subject";

    @PersistenceContext
    EntityManager em;

    @Inject
    CurrentActor actor;

    @Inject
    Clock clock;

    @Inject
    SheetStore store;

    /** Opens a blank sheet about a subject that has none yet, on a published version; gives its id. */
    public long open(long versionId, SheetSubject subject, CaseFacts facts) {
        InstrumentVersion form = em.find(InstrumentVersion.class, versionId);
        if (form == null) {
            throw Problem.notFound();
        }
        if (em.createQuery(OF_SUBJECT, Long.class).setParameter("subject", subject).getSingleResult() > 0) {
            throw new Problem("instrument.problem.sheetExists");
        }
        AnswerSheet sheet = new AnswerSheet(form, subject, facts, actor.get(), clock.instant());
        em.persist(sheet);
        return sheet.id();
    }

    /** Nothing to deduct. */
    public int markFull(long sheetId, String itemCode, int seen) {
        return change(sheetId, itemCode, seen, (mark, by) -> mark.full(by, clock.instant()));
    }

    /** Chooses deduction, with a first row to type into. */
    public RowSaved deduct(long sheetId, String itemCode, int seen) {
        return row(sheetId, itemCode, seen, (mark, by) -> mark.deduct(by, clock.instant()));
    }

    /** Adds a row; its parts may be missing yet. */
    public RowSaved addDeduction(long sheetId, String itemCode, int seen, @Valid DeductionInput input) {
        return row(sheetId, itemCode, seen, (mark, by) -> mark.addDeduction(input, by, clock.instant()));
    }

    /** Changes a row; its parts may be missing yet. */
    public int changeDeduction(long sheetId, String itemCode, UUID row, int seen, @Valid DeductionInput input) {
        return change(sheetId, itemCode, seen, (mark, by) -> mark.changeDeduction(row, input, by, clock.instant()));
    }

    /** Takes a row away. */
    public int removeDeduction(long sheetId, String itemCode, UUID row, int seen) {
        return change(sheetId, itemCode, seen, (mark, by) -> mark.removeDeduction(row, by, clock.instant()));
    }

    /** The item does not apply; the reason may follow, and is missing until it does. */
    public int notApplicable(long sheetId, String itemCode, int seen, @Size(max = 1000) String reason) {
        return change(sheetId, itemCode, seen, (mark, by) -> mark.notApplicable(reason, by, clock.instant()));
    }

    /** The item applies, but could not be seen. */
    public int notObserved(long sheetId, String itemCode, int seen) {
        return change(sheetId, itemCode, seen, (mark, by) -> mark.notObserved(by, clock.instant()));
    }

    /** Answers an item that is not answered in points: an option's code, YES or NO, a text, a number, a date. */
    public int answer(long sheetId, String itemCode, int seen, @Size(max = 4000) String value) {
        return change(sheetId, itemCode, seen, (mark, by) -> mark.value(value, by, clock.instant()));
    }

    /** A remark; it changes no answer. */
    public int note(long sheetId, String itemCode, int seen, @Size(max = 4000) String note) {
        return change(sheetId, itemCode, seen, (mark, by) -> mark.note(note, by, clock.instant()));
    }

    /** Back to unanswered; the note stays. */
    public int clear(long sheetId, String itemCode, int seen) {
        return change(sheetId, itemCode, seen, (mark, by) -> mark.clear(by, clock.instant()));
    }

    /** Submits a complete sheet: nothing on it changes from here on. */
    public SheetTotals submit(long sheetId) {
        AnswerSheet sheet = locked(sheetId);
        sheet.mustBeDraft();
        SheetReading reading = store.reading(sheetId);
        List<Missing> missing = reading.missing();
        if (!missing.isEmpty()) {
            throw new Problem("instrument.problem.incomplete", missing.stream().map(Missing::itemCode).distinct().count(),
                missing.get(0).itemCode());
        }
        marks(sheetId).forEach(ItemMark::settle);
        sheet.submit(reading.totals(), actor.get(), clock.instant());
        return reading.totals();
    }

    /** Opens the next sheet after a submitted one, with a copy of its answers; gives its id. */
    public long openCorrection(long sheetId, @NotBlank @Size(max = 1000) String reason) {
        AnswerSheet sheet = locked(sheetId);
        if (em.createQuery(SUCCESSORS, Long.class).setParameter("sheet", sheetId).getSingleResult() > 0) {
            throw new Problem("instrument.problem.alreadyCorrected");
        }
        marks(sheetId);
        AnswerSheet next = sheet.correct(reason, actor.get(), clock.instant());
        em.persist(next);
        return next.id();
    }

    private int change(long sheetId, String itemCode, int seen, BiConsumer<ItemMark, Actor> verb) {
        ItemMark mark = mark(sheetId, itemCode, seen);
        verb.accept(mark, actor.get());
        return mark.revision();
    }

    private RowSaved row(long sheetId, String itemCode, int seen, BiFunction<ItemMark, Actor, UUID> verb) {
        ItemMark mark = mark(sheetId, itemCode, seen);
        UUID row = verb.apply(mark, actor.get());
        return new RowSaved(mark.revision(), row);
    }

    private ItemMark mark(long sheetId, String itemCode, int seen) {
        locked(sheetId).mustBeDraft();
        ItemMark mark = em.createQuery(MARK, ItemMark.class).setParameter("sheet", sheetId).setParameter("code", itemCode)
            .getResultStream().findFirst().orElseThrow(Problem::notFound);
        mark.mustStillBe(seen);
        return mark;
    }

    private List<ItemMark> marks(long sheetId) {
        return em.createQuery(ALL_MARKS, ItemMark.class).setParameter("sheet", sheetId).getResultList();
    }

    /** One writer at a time per sheet, so that a revision is compared with what is stored and not with what was. */
    private AnswerSheet locked(long sheetId) {
        AnswerSheet sheet = em.find(AnswerSheet.class, sheetId, LockModeType.PESSIMISTIC_WRITE);
        if (sheet == null) {
            throw Problem.notFound();
        }
        return sheet;
    }

    /** A row of deductions was saved. */
    public record RowSaved(int revision, UUID row) {
    }
}
