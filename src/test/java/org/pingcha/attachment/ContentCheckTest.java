package org.pingcha.attachment;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.pingcha.shared.Problem;

class ContentCheckTest {
    @TempDir
    Path dir;

    private ContentCheck.Finding check(byte[] content) throws IOException {
        return ContentCheck.check(Files.write(dir.resolve("in.part"), content));
    }

    @Test
    void whatIsWholeIsTakenForWhatItIs() throws IOException {
        assertEquals(new ContentCheck.Finding(FileType.PDF, 3), check(SampleFiles.pdf(3, "minutes")));
        assertEquals(new ContentCheck.Finding(FileType.PNG, 1), check(SampleFiles.image("png", 40, 30)));
        assertEquals(new ContentCheck.Finding(FileType.JPEG, 1), check(SampleFiles.image("jpg", 40, 30)));
        assertEquals(new ContentCheck.Finding(FileType.DOCX, 0), check(SampleFiles.docx()));
    }

    static Stream<Arguments> refused() {
        byte[] pdf = SampleFiles.pdf(20, "minutes");
        byte[] png = SampleFiles.image("png", 400, 300);
        byte[] jpeg = SampleFiles.image("jpg", 400, 300);
        byte[] docx = SampleFiles.docx();
        byte[] oldWord = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, (byte) 0xA1, (byte) 0xB1, 0x1A, (byte) 0xE1, 0, 0};
        return Stream.of(
            Arguments.of("a program called .pdf", "MZ\u0090 This program cannot be run in DOS mode".getBytes(US_ASCII), "type"),
            Arguments.of("a web page", "<!DOCTYPE html><script>alert(1)</script>".getBytes(US_ASCII), "type"),
            Arguments.of("half a PDF", Arrays.copyOf(pdf, pdf.length / 2), "truncated"),
            Arguments.of("a PDF header and nothing", "%PDF-1.7\n%%EOF".getBytes(US_ASCII), "damaged"),
            Arguments.of("a PDF with a password", SampleFiles.encryptedPdf("geheim"), "encrypted"),
            Arguments.of("a PDF encrypted without one", SampleFiles.encryptedPdf(""), "encrypted"),
            Arguments.of("half a PNG", Arrays.copyOf(png, png.length / 2), "truncated"),
            Arguments.of("half a JPEG", Arrays.copyOf(jpeg, jpeg.length / 2), "truncated"),
            Arguments.of("a PNG of 900 million pixels", SampleFiles.pngBomb(30_000, 30_000), "tooManyPixels"),
            Arguments.of("a PNG one pixel high and endless", SampleFiles.pngBomb(40_000, 1), "tooManyPixels"),
            Arguments.of("a zip that is no document", SampleFiles.zip("a.txt", "hello"), "type"),
            Arguments.of("a docx without its document", SampleFiles.zip("[Content_Types].xml", "<Types/>"), "type"),
            Arguments.of("a spreadsheet with a part named like a document",
                SampleFiles.zip("[Content_Types].xml", "<Types/>", "word/document.xml", "<x/>"), "type"),
            Arguments.of("half a docx", Arrays.copyOf(docx, docx.length / 2), "truncated"),
            Arguments.of("a docx with macros", SampleFiles.docxWithMacros(), "macros"),
            Arguments.of("a docx of 300 MB in 300 KB", SampleFiles.docxBomb(), "bomb"),
            Arguments.of("an old or encrypted Word file", oldWord, "oldOrEncryptedOffice"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("refused")
    void whatIsNotIsRefusedWithItsReason(String what, byte[] content, String reason) {
        Problem problem = assertThrows(Problem.class, () -> check(content), what);
        assertEquals("attachment.problem." + reason, problem.key());
    }

    @Test
    void moreThanFiftyMegabytesAreNotEvenKept() {
        FileStore store = new FileStore();
        Problem problem = assertThrows(Problem.class, () -> store.receive(new java.io.InputStream() {
            @Override
            public int read() {
                return 1;
            }
        }));
        assertEquals("attachment.problem.tooLarge", problem.key());
    }
}
