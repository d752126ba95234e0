package org.pingcha.letter;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.pingcha.testing.FileWords;

/** What comes out of the templates that ship: every value, in both files, and nothing else. */
class LetterRenderingTest {
    private static final Instant AT = Instant.parse("2026-11-23T16:30:00Z");

    @ParameterizedTest
    @EnumSource(LetterKind.class)
    void everyValueStandsInBothFiles(LetterKind kind) throws IOException {
        LetterDraft draft = SampleLetter.of(kind);
        byte[] docx = written(draft);
        String word = FileWords.ofDocx(docx);
        byte[] pdf = PdfLetter.of(docx, "文书", null);
        String printed = FileWords.ofPdf(pdf);
        for (LetterField field : LetterField.values()) {
            String value = draft.fields().get(field.key());
            if (value != null) {
                for (String line : value.split("\n")) {
                    assertTrue(word.contains(FileWords.joined(line)), field + " is missing in the DOCX: " + word);
                    assertTrue(printed.contains(FileWords.joined(line)), field + " is missing in the PDF: " + printed);
                }
            }
        }
        for (LetterTable table : kind.tables()) {
            assertFalse(draft.rows(table).isEmpty(), "no sample rows for " + table);
            draft.rows(table).forEach(row -> row.values().forEach(cell -> {
                assertTrue(word.contains(FileWords.joined(cell)), cell + " is missing in the DOCX");
                assertTrue(printed.contains(FileWords.joined(cell)), cell + " is missing in the PDF: " + printed);
            }));
        }
        // The office's day, not the server's: it is the 24th in China.
        for (String text : List.of("2026年11月24日", "江州市司法局")) {
            assertTrue(word.contains(text) && printed.contains(text), text);
        }
        if (kind.isNumbered()) {
            assertTrue(word.contains("江州司" + kind.word() + "〔2026〕61号") && printed.contains("江州司" + kind.word() + "〔2026〕61号"), printed);
            assertTrue(word.contains("王某某：") && printed.contains("王某某："), "addressee");
        }
        assertTrue(word.contains(FileWords.joined(LetterWriting.title(kind))), "title");
        DocxLetter.Filled filled = LetterWriting.write(TemplateShelf.shipped(kind), draft, "江州市司法局", "1", AT);
        draft.fields().keySet().forEach(key -> assertTrue(filled.asked().contains(key), "the template does not show " + key));
        for (String tag : List.of("{{", "}}", "[", "]", "\uE000", "???", "预览")) {
            assertFalse(word.contains(tag) || printed.contains(tag), tag + " is left in " + word);
        }
    }

    @ParameterizedTest
    @EnumSource(LetterKind.class)
    void whatIsOptionalMayBeLeftOut(LetterKind kind) throws IOException {
        LetterDraft full = SampleLetter.of(kind);
        LetterDraft draft = LetterDraft.of(kind, "test", UUID.randomUUID(), full.addressee());
        for (LetterField field : kind.required()) {
            draft = draft.with(field, full.fields().get(field.key()));
        }
        for (LetterTable table : kind.requiredTables()) {
            for (var row : full.rows(table)) {
                draft = draft.row(table, row.values().toArray(String[]::new));
            }
        }
        assertEquals(List.of(), draft.missing());
        String printed = FileWords.ofPdf(PdfLetter.of(written(draft), "文书", null));
        for (String word : List.of("联系电话：", "登记编号：", "责令整改事项", "附件：", "（份）", "。。", "你的请求：", "（）", "投诉涉及的法律援助案件为", "理由如下")) {
            assertFalse(printed.contains(word), word + " stands without a value in " + printed);
        }
    }

    @Test
    void pagesAreA4AndEveryFontIsEmbedded() throws IOException {
        try (PDDocument pdf = Loader.loadPDF(PdfLetter.of(written(SampleLetter.of(LetterKind.REPLY)), "答复书", null))) {
            assertTrue(pdf.getNumberOfPages() > 1, "the sample reply takes more than a page");
            for (PDPage page : pdf.getPages()) {
                assertEquals(595, page.getMediaBox().getWidth(), 1);
                assertEquals(842, page.getMediaBox().getHeight(), 1);
                for (var name : page.getResources().getFontNames()) {
                    PDFont font = page.getResources().getFont(name);
                    assertTrue(font.isEmbedded(), font.getName() + " is not embedded");
                }
            }
            assertTrue(new PDFTextStripper().getText(pdf).lines().anyMatch(line -> line.matches("[—\\s]*2[—\\s]*") && line.contains("—")), "page number");
        }
    }

