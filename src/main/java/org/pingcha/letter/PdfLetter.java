package org.pingcha.letter;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;

/**
 * Renders a page of {@link LetterPage} as PDF. The font is embedded as the subset that the text uses, so that the file
 * reads the same on a machine without Chinese fonts. Nothing is fetched: a letter has no links to outside resources.
 */
public final class PdfLetter {
    private static final String FONT = "fonts/NotoSansSC_400Regular.ttf";
    private static final String FAMILY = "Pingcha";

    private PdfLetter() {
    }

    /** Writes the PDF; the stream stays open. */
    public static void write(LetterPage page, OutputStream out) {
        PdfRendererBuilder builder = new PdfRendererBuilder();
        builder.useFont(PdfLetter::font, FAMILY, 400, FontStyle.NORMAL, true);
        builder.useUriResolver((base, uri) -> null);
        builder.withProducer("Pingcha 评查");
        builder.withHtmlContent(page.html(FAMILY), null);
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
