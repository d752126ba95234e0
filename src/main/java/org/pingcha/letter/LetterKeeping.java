package org.pingcha.letter;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.io.ByteArrayInputStream;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.pingcha.attachment.ContentKeeping;
import org.pingcha.audit.AuditTrail;
import org.pingcha.identity.Actor;
import org.pingcha.identity.Office;
import org.pingcha.shared.Problem;

/**
 * Issues letters for other rooms' services, inside their transaction: they have checked who asks, and if they fail, the
 * letter was never issued and its number goes to the next one.
 */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.MANDATORY)
public class LetterKeeping {
    @PersistenceContext
    EntityManager em;

    @EJB
    LetterNumbers numbers;

    @EJB
    TemplateShelf shelf;

    @EJB
    ContentKeeping contents;

    @EJB
    AuditTrail audit;

    /**
     * Numbers the letter, writes it with the office's template, and keeps its DOCX and PDF for ever.
     *
     * @param officeId the office whose letter it is
     * @param at       when it is issued; the letter bears that day
     * @throws Problem that names the required fields which are missing
     */
    public IssuedLetterRow issue(Actor by, long officeId, LetterDraft draft, Instant at) {
        LetterWriting.mustBeWhole(draft);
        Office office = em.find(Office.class, officeId);
        Optional<LetterTemplate> template = shelf.nearest(office, draft.kind());
        byte[] form = shelf.content(template, draft.kind());
        String title = LetterWriting.title(draft.kind());
        // From here on others wait for this transaction's end.
        LetterNumbers.Drawn drawn = draft.kind().isNumbered() ? numbers.next(office, draft.kind(), at) : null;
        byte[] docx = LetterWriting.write(form, draft, office, drawn == null ? null : drawn.text(), at).docx();
        LetterFiles files = new LetterFiles(kept(docx), kept(PdfLetter.of(docx, drawn == null ? title : title + " " + drawn.text(), null)));
        IssuedLetter letter = new IssuedLetter(officeId, draft, title, drawn, template.map(LetterTemplate::id).orElse(null), files, by, at);
        em.persist(letter);
        audit.record(by, "letter.audit.issue", "letter:" + letter.name(), null, facts(letter, draft, template, files));
        return letter.row();
    }

    private String kept(byte[] content) {
        return contents.keep(new ByteArrayInputStream(content)).sha256();
    }

    private static Map<String, Object> facts(IssuedLetter letter, LetterDraft draft, Optional<LetterTemplate> template, LetterFiles files) {
        Map<String, Object> facts = new LinkedHashMap<>();
        facts.put("letter", letter.uuid());
        facts.put("kind", draft.kind());
        facts.put("room", draft.subjectRoom());
        facts.put("subject", draft.subject());
        facts.put("template", template.map(own -> own.uuid().toString()).orElse("shipped"));
        facts.put("docxSha256", files.docxSha256());
        facts.put("pdfSha256", files.pdfSha256());
        return facts;
    }
}
