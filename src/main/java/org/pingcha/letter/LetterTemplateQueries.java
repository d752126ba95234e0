package org.pingcha.letter;

import static org.pingcha.identity.Role.ADMIN_ROLE;
import static org.pingcha.identity.Role.MANAGER_ROLE;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.pingcha.attachment.ContentKeeping;
import org.pingcha.identity.CurrentActor;
import org.pingcha.identity.Office;
import org.pingcha.shared.Problem;

/** Reads templates: those of the person's own office and the offices below it, and what these have from above. */
@Stateless
@RolesAllowed({ADMIN_ROLE, MANAGER_ROLE})
public class LetterTemplateQueries {
    private static final String OFFICES = """
        select new org.pingcha.letter.LetterOfficeRow(o.id, o.code, o.name, o.path, s.shortName)
          from Office o left join LetterOffice s on s.officeId = o.id where o.path like :scope escape '!' order by o.path""";
    private static final String ROW = """
        select new org.pingcha.letter.TemplateRow(t.uuid, t.kind, o.code, o.name, t.no, t.originalName, t.addedByName, t.addedAt, t.inUse,
               t.retiredByName, t.retiredAt, t.version)
          from LetterTemplate t join t.office o where\s""";
    private static final String IN_USE = ROW + "t.inUse = true and substring(:path, 1, length(o.path)) = o.path order by length(o.path)";
    private static final String OWN = ROW + "o.code = :code and o.path like :scope escape '!' and t.kind = :kind order by t.no desc";
    private static final String OFFICE = "select o from Office o where o.code = :code and o.path like :scope escape '!'";
    /** Those in sight, and those that an office in sight writes with. */
    private static final String VERSION = """
        select t from LetterTemplate t join t.office o
         where t.uuid = :uuid and (o.path like :scope escape '!' or substring(:path, 1, length(o.path)) = o.path)""";

    @PersistenceContext
    EntityManager em;

    @EJB
    TemplateShelf shelf;

    @EJB
    ContentKeeping contents;

    @Inject
    CurrentActor actor;

    @Inject
    Clock clock;

    /** The person's own office first, then those below. */
    public List<LetterOfficeRow> offices() {
        return em.createQuery(OFFICES, LetterOfficeRow.class).setParameter("scope", actor.get().scope()).getResultList();
    }

    /** What the office writes each kind with, in the order of the kinds. */
    public List<TemplateRow> inUse(LetterOfficeRow office) {
        if (!actor.get().sees(office.path())) {
            throw Problem.notFound();
        }
        Map<LetterKind, TemplateRow> nearest = new EnumMap<>(LetterKind.class);
        em.createQuery(IN_USE, TemplateRow.class).setParameter("path", office.path()).getResultList()
            .forEach(row -> nearest.put(row.kind(), row));
        return Stream.of(LetterKind.values()).map(kind -> nearest.getOrDefault(kind, TemplateRow.shipped(kind))).toList();
    }

    /** The office's own versions, newest first. */
    public List<TemplateRow> versions(String officeCode, LetterKind kind) {
        return em.createQuery(OWN, TemplateRow.class).setParameter("code", officeCode).setParameter("kind", kind)
            .setParameter("scope", actor.get().scope()).getResultList();
    }

    /** The template that the office writes with now. */
    public LetterContent current(String officeCode, LetterKind kind) {
        byte[] content = shelf.content(shelf.nearest(office(officeCode), kind), kind);
        return new LetterContent(LetterWriting.title(kind) + ".docx", LetterFormat.DOCX, content);
    }

    /** A version of whatever age. */
    public LetterContent version(UUID uuid) {
        LetterTemplate template = em.createQuery(VERSION, LetterTemplate.class).setParameter("uuid", uuid)
            .setParameter("scope", actor.get().scope()).setParameter("path", actor.get().officePath())
            .getResultStream().findFirst().orElseThrow(Problem::notFound);
        return new LetterContent(LetterWriting.title(template.kind()) + "-" + template.no() + ".docx", LetterFormat.DOCX,
            contents.read(template.sha256()));
    }

    /** A letter with made-up values, as the office would write it now. */
    public LetterContent sample(String officeCode, LetterKind kind) {
        Office office = office(officeCode);
        byte[] form = shelf.content(shelf.nearest(office, kind), kind);
        byte[] docx = LetterWriting.write(form, SampleLetter.of(kind), office, LetterWriting.PREVIEW, clock.instant()).docx();
        String title = LetterWriting.title(kind);
        return new LetterContent(title + ".pdf", LetterFormat.PDF, PdfLetter.of(docx, title, LetterWriting.PREVIEW));
    }

    private Office office(String code) {
        return em.createQuery(OFFICE, Office.class).setParameter("code", code).setParameter("scope", actor.get().scope())
            .getResultStream().findFirst().orElseThrow(Problem::notFound);
    }
}
