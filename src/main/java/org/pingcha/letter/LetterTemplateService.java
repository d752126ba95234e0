package org.pingcha.letter;

import static org.pingcha.identity.Role.ADMIN_ROLE;
import static org.pingcha.identity.Role.MANAGER_ROLE;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.io.ByteArrayInputStream;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.pingcha.attachment.ContentKeeping;
import org.pingcha.attachment.FileType;
import org.pingcha.audit.AuditTrail;
import org.pingcha.identity.CurrentActor;
import org.pingcha.identity.Office;
import org.pingcha.shared.Problem;

/** Replaces templates and names offices in numbers: for one's own office and those below it. */
@Stateless
@RolesAllowed({ADMIN_ROLE, MANAGER_ROLE})
public class LetterTemplateService {
    /** 5 MB: a page of text and a seal. */
    static final int LARGEST = 5 * 1024 * 1024;
    private static final int LONGEST_NAME = 255;
    private static final String OFFICE = "select o from Office o where o.code = :code and o.path like :scope escape '!'";
    private static final String USED = "select t from LetterTemplate t where t.office = :office and t.kind = :kind and t.inUse = true";
    private static final String LAST = "select coalesce(max(t.no), 0) from LetterTemplate t where t.office = :office and t.kind = :kind";
    private static final String ONE =
        "select t from LetterTemplate t join fetch t.office o where t.uuid = :uuid and o.path like :scope escape '!'";

    @PersistenceContext
    EntityManager em;

    @EJB
    ContentKeeping contents;

    @EJB
    AuditTrail audit;

    @Inject
    CurrentActor actor;

    @Inject
    Clock clock;

    /**
     * Tries the file out and uses it from now on for the office's letters of that kind.
     *
     * @param seen the version number of the office's own template that the person saw in use; 0 where it had none
     * @return nothing, or all that is wrong with the file, which is then not kept
     * @throws Problem where it is no sound Word document at all, or somebody else was faster
     */
    public List<TemplateFault> replace(String officeCode, LetterKind kind, int seen, String fileName, byte[] file) {
        Office office = office(officeCode);
        Optional<LetterTemplate> used = used(office, kind);
        if (used.map(LetterTemplate::no).orElse(0) != seen) {
            throw Problem.conflict("letter.problem.templateChanged");
        }
        if (file.length > LARGEST) {
            throw new Problem("letter.problem.tooLarge", LARGEST / 1024 / 1024);
        }
        if (contents.typeOf(new ByteArrayInputStream(file)) != FileType.DOCX) {
            throw Problem.unreadable("letter.problem.notWord");
        }
        List<TemplateFault> faults = TemplateCheck.faults(kind, file, office, clock.instant());
        if (!faults.isEmpty()) {
            return faults;
        }
        used.ifPresent(old -> old.retire(actor.get(), clock.instant()));
        int no = 1 + em.createQuery(LAST, Integer.class).setParameter("office", office).setParameter("kind", kind).getSingleResult();
        String sha256 = contents.keep(new ByteArrayInputStream(file)).sha256();
        LetterTemplate template = new LetterTemplate(office, kind, no, sha256, shortened(fileName), actor.get(), clock.instant());
        em.persist(template);
        audit.record(actor.get(), "letter.audit.template", subject(template), null, Map.of("template", template.uuid(), "sha256", sha256));
        return List.of();
    }

    /** From now on the office writes again as the offices above it do, or with what ships. */
    public void giveUp(UUID uuid, long seenVersion) {
        LetterTemplate template = mine(uuid, seenVersion);
        template.retire(actor.get(), clock.instant());
        audit.record(actor.get(), "letter.audit.templateGivenUp", subject(template), Map.of("inUse", true), Map.of("inUse", false));
    }

    /** Uses an older version again. It was checked when it came in; the fields may have changed since, so it is tried again. */
    public List<TemplateFault> takeUp(UUID uuid, long seenVersion) {
        LetterTemplate template = mine(uuid, seenVersion);
        List<TemplateFault> faults =
            TemplateCheck.faults(template.kind(), contents.read(template.sha256()), template.office(), clock.instant());
        if (!faults.isEmpty()) {
            return faults;
        }
        template.takeUp();
        used(template.office(), template.kind(), uuid).ifPresent(other -> other.retire(actor.get(), clock.instant()));
        audit.record(actor.get(), "letter.audit.templateTakenUp", subject(template), Map.of("inUse", false), Map.of("inUse", true));
        return List.of();
    }

    /** What the office's numbers begin with, from the next letter on. */
    @RolesAllowed(ADMIN_ROLE)
    public void callOffice(String officeCode, String shortName) {
        Office office = office(officeCode);
        LetterOffice named = em.find(LetterOffice.class, office.id());
        String before = named == null ? LetterOffice.standard(office.name(), office.code()) : named.shortName();
        if (named == null) {
            named = new LetterOffice(office.id(), shortName);
            em.persist(named);
        } else {
            named.rename(shortName);
        }
        audit.record(actor.get(), "letter.audit.shortName", "office:" + office.code(), Map.of("shortName", before),
            Map.of("shortName", named.shortName()));
    }

    private Office office(String code) {
        return em.createQuery(OFFICE, Office.class).setParameter("code", code).setParameter("scope", actor.get().scope())
            .getResultStream().findFirst().orElseThrow(Problem::notFound);
    }

    private Optional<LetterTemplate> used(Office office, LetterKind kind) {
        return em.createQuery(USED, LetterTemplate.class).setParameter("office", office).setParameter("kind", kind).getResultStream().findFirst();
    }

    private Optional<LetterTemplate> used(Office office, LetterKind kind, UUID butNot) {
        return em.createQuery(USED + " and t.uuid <> :uuid", LetterTemplate.class).setParameter("office", office).setParameter("kind", kind)
            .setParameter("uuid", butNot).getResultStream().findFirst();
    }

    private LetterTemplate mine(UUID uuid, long seenVersion) {
        LetterTemplate template = em.createQuery(ONE, LetterTemplate.class).setParameter("uuid", uuid)
            .setParameter("scope", actor.get().scope()).getResultStream().findFirst().orElseThrow(Problem::notFound);
        if (template.version() != seenVersion) {
            throw Problem.conflict("letter.problem.templateChanged");
        }
        return template;
    }

    private static String shortened(String fileName) {
        String name = fileName == null ? "" : fileName.replaceAll(".*[/\\\\]", "").replaceAll("[\\p{Cntrl}\\p{Cf}]", "").strip();
        return name.isEmpty() ? "template.docx" : name.substring(0, Math.min(LONGEST_NAME, name.length()));
    }

    private static String subject(LetterTemplate template) {
        return "letterTemplate:" + template.office().code() + "/" + template.kind() + "/" + template.no();
    }
}
