package org.pingcha.instrument;

import static org.pingcha.identity.Role.ADMIN_ROLE;
import static org.pingcha.identity.Role.AUDITOR_ROLE;
import static org.pingcha.identity.Role.BUREAU_OFFICER_ROLE;
import static org.pingcha.identity.Role.FIRM_ROLE;
import static org.pingcha.identity.Role.INSPECTOR_ROLE;
import static org.pingcha.identity.Role.INTERVIEWER_ROLE;
import static org.pingcha.identity.Role.MANAGER_ROLE;
import static org.pingcha.identity.Role.SYSTEM_ROLE;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Tuple;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.pingcha.instrument.SheetView.DeductionView;
import org.pingcha.instrument.SheetView.ItemView;
import org.pingcha.instrument.SheetView.Missing;
import org.pingcha.scoring.ItemMark;
import org.pingcha.shared.Problem;

/**
 * Reads sheets. Who may read which one is the calling room's to say: it knows the subject. A whole sheet costs three
 * statements.
 */
@Stateless
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
@RolesAllowed({INSPECTOR_ROLE, MANAGER_ROLE, INTERVIEWER_ROLE, AUDITOR_ROLE, ADMIN_ROLE, BUREAU_OFFICER_ROLE, FIRM_ROLE, SYSTEM_ROLE})
public class SheetQueries {
    private static final String SHEET = """
        select s as sheet, v.id as form, v.uuid as formUuid, p.uuid as predecessor
          from AnswerSheet s join s.form v left join s.predecessor p where s.id = :id""";
    private static final String MARKS = """
        select i.code as code, m.answer as answer, m.text as text, m.number as number, m.date as date, m.reason as reason,
               m.note as note, m.revision as revision, m.markedBy as markedBy, m.markedAt as markedAt
          from org.pingcha.instrument.ItemMark m join m.item i where m.sheet.id = :id""";
    private static final String DEDUCTIONS = """
        select i.code as code, d.uuid as uuid, d.points as points, d.reason as reason, d.pageText as pageText,
               d.document as document, d.pageNo as pageNo
          from Deduction d join d.mark m join m.item i where m.sheet.id = :id order by m.id, d.position""";

    @PersistenceContext
    EntityManager em;

    @Inject
    FormCatalog catalog;

    /** Everything on a sheet, in the reader's language. */
    public SheetView sheet(long sheetId, Locale locale) {
        Tuple row = em.createQuery(SHEET, Tuple.class).setParameter("id", sheetId).getResultStream().findFirst().orElseThrow(Problem::notFound);
        AnswerSheet sheet = row.get("sheet", AnswerSheet.class);
        Form form = catalog.form(row.get("form", Long.class));
        SheetReading reading = new SheetReading(form, sheet.facts(), marks(sheetId), locale);
        FormRef ref = new FormRef(row.get("form", Long.class), row.get("formUuid", UUID.class), form.code(), form.no(), reading.say(form.name()));
        return sheet.view(ref, form, row.get("predecessor", UUID.class), reading);
    }

    /** One item of a sheet, after it was changed. */
    public ItemView item(long sheetId, String itemCode, Locale locale) {
        return sheet(sheetId, locale).items().filter(item -> item.code().equals(itemCode)).findFirst().orElseThrow(Problem::notFound);
    }

    /** How far a sheet is. */
    public SheetTotals progress(long sheetId) {
        return reading(sheetId).totals();
    }

    /** What keeps a sheet from being submitted, in the form's order; empty means nothing does. */
    public List<Missing> completeness(long sheetId) {
        return reading(sheetId).missing();
    }

    /** The answered items in the words of {@code scoring}: what a score, and a grade after vetoes, is computed from. */
    public List<ItemMark> scored(long sheetId) {
        return reading(sheetId).scored();
    }

    SheetReading reading(long sheetId) {
        AnswerSheet sheet = em.find(AnswerSheet.class, sheetId);
        if (sheet == null) {
            throw Problem.notFound();
        }
        return new SheetReading(catalog.form(sheet.form().id()), sheet.facts(), marks(sheetId), Locale.SIMPLIFIED_CHINESE);
    }

    private Map<String, SheetReading.Mark> marks(long sheetId) {
        Map<String, List<DeductionView>> deductions = new HashMap<>();
        for (Tuple row : em.createQuery(DEDUCTIONS, Tuple.class).setParameter("id", sheetId).getResultList()) {
            BigDecimal points = row.get("points", BigDecimal.class);
            deductions.computeIfAbsent(row.get("code", String.class), any -> new ArrayList<>()).add(new DeductionView(
                row.get("uuid", UUID.class), points == null ? null : Form.plain(points), row.get("reason", String.class),
                row.get("pageText", String.class), row.get("document", UUID.class), row.get("pageNo", Integer.class)));
        }
        Map<String, SheetReading.Mark> marks = new HashMap<>();
        for (Tuple row : em.createQuery(MARKS, Tuple.class).setParameter("id", sheetId).getResultList()) {
            String code = row.get("code", String.class);
            marks.put(code, new SheetReading.Mark(row.get("answer", AnswerKind.class), row.get("text", String.class),
                row.get("number", BigDecimal.class), row.get("date", LocalDate.class), row.get("reason", String.class),
                row.get("note", String.class), row.get("revision", Integer.class), row.get("markedBy", String.class),
                row.get("markedAt", Instant.class), Objects.requireNonNullElse(deductions.get(code), List.of())));
        }
        return marks;
    }
}
