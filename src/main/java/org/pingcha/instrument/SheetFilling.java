package org.pingcha.instrument;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.pingcha.identity.Actor;
import org.pingcha.instrument.SheetView.Missing;
import org.pingcha.shared.Problem;

/**
 * Fills in questionnaires for whoever answers them, with or without an account: the calling room knows who that is, and
 * has checked it. Each answer is kept when it is given. What is no longer asked after it is taken out with it, so that no
 * sheet ever holds an answer to a question that was not asked.
 */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.MANDATORY)
public class SheetFilling {
    private static final String MARKS = "select m from ItemMark m join fetch m.item i where m.sheet.id = :sheet";

    @PersistenceContext
    EntityManager em;

    @Inject
    SheetStore store;

    @Inject
    FormCatalog catalog;

    /** A blank sheet on a published version; gives its id. */
    public long open(long versionId, SheetSubject subject, CaseFacts facts, Actor by, Instant at) {
        AnswerSheet sheet = new AnswerSheet(em.getReference(InstrumentVersion.class, versionId), subject, facts, by, at);
        em.persist(sheet);
        return sheet.id();
    }

    /** The questions that are asked now, with what was answered. */
    public Filling read(long sheetId, Locale locale) {
        AnswerSheet sheet = em.find(AnswerSheet.class, sheetId);
        if (sheet == null) {
            throw Problem.notFound();
        }
        em.flush();
        SheetReading reading = new SheetReading(catalog.form(sheet.form().id()), sheet.facts(), store.marks(sheetId), locale);
        return new Filling(sheetId, sheet.state(), reading.totals(), reading.sections());
    }

    /** A value as typed: an option's code, YES or NO, a text, a number, a date. */
    public void answer(long sheetId, String itemCode, String typed, Actor by, Instant at) {
        change(sheetId, itemCode, by, at, mark -> mark.value(typed, by, at));
    }

    /** "Not clear" or "would rather not say". */
    public void decline(long sheetId, String itemCode, AnswerKind how, Actor by, Instant at) {
        change(sheetId, itemCode, by, at, mark -> mark.decline(how, by, at));
    }

    /** Back to unanswered. */
    public void clear(long sheetId, String itemCode, Actor by, Instant at) {
        change(sheetId, itemCode, by, at, mark -> mark.clear(by, at));
    }

    /** Nothing changes from here on. @throws Problem where a question that must be answered is not */
    public void submit(long sheetId, Actor by, Instant at) {
        AnswerSheet sheet = em.find(AnswerSheet.class, sheetId, LockModeType.PESSIMISTIC_WRITE);
        em.flush();
        SheetReading reading = store.reading(sheetId);
        List<Missing> missing = reading.missing();
        if (!missing.isEmpty()) {
            throw new Problem("instrument.problem.incomplete", missing.stream().map(Missing::itemCode).distinct().count(), missing.get(0).itemCode());
        }
        sheet.submit(reading.totals(), by, at);
    }

    private void change(long sheetId, String itemCode, Actor by, Instant at, Consumer<ItemMark> verb) {
        AnswerSheet sheet = em.find(AnswerSheet.class, sheetId, LockModeType.PESSIMISTIC_WRITE);
        if (sheet == null) {
            throw Problem.notFound();
        }
        sheet.mustBeDraft();
        Form form = catalog.form(sheet.form().id());
        List<ItemMark> marks = em.createQuery(MARKS, ItemMark.class).setParameter("sheet", sheetId).getResultList();
        ItemMark mark = marks.stream().filter(one -> one.itemCode().equals(itemCode)).findFirst().orElseThrow(Problem::notFound);
        if (!asked(form, sheet.facts(), marks).contains(itemCode)) {
            throw new Problem("instrument.problem.notAsked", itemCode);
        }
        verb.accept(mark);
        Set<String> asked = new HashSet<>(asked(form, sheet.facts(), marks));
        marks.stream().filter(other -> !other.isBlank() && !asked.contains(other.itemCode())).forEach(other -> other.clear(by, at));
    }

    private static Set<String> asked(Form form, CaseFacts facts, List<ItemMark> marks) {
        var given = marks.stream().collect(Collectors.toMap(ItemMark::itemCode, ItemMark::given));
        return AskedItems.of(form, facts, code -> given.getOrDefault(code, List.of()));
    }
}
