package org.pingcha.instrument;

import jakarta.enterprise.context.Dependent;
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
import org.pingcha.shared.Problem;

/** The answers of a sheet, read in two statements; used by {@link SheetQueries} and {@link SheetService}. */
@Dependent
class SheetStore {
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

    /** The sheet's answers laid over its form. */
    SheetReading reading(long sheetId) {
        AnswerSheet sheet = em.find(AnswerSheet.class, sheetId);
        if (sheet == null) {
            throw Problem.notFound();
        }
        return new SheetReading(catalog.form(sheet.form().id()), sheet.facts(), marks(sheetId), Locale.SIMPLIFIED_CHINESE);
    }

    Map<String, SheetReading.Mark> marks(long sheetId) {
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
