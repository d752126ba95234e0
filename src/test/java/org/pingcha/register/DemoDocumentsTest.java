package org.pingcha.register;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.pingcha.register.CaseFixture.aCase;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.pingcha.attachment.DocumentAccess;
import org.pingcha.attachment.DocumentOwners;
import org.pingcha.attachment.DocumentQueries;
import org.pingcha.attachment.DocumentRow;
import org.pingcha.attachment.DocumentSubject;
import org.pingcha.identity.Actor;
import org.pingcha.identity.Office;
import org.pingcha.identity.Role;
import org.pingcha.testing.DatabaseTest;

class DemoDocumentsTest extends DatabaseTest {
    @Test
    void theSameWordsAreTheSameBytes() throws IOException {
        List<String> pages = List.of("# 会见笔录\n问：你是否同意由我们为你辩护？\n答：同意。", "# 会见笔录（续）");
        try (DemoPaper one = new DemoPaper(pages); DemoPaper two = new DemoPaper(pages)) {
            assertArrayEquals(one.print(pages, LocalDate.of(2026, 6, 12)), two.print(pages, LocalDate.of(2026, 6, 12)));
        }
    }

    @Test
    void aCriminalCaseGetsItsFileAndOnlyWhoSeesTheCaseSeesIt() throws IOException {
        provide(DocumentOwners.class, new DocumentOwners() {
            @Override
            public DocumentAccess access(Actor actor, DocumentSubject subject) {
                return wire(CaseDocuments.class).access(actor, subject.uuid());
            }
        });
        Office office = anAgency("DD1");
        String number = "演援刑字〔2026〕00009号";
        aCase(em, office).no(number).of(CaseType.CRIMINAL, CaseStage.TRIAL).about("盗窃")
            .assigned(LocalDate.of(2026, 5, 1)).closed(LocalDate.of(2026, 8, 1)).saved();
        flushAndClear();
        AidCase aid = em.createQuery("select c from AidCase c where c.caseNo = :no", AidCase.class).setParameter("no", number).getSingleResult();
        UUID uuid = aid.uuid();
        wire(DemoDocuments.class).fileFor(List.of(aid.id()));
        flushAndClear();
        actAs(aPerson("dd-manager", office, Role.MANAGER));
        List<DocumentRow> rows = wire(DocumentQueries.class).of(DocumentSubject.ofCase(uuid));
        assertEquals(List.of("01 法律援助申请表与审查表", "02 指派通知书", "03 会见笔录", "04 阅卷笔录", "07 辩护词"), rows.stream().map(DocumentRow::title).toList());
        assertEquals(3, rows.get(2).pages());
        try (PDDocument pdf = Loader.loadPDF(wire(DocumentQueries.class).content(rows.get(0).uuid()).path().toFile())) {
            assertTrue(new PDFTextStripper().getText(pdf).contains(number));
        }
        actAs(aPerson("dd-beside", anAgency("DD2"), Role.INSPECTOR));
        assertEquals(DocumentAccess.none(), wire(CaseDocuments.class).access(current.get(), uuid));
    }
}
