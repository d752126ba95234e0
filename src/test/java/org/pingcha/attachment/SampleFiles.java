package org.pingcha.attachment;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import javax.imageio.ImageIO;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;

/** Real files, made on the spot. */
public final class SampleFiles {
    private static final String TYPES = "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"><Override"
        + " PartName=\"/word/document.xml\" ContentType=\"application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml\"/></Types>";

    private SampleFiles() {
    }

    public interface Writing {
        void to(OutputStream out) throws IOException;
    }

    public static byte[] bytes(Writing writing) {
        try {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            writing.to(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A PDF with "Page 1" and so on; the words tell two of them apart. */
    public static byte[] pdf(int pages, String words) {
        return bytes(out -> {
            try (PDDocument pdf = document(pages, words)) {
                pdf.save(out);
            }
        });
    }

    /** Opens with this password alone; an empty one makes a PDF that opens freely and is encrypted all the same. */
    static byte[] encryptedPdf(String password) {
        return bytes(out -> {
            try (PDDocument pdf = document(1, "secret")) {
                pdf.protect(new StandardProtectionPolicy("owner", password, new AccessPermission()));
                pdf.save(out);
            }
        });
    }

    private static PDDocument document(int pages, String words) throws IOException {
        PDDocument pdf = new PDDocument();
        for (int i = 1; i <= pages; i++) {
            PDPage page = new PDPage(PDRectangle.A4);
            pdf.addPage(page);
            try (PDPageContentStream content = new PDPageContentStream(pdf, page)) {
                content.beginText();
                content.setFont(new PDType1Font(Standard14Fonts.FontName.HELVETICA), 24);
                content.newLineAtOffset(72, 700);
                content.showText(words + " Page " + i);
                content.endText();
            }
        }
        return pdf;
    }

    public static byte[] image(String format, int width, int height) {
        return bytes(out -> ImageIO.write(new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB), format, out));
    }

    /** A valid PNG of that size in few bytes: one bit a pixel, all zero. */
    static byte[] pngBomb(int width, int height) {
        return bytes(out -> {
            out.write(new byte[] {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10});
            chunk(out, "IHDR", bytes(o -> {
                DataOutputStream data = new DataOutputStream(o);
                data.writeInt(width);
                data.writeInt(height);
                data.write(new byte[] {1, 0, 0, 0, 0});
            }));
            chunk(out, "IDAT", bytes(o -> {
                try (DeflaterOutputStream packed = new DeflaterOutputStream(o, new Deflater(9))) {
                    byte[] row = new byte[(width + 7) / 8 + 1];
                    for (int y = 0; y < height; y++) {
                        packed.write(row);
                    }
                }
            }));
            chunk(out, "IEND", new byte[0]);
        });
    }

    private static void chunk(OutputStream out, String type, byte[] data) throws IOException {
        CRC32 sum = new CRC32();
        byte[] name = type.getBytes(StandardCharsets.US_ASCII);
        sum.update(name);
        sum.update(data);
        DataOutputStream to = new DataOutputStream(out);
        to.writeInt(data.length);
        to.write(name);
        to.write(data);
        to.writeInt((int) sum.getValue());
    }

    static byte[] docx() {
        return zip("[Content_Types].xml", TYPES, "word/document.xml", "<w:document/>");
    }

    static byte[] docxWithMacros() {
        return zip("[Content_Types].xml", TYPES, "word/document.xml", "<w:document/>", "word/vbaProject.bin", "x");
    }

    /** A Word document with one part of 300 MB, all the same. */
    static byte[] docxBomb() {
        return bytes(out -> {
            try (ZipOutputStream zip = new ZipOutputStream(out)) {
                entry(zip, "[Content_Types].xml", TYPES);
                entry(zip, "word/document.xml", "<w:document/>");
                zip.putNextEntry(new ZipEntry("word/media/image1.bmp"));
                byte[] megabyte = new byte[1024 * 1024];
                for (int i = 0; i < 300; i++) {
                    zip.write(megabyte);
                }
            }
        });
    }

    /** Names and texts in turn. */
    static byte[] zip(String... namesAndTexts) {
        return bytes(out -> {
            try (ZipOutputStream zip = new ZipOutputStream(out)) {
                for (int i = 0; i < namesAndTexts.length; i += 2) {
                    entry(zip, namesAndTexts[i], namesAndTexts[i + 1]);
                }
            }
        });
    }

    private static void entry(ZipOutputStream zip, String name, String text) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(text.getBytes(StandardCharsets.UTF_8));
    }
}
