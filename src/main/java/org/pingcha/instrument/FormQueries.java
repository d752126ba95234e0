package org.pingcha.instrument;

import static org.pingcha.identity.Role.ADMIN_ROLE;
import static org.pingcha.identity.Role.AUDITOR_ROLE;
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
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.pingcha.identity.CurrentActor;
import org.pingcha.instrument.FormView.ConditionView;
import org.pingcha.shared.Problem;

/**
 * Reads forms. A person sees what ships, the versions of the offices above them, of their own and of those below; drafts
 * of the offices above stay theirs. A form is read in several statements that belong together, so each call has a
 * transaction.
 */
@Stateless
@RolesAllowed({INSPECTOR_ROLE, INTERVIEWER_ROLE, MANAGER_ROLE, AUDITOR_ROLE, ADMIN_ROLE, SYSTEM_ROLE})
public class FormQueries {
    private static final String VISIBLE = """
        (o is null or o.path like :scope escape '!'
         or v.status <> org.pingcha.instrument.FormStatus.DRAFT and substring(:path, 1, length(o.path)) = o.path)""";
    private static final String ROWS = """
        select v.id as id, v.uuid as uuid, i.code as code, v.no as no, i.purpose as purpose, v.status as status,
               v.source as source, v.verified as verified, o.name as officeName, o.path as officePath,
               v.publishedAt as publishedAt, v.version as version
          from InstrumentVersion v join v.instrument i left join v.office o where\s""" + VISIBLE;
    private static final String LIST = ROWS + " order by i.code, v.no desc";
    private static final String ONE = ROWS + " and v.uuid = :uuid";
    private static final String CANDIDATES = """
        select v.id as id, v.uuid as uuid, v.no as no, coalesce(length(o.path), 0) as depth
          from InstrumentVersion v join v.instrument i left join v.office o
         where v.status = org.pingcha.instrument.FormStatus.PUBLISHED and i.purpose = :purpose
           and (o is null or substring(:path, 1, length(o.path)) = o.path)""";

    @PersistenceContext
    EntityManager em;

    @Inject
    CurrentActor actor;

    @Inject
    FormCatalog catalog;

    /** Every version in sight, by code, the latest first. */
    public List<FormRow> list(Locale locale) {
        return em.createQuery(LIST, Tuple.class).setParameter("scope", actor.get().scope())
            .setParameter("path", actor.get().officePath()).getResultList().stream().map(row -> row(row, locale)).toList();
    }

    /** One version, to look at. */
    public FormView form(UUID uuid, Locale locale) {
        FormRow row = row(one(uuid), locale);
        Form form = catalog.form(row.id());
        List<ConditionView> conditions = form.items().filter(item -> !item.condition().isAlways())
            .map(item -> new ConditionView(item.code(), item.condition())).toList();
        List<String> languages = List.copyOf(form.name().byLanguage().keySet());
        return new FormView(row, SheetReading.ofBlank(form, locale), conditions, languages);
    }

    /** One version in the exchange format. */
    public FormFile export(UUID uuid) {
        Form form = catalog.form(one(uuid).get("id", Long.class));
        return new FormFile(form.code() + "-" + form.no() + ".json", FormWriter.write(form));
    }

    /**
     * The form for a subject at an office: the one that describes it most closely; among equals the nearest office's;
     * among those the latest. Open to all, since jobs and demo data ask it too; it tells no more than a form's name.
     */
    @PermitAll
    public Optional<FormRef> bestFor(Purpose purpose, CaseFacts facts, String officePath, Locale locale) {
        return allFor(purpose, facts, officePath, locale).stream().findFirst();
    }

    /** All forms that fit, the best first; one version of each code. */
    @PermitAll
    public List<FormRef> allFor(Purpose purpose, CaseFacts facts, String officePath, Locale locale) {
        record Candidate(long id, UUID uuid, int depth, Form form, int closeness) {
        }
        List<Candidate> fitting = new ArrayList<>();
        for (Tuple row : em.createQuery(CANDIDATES, Tuple.class).setParameter("purpose", purpose).setParameter("path", officePath).getResultList()) {
            Form form = catalog.form(row.get("id", Long.class));
            int closeness = form.applicability().isEmpty() ? 0
                : form.applicability().stream().filter(line -> line.fits(facts)).mapToInt(Applicability::closeness).max().orElse(-1);
            if (closeness >= 0) {
                fitting.add(new Candidate(row.get("id", Long.class), row.get("uuid", UUID.class), row.get("depth", Integer.class), form, closeness));
            }
        }
        fitting.sort(Comparator.comparingInt(Candidate::closeness).thenComparingInt(Candidate::depth)
            .thenComparingInt(candidate -> candidate.form().no()).reversed());
        Map<String, FormRef> byCode = new LinkedHashMap<>();
        fitting.forEach(found -> byCode.putIfAbsent(found.form().code(), new FormRef(found.id(), found.uuid(), found.form().code(),
            found.form().no(), found.form().name().in(locale, found.form().translations()))));
        return List.copyOf(byCode.values());
    }

    private Tuple one(UUID uuid) {
        return em.createQuery(ONE, Tuple.class).setParameter("scope", actor.get().scope()).setParameter("path", actor.get().officePath())
            .setParameter("uuid", uuid).getResultStream().findFirst().orElseThrow(Problem::notFound);
    }

    private FormRow row(Tuple row, Locale locale) {
        Form form = catalog.form(row.get("id", Long.class));
        String path = row.get("officePath", String.class);
        return new FormRow(row.get("id", Long.class), row.get("uuid", UUID.class), row.get("code", String.class), row.get("no", Integer.class),
            row.get("purpose", Purpose.class), form.name().in(locale, form.translations()), row.get("status", FormStatus.class),
            row.get("source", String.class), row.get("verified", Boolean.class), row.get("officeName", String.class),
            path != null && actor.get().sees(path), form.applicability(), (int) form.items().count(), form.total(),
            row.get("publishedAt", Instant.class), row.get("version", Long.class));
    }
}
