package org.pingcha.letter;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.UUID;
import org.pingcha.attachment.ContentKeeping;
import org.pingcha.shared.Problem;

/** Reads letters for the rooms that they belong to, which have checked who asks. People come through {@link LetterService}. */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class LetterQueries {
    private static final String OF_SUBJECT = """
        select new org.pingcha.letter.IssuedLetterRow(l.uuid, l.kind, l.number, l.title, l.addressee, l.issuedAt, l.issuedByName,
               l.docxSha256, l.pdfSha256)
          from IssuedLetter l where l.subjectRoom = :room and l.subject = :subject order by l.issuedAt, l.id""";
    private static final String ONE = "select l from IssuedLetter l where l.subjectRoom = :room and l.subject = :subject and l.uuid = :uuid";

    @PersistenceContext
    EntityManager em;

    @EJB
    ContentKeeping contents;

    /** The letters of one thing, oldest first. */
    public List<IssuedLetterRow> forSubject(String room, UUID subject) {
        return em.createQuery(OF_SUBJECT, IssuedLetterRow.class).setParameter("room", room).setParameter("subject", subject).getResultList();
    }

    /**
     * A letter of that thing as it was issued, for somebody without an account whom the room has let in.
     *
     * @throws Problem not found where that thing has no such letter
     */
    public LetterContent content(String room, UUID subject, UUID letter, LetterFormat format) {
        return em.createQuery(ONE, IssuedLetter.class).setParameter("room", room).setParameter("subject", subject).setParameter("uuid", letter)
            .getResultStream().findFirst().map(found -> content(found, format)).orElseThrow(Problem::notFound);
    }

    /** The files of a letter that the caller has read. */
    public LetterContent content(IssuedLetter letter, LetterFormat format) {
        return new LetterContent(letter.name() + "." + format.extension(), format, contents.read(letter.sha256(format)));
    }
}