    @Test
    void aPreviewSaysSoOnEveryPage() throws IOException {
        byte[] docx = LetterWriting.write(TemplateShelf.shipped(LetterKind.REPLY), SampleLetter.of(LetterKind.REPLY), "江州市司法局",
            LetterWriting.PREVIEW, AT).docx();
        try (PDDocument pdf = Loader.loadPDF(PdfLetter.of(docx, "答复书", LetterWriting.PREVIEW))) {
            for (int page = 1; page <= pdf.getNumberOfPages(); page++) {
                PDFTextStripper text = new PDFTextStripper();
                text.setStartPage(page);
                text.setEndPage(page);
                assertTrue(text.getText(pdf).contains("「预览」"), "page " + page);
            }
        }
    }

    @Test
    void whatPeopleTypeIsTextAndNothingElse() throws IOException {
        String typed = "{{number}} {{?remedies}} {{@/etc/passwd}} {{+x}} [matter] {{/}} <w:br/> & \"quoted\" ]]> \uE0000\uE001 ${x} #{x}";
        LetterDraft draft = SampleLetter.of(LetterKind.REPLY).with(LetterField.FACTS, typed).with(LetterField.DECISION, typed)
            .row(LetterTable.FINDINGS, typed, "属实", typed);
        byte[] docx = written(draft);
        String word = FileWords.ofDocx(docx);
        String expected = FileWords.joined(typed);
        assertEquals(4, (word.length() - word.replace(expected, "").length()) / expected.length(), word);
        assertTrue(FileWords.ofPdf(PdfLetter.of(docx, "答复书", null)).contains(FileWords.joined("{{number}} {{?remedies}} {{@/etc/passwd}}")));
    }

    @Test
    void charactersThatXmlForbidsAreLeftOut() throws IOException {
        LetterDraft draft = SampleLetter.of(LetterKind.ACCEPTANCE).with(LetterField.MATTERS, "甲\u0000乙\u000B丙\uD800丁\u202E戊\uFFFF己𠮷");
        assertTrue(FileWords.ofDocx(written(draft)).contains("甲乙丙丁戊己𠮷"));
    }

    @Test
    void aConditionWithinARowAsksItsRow() throws IOException {
        String word = FileWords.ofDocx(written(SampleLetter.of(LetterKind.TRANSFER).row(LetterTable.ENCLOSURES, "录音光盘", null).row(LetterTable.ENCLOSURES, "病历", "3")));
        assertTrue(word.contains("1．投诉信（1份）") && word.contains("4．病历（3份）"), word);
        assertTrue(word.contains("3．录音光盘4．"), word);
    }

    @Test
    void aPhraseBringsNoFullStopOfItsOwn() throws IOException {
        String word = FileWords.ofDocx(written(SampleLetter.of(LetterKind.ACCEPTANCE).with(LetterField.MATTERS, "懈怠履行职责。")));
        assertTrue(word.contains("投诉事项为：懈怠履行职责。") && !word.contains("。。"), word);
    }

    @Test
    void eachLineIsAParagraphOfTheSameForm() throws IOException {
        LetterDraft draft = SampleLetter.of(LetterKind.REPLY).with(LetterField.FACTS, "第一段。\r\n\r\n第二段。\n第三段。");
        try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(written(draft)))) {
            List<String> styles = document.getParagraphs().stream().filter(p -> p.getText().matches("第.段。")).map(p -> p.getStyle()).toList();
            assertEquals(List.of("Body", "Body", "Body"), styles);
        }
    }

    @Test
    void whatIsMissingIsNamed() {
        LetterDraft draft = LetterDraft.of(LetterKind.SUPPLEMENT, "complaint", UUID.randomUUID(), " ")
            .with(LetterField.RECEIVED_ON, LocalDate.of(2026, 1, 5)).with(LetterField.ARTICLE, " ");
        assertEquals("2026年1月5日", draft.fields().get("receivedOn"));
        assertEquals("[ADDRESSEE, RESPONDENT, ARTICLE, DUE_ON, ITEMS]", draft.missing().toString());
    }

    /** Domain 1.5: parties, matters, facts and evidence, rule, outcome per matter, orders with dates, remedies, office, date. */
    @Test
    void theReplyCarriesWhatAReplyMust() {
        assertTrue(LetterKind.REPLY.required().containsAll(List.of(LetterField.RESPONDENT, LetterField.MATTERS, LetterField.FACTS, LetterField.ARTICLE,
            LetterField.DECISION, LetterField.REMEDIES)));
        assertEquals(List.of(LetterTable.FINDINGS), LetterKind.REPLY.requiredTables());
        assertTrue(LetterKind.REPLY.tables().containsAll(List.of(LetterTable.PROOF, LetterTable.ORDERS)));
        assertTrue(LetterKind.REPLY.optional().contains(LetterField.REFERRAL));
    }

    private static byte[] written(LetterDraft draft) {
        String number = draft.kind().isNumbered() ? "江州司" + draft.kind().word() + "〔2026〕61号" : null;
        return LetterWriting.write(TemplateShelf.shipped(draft.kind()), draft, "江州市司法局", number, AT).docx();
    }
}
