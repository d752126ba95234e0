package org.pingcha.complaint;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import org.pingcha.attachment.DocumentQueries;
import org.pingcha.attachment.DocumentRow;
import org.pingcha.attachment.DocumentSubject;
import org.pingcha.attachment.SubjectKind;
import org.pingcha.letter.IssuedLetterRow;
import org.pingcha.letter.LetterFormat;
import org.pingcha.letter.LetterQueries;
import org.pingcha.request.RequestQueries;
import org.pingcha.request.RequestRow;
import org.pingcha.request.RequestStatus;
import org.pingcha.shared.ChinaTime;
import org.pingcha.web.Texts;

/**
 * Fixes what the file of a complaint holds when it is archived: one complaint, one file (一案一卷), with what was merged
 * into it. What lies in the file as a file is named by the digest of its bytes; what is kept as text, by the digest of its
 * parts in the order in which they are written here, each on a line, in UTF-8: whoever changes a row afterwards changes it.
 */
@Dependent
public class FileIndex {
    private static final String MERGED = "select c from Complaint c where c.mergedInto = :master order by c.id";
    private static final int LONGEST = 300;

    @PersistenceContext
    EntityManager em;

    @EJB
    ComplaintQueries queries;

    @EJB
    DocumentQueries documents;

    @EJB
    LetterQueries letters;

    @EJB
    RequestQueries requests;

    /** Writes the index; gives how many lines it has. */
    int fix(Complaint complaint) {
        List<FileItemRow> rows = new ArrayList<>();
        List<Complaint> all = new ArrayList<>(List.of(complaint));
        all.addAll(em.createQuery(MERGED, Complaint.class).setParameter("master", complaint).getResultList());
        all.forEach(one -> registration(one, rows));
        all.forEach(one -> files(new DocumentSubject(SubjectKind.COMPLAINT, one.uuid()), FileItemRow.Kind.DOCUMENT, rows));
        all.forEach(one -> letters.forSubject(ComplaintCourse.ROOM, one.uuid()).forEach(letter -> letter(one.uuid(), letter, rows)));
        all.forEach(one -> inquiry(one.uuid(), rows));
        all.forEach(one -> decisions(one.uuid(), rows));
        queries.tellings(complaint.uuid()).forEach(told -> text(rows, FileItemRow.Kind.SERVICE, name(told.what()) + "：" + name(told.way()), told.on(),
            told.complainant(), told.what(), told.way(), told.served(), told.on(), told.note(), told.by()));
        all.forEach(one -> queries.remedies(one.uuid()).forEach(row -> text(rows, FileItemRow.Kind.REMEDY, name(row.kind()) + "：" + row.authority(), row.takenOn(),
            row.authority(), row.kind(), row.takenOn(), row.authority(), row.endedOn(), row.result())));
        rows.forEach(row -> em.persist(new FileItem(complaint, row)));
        return rows.size();
    }

    private void registration(Complaint c, List<FileItemRow> rows) {
        String who = queries.complainants(c.uuid()).stream().filter(row -> row.complaint() == null).map(ComplainantRow::name).collect(Collectors.joining("、"));
        text(rows, FileItemRow.Kind.REGISTRATION, c.registerNo(), c.dates().receivedOn(), who.isEmpty() ? null : who, c.registerNo(), c.reception().channel(),
            c.dates().receivedOn(), c.respondent().kind(), c.respondent().name(), c.substance().caseNo(),
            c.matters().stream().map(ComplaintMatter::code).collect(Collectors.toCollection(TreeSet::new)), c.substance().facts(), c.substance().wishes(), c.substance().occurred());
    }

    private void files(DocumentSubject subject, FileItemRow.Kind kind, List<FileItemRow> rows) {
        for (DocumentRow one : documents.of(subject)) {
            add(rows, kind, one.title(), one.addedOn(), one.addedBy(), one.isShownInPage() ? one.pages() : null, one.size(), documents.content(one.uuid()).sha256());
        }
    }

    private void letter(UUID complaint, IssuedLetterRow one, List<FileItemRow> rows) {
        int size = letters.content(ComplaintCourse.ROOM, complaint, one.uuid(), LetterFormat.PDF).bytes().length;
        add(rows, FileItemRow.Kind.LETTER, one.number() == null ? one.title() : one.title() + " " + one.number(), ChinaTime.dayOf(one.issuedAt()), one.issuedBy(),
            null, size, one.pdfSha256());
    }

    private void inquiry(UUID complaint, List<FileItemRow> rows) {
        queries.statements(complaint).forEach(said -> text(rows, FileItemRow.Kind.STATEMENT, name(said.speaker()), said.takenOn(), said.name(), said.speaker(),
            said.takenOn(), said.words(), said.readBack(), said.takenBy()));
        for (RequestRow asked : requests.forSubject(ComplaintCourse.ROOM, complaint)) {
            text(rows, FileItemRow.Kind.REQUEST, asked.label(), ChinaTime.dayOf(asked.askedAt()), asked.askedBy(), asked.kind(), asked.addressee(), asked.question(), asked.dueOn());
            if (asked.status() == RequestStatus.ANSWERED) {
                text(rows, FileItemRow.Kind.ANSWER, asked.label(), ChinaTime.dayOf(asked.endedAt()), asked.addressee(), asked.addressee(), asked.answer(), asked.endedAt());
                files(DocumentSubject.ofRequest(asked.uuid()), FileItemRow.Kind.ANSWER, rows);
            }
        }
    }

    private void decisions(UUID complaint, List<FileItemRow> rows) {
        queries.extensions(complaint).forEach(more -> text(rows, FileItemRow.Kind.EXTENSION, name(more.state()), more.askedOn(), more.askedBy(), more.amount(), more.reason(),
            more.state(), more.decidedBy(), more.decidedOn(), more.remark()));
        queries.proposals(complaint).stream().sorted((a, b) -> a.round() - b.round()).forEach(round -> text(rows, FileItemRow.Kind.PROPOSAL,
            Texts.text(Texts.CHINESE, "complaint.round", round.round()) + "：" + name(round.state()), ChinaTime.dayOf(round.at()), round.by(), round.round(),
            new TreeMap<>(round.findings()), new TreeSet<>(round.outcomes()), round.reasoning(), round.correctBy(), round.state(), round.remarks(), round.decidedBy(), round.decidedAt()));
    }

    private static String name(Enum<?> constant) {
        return Texts.text(Texts.CHINESE, Texts.keyOf(constant));
    }

    private static void text(List<FileItemRow> rows, FileItemRow.Kind kind, String title, LocalDate on, String from, Object... parts) {
        byte[] written = Arrays.stream(parts).map(part -> Objects.toString(part, "")).collect(Collectors.joining("\n")).getBytes(StandardCharsets.UTF_8);
        add(rows, kind, title, on, from, null, written.length, sha256(written));
    }

    private static void add(List<FileItemRow> rows, FileItemRow.Kind kind, String title, LocalDate on, String from, Integer pages, long size, String sha256) {
        rows.add(new FileItemRow(rows.size() + 1, kind, cut(title), on, from == null ? null : cut(from), pages, size, sha256));
    }

    private static String cut(String text) {
        return text.substring(0, Math.min(LONGEST, text.length()));
    }

    private static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
