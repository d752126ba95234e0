package org.pingcha.register;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.pingcha.attachment.DocumentKeeping;
import org.pingcha.attachment.DocumentSubject;
import org.pingcha.attachment.NewDocument;
import org.pingcha.attachment.Volume;
import org.pingcha.identity.Actor;

/** Puts documents into a few demo cases, namely those that inspectors have in hand; always the same. */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class DemoDocuments {
    private static final String BY_ID = "select c from AidCase c join fetch c.recipient join fetch c.office where c.id in :ids order by c.id";

    /** What is to be printed: each page's lines, parted by ---. */
    private record Sheet(AidCase aid, NewDocument document, String body) {
    }

    @PersistenceContext
    EntityManager em;

    @EJB
    DocumentKeeping documents;

    /** Fills the files of these cases; the demo asks for it once, as it gives files out. */
    public void fileFor(Collection<Long> caseIds) {
        List<String> sheets = List.of(text().split("(?m)^=== "));
        List<Sheet> filled = em.createQuery(BY_ID, AidCase.class).setParameter("ids", caseIds).getResultList().stream()
            .flatMap(aid -> sheetsOf(aid, sheets).stream()).toList();
        try (DemoPaper paper = new DemoPaper(filled.stream().map(Sheet::body).toList())) {
            for (Sheet sheet : filled) {
                byte[] pdf = paper.print(List.of(sheet.body().split("(?m)^---\n")), sheet.aid().dates().assignedOn());
                documents.add(Actor.system(), DocumentSubject.ofCase(sheet.aid().uuid()), sheet.document(), "case:" + sheet.aid().caseNo(), new ByteArrayInputStream(pdf));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<Sheet> sheetsOf(AidCase aid, List<String> sheets) {
        List<Sheet> filled = new ArrayList<>();
        List<String> taken = new ArrayList<>();
        for (String sheet : sheets.subList(1, sheets.size())) {
            String[] head = sheet.substring(0, sheet.indexOf('\n')).split("\\|");
            String number = head[1].substring(0, 2);
            boolean fits = head[2].equals("*") || head[2].equals(aid.type().name());
            if (fits && !taken.contains(number)) {
                taken.add(number);
                filled.add(new Sheet(aid, new NewDocument(Volume.valueOf(head[0]), head[1], head[1] + ".pdf"), filled(sheet.substring(sheet.indexOf('\n') + 1), aid.header())));
            }
        }
        return filled;
    }

    private static String filled(String sheet, CaseHeader header) {
        Map<String, Object> values = new HashMap<>();
        CaseDates dates = header.dates();
        values.put("caseNo", header.ref().caseNo());
        values.put("recipient", header.recipient().replace('*', '某'));
        values.put("cause", header.cause());
        values.put("office", header.officeName());
        values.put("firm", header.firmName() == null ? header.officeName() : header.firmName());
        values.put("handler", header.handlerName());
        values.put("granted", or(dates.grantedOn(), dates));
        values.put("assigned", dates.assignedOn());
        values.put("met", or(dates.firstMetOn(), dates));
        values.put("hearing", or(dates.hearingOn(), dates));
        String text = sheet;
        for (Map.Entry<String, Object> value : values.entrySet()) {
            text = text.replace("${" + value.getKey() + "}", value.getValue().toString());
        }
        return text;
    }

    private static LocalDate or(LocalDate known, CaseDates dates) {
        return known == null ? dates.assignedOn() : known;
    }

    private static String text() {
        try (InputStream in = DemoDocuments.class.getResourceAsStream("demo-documents.txt")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
