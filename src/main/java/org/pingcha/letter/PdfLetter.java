package org.pingcha.letter;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.XRLog;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.logging.Level;

/**
 * Renders a page of {@link LetterPage} as PDF. The font is embedded as the subset that the text uses, so that the file
 * reads the same on a machine without Chinese fonts. Nothing is fetched: a letter has no links to outside resources.
 */
public final class PdfLetter {
    private static final String FONT = "fonts/NotoSansSC_400Regular.ttf";
    private static final String FAMILY = "Pingcha";

    static {
        // Otherwise it tells of every style sheet and font of every letter.
        XRLog.listRegisteredLoggers().forEach(logger -> XRLog.setLevel(logger, Level.WARNING));
    }

    private PdfLetter() {
    }

    /** Writes the PDF; the stream stays open. */
    public static void write(LetterPage page, OutputStream out) {
        write(page.html(FAMILY), out);
    }

    /**
     * A filled letter as PDF.
     *
     * @param mark stands at the head of every page of what is not issued; null for what is
     */
    static byte[] of(byte[] docx, String title, String mark) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        write(WordHtml.of(docx, FAMILY, title, mark), out);
        return out.toByteArray();
    }

    private static void write(String html, OutputStream out) {
        PdfRendererBuilder builder = new PdfRendererBuilder();
        builder.useFont(PdfLetter::font, FAMILY, 400, FontStyle.NORMAL, true);
        // Pictures stand in the page itself.
        builder.useUriResolver((base, uri) -> uri.startsWith("data:") ? uri : null);
        builder.withProducer("Pingcha 评查");
        builder.withHtmlContent(html, null);
        builder.toStream(out);
        try {
            builder.run();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static InputStream font() {
        return PdfLetter.class.getResourceAsStream(FONT);
    }
}
