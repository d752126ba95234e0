package org.pingcha.attachment;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.pingcha.shared.Problem;

/** Finds out what a file is by reading it, and refuses what is not whole, not safe, or not of a kind that is taken. */
final class ContentCheck {
    private static final int TAIL = 2048;
    private static final int MOST_PAGES = 3000;

    /** What a file turned out to be. */
    record Finding(FileType type, int pages) {
    }

    private ContentCheck() {
    }

    static Finding check(Path file) {
        try {
            byte[] head = head(file);
            if (startsWith(head, 0x89, 'P', 'N', 'G', 0x0D, 0x0A, 0x1A, 0x0A)) {
                ImageCheck.check(file, FileType.PNG);
                return new Finding(FileType.PNG, 1);
            }
            if (startsWith(head, 0xFF, 0xD8, 0xFF)) {
                ImageCheck.check(file, FileType.JPEG);
                return new Finding(FileType.JPEG, 1);
            }
            if (startsWith(head, 'P', 'K', 3, 4)) {
                DocxCheck.check(file);
                return new Finding(FileType.DOCX, 0);
            }
            if (startsWith(head, 0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1)) {
                // The old binary format, or a new one behind a password: both lie in this container.
                throw Problem.unreadable("attachment.problem.oldOrEncryptedOffice");
            }
            if (new String(head, StandardCharsets.ISO_8859_1).contains("%PDF-")) {
                return new Finding(FileType.PDF, pdfPages(file));
            }
            throw Problem.unreadable("attachment.problem.type");
        } catch (IOException e) {
            throw Problem.unreadable("attachment.problem.damaged");
        }
    }

    private static int pdfPages(Path file) throws IOException {
        if (!tail(file).contains("%%EOF")) {
            // Readers repair such a file by guessing; pages may be missing, so it cannot stand as evidence.
            throw Problem.unreadable("attachment.problem.truncated");
        }
        try (PDDocument pdf = Loader.loadPDF(file.toFile())) {
            if (pdf.isEncrypted()) {
                throw Problem.unreadable("attachment.problem.encrypted");
            }
            int pages = pdf.getNumberOfPages();
            if (pages < 1) {
                throw Problem.unreadable("attachment.problem.damaged");
            }
            if (pages > MOST_PAGES) {
                throw Problem.unreadable("attachment.problem.tooManyPages", MOST_PAGES);
            }
            int found = 0;
            for (PDPage page : pdf.getPages()) {
                page.getMediaBox();
                found++;
            }
            if (found != pages) {
                throw Problem.unreadable("attachment.problem.damaged");
            }
            return pages;
        } catch (InvalidPasswordException e) {
            throw Problem.unreadable("attachment.problem.encrypted");
        } catch (IOException | IllegalArgumentException | ClassCastException | IndexOutOfBoundsException | NullPointerException | IllegalStateException e) {
            // The parser was written for files that mean well.
            throw Problem.unreadable("attachment.problem.damaged");
        }
    }

    /** The last bytes, one character each. */
    static String tail(Path file) throws IOException {
        try (RandomAccessFile in = new RandomAccessFile(file.toFile(), "r")) {
            byte[] bytes = new byte[(int) Math.min(TAIL, in.length())];
            in.seek(in.length() - bytes.length);
            in.readFully(bytes);
            return new String(bytes, StandardCharsets.ISO_8859_1);
        }
    }

    private static byte[] head(Path file) throws IOException {
        try (var in = Files.newInputStream(file)) {
            return in.readNBytes(1024);
        }
    }

    private static boolean startsWith(byte[] head, int... magic) {
        byte[] wanted = new byte[magic.length];
        for (int i = 0; i < magic.length; i++) {
            wanted[i] = (byte) magic[i];
        }
        return head.length >= wanted.length && Arrays.equals(head, 0, wanted.length, wanted, 0, wanted.length);
    }
}
