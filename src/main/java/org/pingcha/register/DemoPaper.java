package org.pingcha.register;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.GregorianCalendar;
import java.util.List;
import java.util.stream.Stream;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TTFSubsetter;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/** Typesets demo documents: headings, paragraphs and a foot line that says they are made up. Same words, same bytes. */
final class DemoPaper implements AutoCloseable {
    private static final String FONT = "/org/pingcha/letter/fonts/NotoSansSC_400Regular.ttf";
    private static final String FOOT = "演示材料 · 人名、案号和情节均属虚构";
    private static final float MARGIN = 72;
    private static final float BODY = 13;
    private static final float LINE = 26;
    private static final float HEADING = 20;
    private static final float SMALL = 9;

    private final TrueTypeFont font;

    /**
     * For documents in which these words stand, and no others.
     *
     * @param words all that is to be printed: each document reads its font whole, and 30,000 signs take longer than the few hundred in use
     */
    DemoPaper(Collection<String> words) throws IOException {
        try (InputStream in = DemoPaper.class.getResourceAsStream(FONT); TrueTypeFont whole = new TTFParser().parse(new RandomAccessReadBuffer(in));
             ByteArrayOutputStream used = new ByteArrayOutputStream()) {
            TTFSubsetter signs = new TTFSubsetter(whole);
            Stream.concat(words.stream(), Stream.of(FOOT)).flatMapToInt(String::codePoints).forEach(signs::add);
            signs.writeToStream(used);
            font = new TTFParser().parse(new RandomAccessReadBuffer(used.toByteArray()));
        }
    }

    /** One PDF; each text is a page, its lines are paragraphs, a line that begins with # is a heading. */
    byte[] print(List<String> pages, LocalDate day) throws IOException {
        try (PDDocument pdf = new PDDocument(); ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            pdf.setDocumentId(0L);
            PDFont type = PDType0Font.load(pdf, font, true);
            for (String text : pages) {
                page(pdf, type, text);
            }
            pdf.getDocumentInformation().setCreationDate(GregorianCalendar.from(day.atStartOfDay(ZoneOffset.UTC)));
            pdf.save(out);
            return out.toByteArray();
        }
    }

    private static void page(PDDocument pdf, PDFont type, String text) throws IOException {
        PDPage page = new PDPage(PDRectangle.A4);
        pdf.addPage(page);
        float width = PDRectangle.A4.getWidth() - 2 * MARGIN;
        float y = PDRectangle.A4.getHeight() - MARGIN - HEADING;
        try (PDPageContentStream content = new PDPageContentStream(pdf, page)) {
            for (String paragraph : text.split("\n")) {
                boolean heading = paragraph.startsWith("# ");
                boolean centred = heading || paragraph.startsWith("— ");
                float size = heading ? HEADING : BODY;
                for (String line : lines(type, heading ? paragraph.substring(2) : paragraph, size, width)) {
                    float indent = centred ? (width - width(type, line, size)) / 2 : 0;
                    write(content, type, size, MARGIN + indent, y, line);
                    y -= heading ? LINE * 1.6f : LINE;
                }
            }
            write(content, type, SMALL, MARGIN, MARGIN / 2, FOOT);
        }
    }

    private static void write(PDPageContentStream content, PDFont type, float size, float x, float y, String line) throws IOException {
        content.beginText();
        content.setFont(type, size);
        content.newLineAtOffset(x, y);
        content.showText(line);
        content.endText();
    }

    private static List<String> lines(PDFont type, String paragraph, float size, float width) throws IOException {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        for (char c : paragraph.toCharArray()) {
            // A full stop or comma may hang out a little; it never begins a line.
            if (width(type, line.toString() + c, size) > width && "。，；：、？！”）".indexOf(c) < 0) {
                lines.add(line.toString());
                line.setLength(0);
            }
            line.append(c);
        }
        lines.add(line.toString());
        return lines;
    }

    private static float width(PDFont type, String line, float size) throws IOException {
        return type.getStringWidth(line) / 1000 * size;
    }

    @Override
    public void close() throws IOException {
        font.close();
    }
}
