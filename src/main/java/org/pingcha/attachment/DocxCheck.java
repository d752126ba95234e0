package org.pingcha.attachment;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Enumeration;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import org.pingcha.shared.Problem;

/** Word documents: a zip with the two parts that make it one, no macros, and not blown up beyond reason. */
final class DocxCheck {
    private static final int MOST_ENTRIES = 5_000;
    private static final long MOST_BYTES = 200L * 1024 * 1024;
    private static final int MOST_TYPES_BYTES = 1024 * 1024;

    private DocxCheck() {
    }

    static void check(Path file) throws IOException {
        try (ZipFile zip = new ZipFile(file.toFile())) {
            if (zip.size() > MOST_ENTRIES) {
                throw Problem.unreadable("attachment.problem.bomb");
            }
            ZipEntry types = zip.getEntry("[Content_Types].xml");
            if (types == null || zip.getEntry("word/document.xml") == null) {
                throw Problem.unreadable("attachment.problem.type");
            }
            inflate(zip);
            String declared = text(zip, types);
            if (declared.contains("macroEnabled") || zip.getEntry("word/vbaProject.bin") != null) {
                throw Problem.unreadable("attachment.problem.macros");
            }
            if (!declared.contains("wordprocessingml.document.main")) {
                throw Problem.unreadable("attachment.problem.type");
            }
        } catch (ZipException e) {
            throw Problem.unreadable("attachment.problem.truncated");
        }
    }

    /** Unpacks every part to nowhere, which also checks the sums; the sizes that a zip states of itself prove nothing. */
    private static void inflate(ZipFile zip) throws IOException {
        long total = 0;
        byte[] buffer = new byte[64 * 1024];
        for (Enumeration<? extends ZipEntry> entries = zip.entries(); entries.hasMoreElements();) {
            try (InputStream in = zip.getInputStream(entries.nextElement())) {
                for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
                    total += read;
                    if (total > MOST_BYTES) {
                        throw Problem.unreadable("attachment.problem.bomb");
                    }
                }
            }
        }
    }

    private static String text(ZipFile zip, ZipEntry entry) throws IOException {
        try (InputStream in = zip.getInputStream(entry)) {
            return new String(in.readNBytes(MOST_TYPES_BYTES), StandardCharsets.UTF_8);
        }
    }
}
