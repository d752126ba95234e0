package org.pingcha.letter;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import org.pingcha.identity.Actor;
import org.pingcha.identity.Office;
import org.pingcha.shared.Problem;

/** Shows other rooms a letter before it is issued. Nothing is numbered, kept or changed. */
@Stateless
@PermitAll
public class LetterPreview {
    @PersistenceContext
    EntityManager em;

    @EJB
    TemplateShelf shelf;

    @Inject
    Clock clock;

    /**
     * The letter as PDF, marked 「预览」 on every page and in place of the number; fields that are still missing are empty.
     *
     * @param by who looks; the caller has checked that they may
     * @throws Problem not found where there is no such office
     */
    public byte[] preview(Actor by, long officeId, LetterDraft draft) {
        Office office = em.find(Office.class, officeId);
        if (office == null) {
            throw Problem.notFound();
        }
        byte[] form = shelf.content(shelf.nearest(office, draft.kind()), draft.kind());
        byte[] docx = LetterWriting.write(form, draft, office, draft.kind().isNumbered() ? LetterWriting.PREVIEW : null, clock.instant()).docx();
        return PdfLetter.of(docx, LetterWriting.title(draft.kind()), LetterWriting.PREVIEW);
    }
}
