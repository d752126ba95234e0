package org.pingcha.letter;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/** Sends a letter: to be saved, never kept by anybody on the way. */
public final class LetterDownload {
    private LetterDownload() {
    }

    /** Writes it to the response, with the headers that belong to it. */
    public static void send(HttpServletResponse response, String name, LetterFormat format, byte[] content) throws IOException {
        String plain = name.replaceAll("[^A-Za-z0-9._-]", "_");
        String encoded = URLEncoder.encode(name, StandardCharsets.UTF_8).replace("+", "%20").replace("*", "%2A");
        response.setHeader("Content-Disposition", "attachment; filename=\"" + plain + "\"; filename*=UTF-8''" + encoded);
        response.setHeader("Cache-Control", "private, no-store");
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("Content-Security-Policy", "sandbox; default-src 'none'");
        response.setContentType(format.mediaType());
        response.setContentLength(content.length);
        response.getOutputStream().write(content);
    }
}
