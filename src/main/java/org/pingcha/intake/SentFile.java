package org.pingcha.intake;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.InputStream;
import java.io.Serializable;
import java.util.List;

/**
 * A file as somebody sends it.
 *
 * @param name as it came
 * @param size in bytes
 */
public record SentFile(String name, long size, Opening opening) {
    private static final String FIELD = "files";

    /** The files of a form, in the order they were chosen; none where none was. */
    static List<SentFile> in(HttpServletRequest request) throws IOException {
        try {
            return request.getParts().stream().filter(part -> FIELD.equals(part.getName()) && part.getSubmittedFileName() != null && !part.getSubmittedFileName().isBlank())
                .map(part -> new SentFile(part.getSubmittedFileName(), part.getSize(), part::getInputStream)).toList();
        } catch (ServletException e) {
            throw new IOException("The form cannot be taken apart", e);
        }
    }

    /** Gives its bytes from the beginning. */
    @FunctionalInterface
    public interface Opening {
        InputStream open() throws IOException;
    }

    /**
     * What became of it.
     *
     * @param refused why it was not kept and what to do, in the sender's language; null where it was kept
     */
    public record Result(String name, String refused) implements Serializable {
        public boolean isKept() {
            return refused == null;
        }
    }
}
