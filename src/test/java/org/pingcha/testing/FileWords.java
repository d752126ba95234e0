package org.pingcha.testing;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.stream.Collectors;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;

/** The words of a file, without the spaces and line ends that its form puts between them. */
public final class FileWords {
    private FileWords() {
    }

    public static String ofDocx(byte[] file) {
        try (XWPFWordExtractor text = new XWPFWordExtractor(new XWPFDocument(new ByteArrayInputStream(file)))) {
            return joined(text.getText());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static String ofPdf(byte[] file) {
        try (PDDocument pdf = Loader.loadPDF(file)) {
            // The page's own lines break words; its number stands between.
            return joined(new PDFTextStripper().getText(pdf).lines().filter(line -> !line.matches("[—\\s\\d]*—[—\\s\\d]*")).collect(Collectors.joining()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static String joined(String text) {
        return text.replaceAll("[\\s\u3000\u00A0]", "");
    }
}
