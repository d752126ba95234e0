package org.pingcha.instrument;

import static org.pingcha.identity.Role.ADMIN_ROLE;
import static org.pingcha.identity.Role.AUDITOR_ROLE;
import static org.pingcha.identity.Role.BUREAU_OFFICER_ROLE;
import static org.pingcha.identity.Role.FIRM_ROLE;
import static org.pingcha.identity.Role.INSPECTOR_ROLE;
import static org.pingcha.identity.Role.INTERVIEWER_ROLE;
import static org.pingcha.identity.Role.MANAGER_ROLE;
import static org.pingcha.identity.Role.SYSTEM_ROLE;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Tuple;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.pingcha.instrument.SheetView.ItemView;
import org.pingcha.instrument.SheetView.Missing;
import org.pingcha.scoring.ItemMark;
import org.pingcha.shared.Problem;

/**
 * Reads sheets. Who may read which one is the calling room's to say: it knows the subject. A whole sheet costs three
 * statements, in one transaction.
 */
@Stateless
@RolesAllowed({INSPECTOR_ROLE, MANAGER_ROLE, INTERVIEWER_ROLE, AUDITOR_ROLE, ADMIN_ROLE, BUREAU_OFFICER_ROLE, FIRM_ROLE, SYSTEM_ROLE})
public class SheetQueries {
    private static final String SHEET = """
        select s as sheet, v.id as form, v.uuid as formUuid, p.uuid as predecessor
          from AnswerSheet s join s.form v left join s.predecessor p where s.id = :id""";
    @PersistenceContext
    EntityManager em;

    @Inject
    FormCatalog catalog;

    @Inject
    SheetStore store;

    /** Everything on a sheet, in the reader's language. */
    public SheetView sheet(long sheetId, Locale locale) {
        Tuple row = em.createQuery(SHEET, Tuple.class).setParameter("id", sheetId).getResultStream().findFirst().orElseThrow(Problem::notFound);
        AnswerSheet sheet = row.get("sheet", AnswerSheet.class);
        Form form = catalog.form(row.get("form", Long.class));
        SheetReading reading = new SheetReading(form, sheet.facts(), store.marks(sheetId), locale);
        FormRef ref = new FormRef(row.get("form", Long.class), row.get("formUuid", UUID.class), form.code(), form.no(), reading.say(form.name()));
        return sheet.view(ref, form, row.get("predecessor", UUID.class), reading);
    }

    /** One item of a sheet, after it was changed. */
    public ItemView item(long sheetId, String itemCode, Locale locale) {
        return sheet(sheetId, locale).items().filter(item -> item.code().equals(itemCode)).findFirst().orElseThrow(Problem::notFound);
    }

    /** How far a sheet is. */
    public SheetTotals progress(long sheetId) {
        return store.reading(sheetId).totals();
    }

    /** What keeps a sheet from being submitted, in the form's order; empty means nothing does. */
    public List<Missing> completeness(long sheetId) {
        return store.reading(sheetId).missing();
    }

    /** The answered items in the words of {@code scoring}: what a score, and a grade after vetoes, is computed from. Jobs ask too. */
    @PermitAll
    public List<ItemMark> scored(long sheetId) {
        return store.reading(sheetId).scored();
    }
}
