package org.pingcha.letter;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;

class PdfLetterTest {
    @Test
    void chineseIsReadableAndItsFontEmbedded() throws IOException {
        LetterPage page = new LetterPage("评分表", Locale.SIMPLIFIED_CHINESE).heading("案卷评查评分表")
            .underHeading("江援刑字〔2026〕00142号").foot("江州市法律援助中心")
            .table(List.of("tight", "", "num"), List.of("项目", "内容", "得分"),
                Collections.nCopies(60, List.of("E2", "观点有事实 & <证据>、法律支撑\n第二行", "5 / 8")));
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        PdfLetter.write(page, out);
        try (PDDocument pdf = Loader.loadPDF(out.toByteArray())) {
            String text = new PDFTextStripper().getText(pdf);
            assertTrue(text.contains("江援刑字〔2026〕00142号"), text);
            assertTrue(text.contains("观点有事实 & <证据>、法律支撑"), text);
            assertTrue(text.contains("1 / " + pdf.getNumberOfPages()), "page number missing");
            assertTrue(text.contains("江州市法律援助中心"), "foot missing");
            assertTrue(pdf.getNumberOfPages() > 1);
            for (PDPage each : pdf.getPages()) {
                for (var name : each.getResources().getFontNames()) {
                    PDFont font = each.getResources().getFont(name);
                    assertTrue(font.isEmbedded(), font.getName() + " is not embedded");
                }
            }
        }
    }
}
