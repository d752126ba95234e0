package org.pingcha.instrument;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.pingcha.identity.Actor;
import org.pingcha.shared.Problem;

/**
 * Keeps sheets that come filled in, in one go: demo data at start-up and jobs, which have no caller of the container that
 * {@link SheetService} could ask for a role. Inside the caller's transaction only.
 */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.MANDATORY)
public class FilledSheets {
    @PersistenceContext
    EntityManager em;

    @Inject
    SheetStore store;

    /**
     * What was answered to one item.
     *
     * @param answer     FULL, DEDUCTED, NOT_APPLICABLE, NOT_OBSERVED, NOT_CLEAR, REFUSED or VALUE
     * @param value      the reason of NOT_APPLICABLE, or the value of VALUE; null otherwise
     * @param deductions the rows of DEDUCTED
     */
    public record Filled(AnswerKind answer, String value, List<DeductionInput> deductions) {
        public static final Filled FULL = new Filled(AnswerKind.FULL, null, List.of());

        public static Filled deducted(DeductionInput... rows) {
            return new Filled(AnswerKind.DEDUCTED, null, List.of(rows));
        }

        public static Filled notApplicable(String reason) {
            return new Filled(AnswerKind.NOT_APPLICABLE, reason, List.of());
        }
    }

    /**
     * A sheet with these answers by item code, marked by one person at one time; gives its id.
     *
     * @param submit whether it is complete and to be submitted; a draft may have gaps
     */
    public long keep(long versionId, SheetSubject subject, CaseFacts facts, Map<String, Filled> answers, boolean submit, Actor by, Instant at) {
        AnswerSheet sheet = new AnswerSheet(em.getReference(InstrumentVersion.class, versionId), subject, facts, by, at);
        sheet.marks().forEach(mark -> {
            Filled filled = answers.get(mark.itemCode());
            if (filled != null) {
                fill(mark, filled, by, at);
            }
        });
        em.persist(sheet);
        if (submit) {
            em.flush();
            SheetReading reading = store.reading(sheet.id());
            if (!reading.missing().isEmpty()) {
                throw new Problem("instrument.problem.incomplete", reading.missing().size(), reading.missing().get(0).itemCode());
            }
            sheet.submit(reading.totals(), by, at);
        }
        return sheet.id();
    }

    private static void fill(ItemMark mark, Filled filled, Actor by, Instant at) {
        switch (filled.answer()) {
            case FULL -> mark.full(by, at);
            case DEDUCTED -> filled.deductions().forEach(row -> mark.addDeduction(row, by, at));
            case NOT_APPLICABLE -> mark.notApplicable(filled.value(), by, at);
            case NOT_OBSERVED -> mark.notObserved(by, at);
            case NOT_CLEAR, REFUSED -> mark.decline(filled.answer(), by, at);
            case VALUE -> mark.value(filled.value(), by, at);
            case NONE -> {
            }
        }
    }
}
