package org.pingcha.attachment;

import jakarta.enterprise.context.ApplicationScoped;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.pingcha.platform.Home;
import org.pingcha.shared.Problem;

/**
 * Pages as images, made when first looked at and kept under {@code PINGCHA_HOME/cache}, by digest: content never
 * changes, so what is there is right. Their words are kept beside them, for those who cannot see the image.
 */
@ApplicationScoped
public class PageImages {
    /** Two at once: a large page takes up to 200 MB while it is drawn. */
    private final Semaphore drawing = new Semaphore(2);
    private static final int PATIENCE_SECONDS = 30;

    /** The image of a page, from 1. */
    Path image(DocumentContent content, int page) {
        return cached(content, page, "png", aside -> {
            BufferedImage image = content.row().type() == FileType.PDF ? pdf(content, page)
                : ImageCheck.upright(content.path(), content.row().type());
            ImageIO.write(image, "png", aside.toFile());
        });
    }

    /** The words on a page, from 1; empty where it has none, such as a scan. */
    String text(DocumentContent content, int page) {
        if (content.row().type() != FileType.PDF) {
            must(content, page);
            return "";
        }
        Path file = cached(content, page, "txt", aside -> {
            try (PDDocument pdf = open(content)) {
                PDFTextStripper stripper = new PDFTextStripper();
                stripper.setStartPage(page);
                stripper.setEndPage(page);
                stripper.setSortByPosition(true);
                Files.writeString(aside, stripper.getText(pdf).strip());
            }
        });
        try {
            return Files.readString(file, StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private interface Maker {
        void write(Path aside) throws IOException;
    }

    private Path cached(DocumentContent content, int page, String ending, Maker maker) {
        must(content, page);
        Path file = Home.dir("cache/pages").resolve(content.sha256().substring(0, 2)).resolve(content.sha256() + "-" + page + "." + ending);
        if (Files.exists(file)) {
            return file;
        }
        try {
            if (!drawing.tryAcquire(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                throw Problem.tooMany("attachment.problem.busy");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw Problem.tooMany("attachment.problem.busy");
        }
        try {
            Files.createDirectories(file.getParent());
            Path aside = Files.createTempFile(file.getParent(), "page", ".part");
            try {
                maker.write(aside);
                Files.move(aside, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
            } finally {
                Files.deleteIfExists(aside);
            }
            return file;
        } catch (IOException | IllegalArgumentException | ClassCastException | IndexOutOfBoundsException | NullPointerException e) {
            throw Problem.unreadable("attachment.problem.pageUnreadable", page);
        } finally {
            drawing.release();
        }
    }

    private static BufferedImage pdf(DocumentContent content, int page) throws IOException {
        try (PDDocument pdf = open(content)) {
            return PdfPage.draw(pdf, page - 1);
        }
    }

    private static PDDocument open(DocumentContent content) throws IOException {
        return Loader.loadPDF(content.path().toFile(), "", null, null, IOUtils.createTempFileOnlyStreamCache());
    }

    private static void must(DocumentContent content, int page) {
        if (page < 1 || page > content.row().pages()) {
            throw Problem.notFound();
        }
    }
}
