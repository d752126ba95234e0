package org.pingcha.review;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.function.LongConsumer;
import org.pingcha.audit.AuditTrail;
import org.pingcha.identity.CurrentActor;
import org.pingcha.identity.Role;
import org.pingcha.instrument.DeductionInput;
import org.pingcha.instrument.SheetQueries;
import org.pingcha.instrument.SheetService;
import org.pingcha.instrument.SheetView.ItemView;
import org.pingcha.shared.Problem;

/**
 * Marks the sheet of a review item by item, as it is typed. {@code seen} is the item's revision that the person saw;
 * where another one is stored, nothing is overwritten and the refusal names who changed it and to what.
 */
@Stateless
@RolesAllowed({Role.INSPECTOR_ROLE, Role.SYSTEM_ROLE})
public class MarkingService {
    @PersistenceContext
    EntityManager em;

    @Inject
    ReviewLookup reviews;

    @Inject
    SheetService sheets;

    @Inject
    SheetQueries read;

    @EJB
    AuditTrail audit;

    @Inject
    CurrentActor actor;

    public void full(UUID review, String item, int seen) {
        mark(review, item, sheet -> sheets.markFull(sheet, item, seen));
    }

    /** Chooses deduction, with a first row to type into. */
    public void deduct(UUID review, String item, int seen) {
        mark(review, item, sheet -> sheets.deduct(sheet, item, seen));
    }

    public void addRow(UUID review, String item, int seen, @Valid DeductionInput input) {
        mark(review, item, sheet -> sheets.addDeduction(sheet, item, seen, input));
    }

    public void changeRow(UUID review, String item, UUID row, int seen, @Valid DeductionInput input) {
        mark(review, item, sheet -> sheets.changeDeduction(sheet, item, row, seen, input));
    }

    public void removeRow(UUID review, String item, UUID row, int seen) {
        mark(review, item, sheet -> sheets.removeDeduction(sheet, item, row, seen));
    }

    /** The reason may follow; until then it is missing. */
    public void notApplicable(UUID review, String item, int seen, @Size(max = 1000) String reason) {
        mark(review, item, sheet -> sheets.notApplicable(sheet, item, seen, reason));
    }

    /** The answer to an item that is not in points. */
    public void answer(UUID review, String item, int seen, @Size(max = 4000) String value) {
        mark(review, item, sheet -> sheets.answer(sheet, item, seen, value));
    }

    public void note(UUID review, String item, int seen, @Size(max = 4000) String note) {
        mark(review, item, sheet -> sheets.note(sheet, item, seen, note));
    }

    public void clear(UUID review, String item, int seen) {
        mark(review, item, sheet -> sheets.clear(sheet, item, seen));
    }

    private void mark(UUID uuid, String item, LongConsumer verb) {
        FileReview review = reviews.inSight(uuid);
        if (!review.inspectorId().equals(actor.get().personId())) {
            throw Problem.forbidden("review.problem.notYours");
        }
        if (review.draftSheetId() == null) {
            throw new Problem("review.problem.notBeingMarked");
        }
        long sheet = review.draftSheetId();
        Map<String, Object> before = values(sheet, item);
        verb.accept(sheet);
        em.flush();
        audit.record(actor.get(), "review.audit.marked", reviews.subject(review), before, values(sheet, item));
    }

    /** What the trail keeps of an item: answer and points; reasons stay on the sheet, they may name people. */
    private Map<String, Object> values(long sheet, String code) {
        ItemView item = read.item(sheet, code, Locale.SIMPLIFIED_CHINESE);
        Map<String, Object> values = new LinkedHashMap<>();
        values.put("item", code);
        values.put("answer", item.answer());
        values.put("taken", item.taken());
        values.put("revision", item.revision());
        return values;
    }
}
