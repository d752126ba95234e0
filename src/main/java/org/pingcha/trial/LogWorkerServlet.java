package org.pingcha.trial;

import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.servlet.ServletContext;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import org.pingcha.web.Texts;

/**
 * {@code /trial/log/sw.js}: the service worker that keeps the log page on the device. It begins with a digest over everything
 * that it keeps, so that a release which changes any of it is a new worker, and old and new parts are never mixed.
 */
@WebServlet(name = "trial-log-worker", urlPatterns = "/trial/log/sw.js")
public class LogWorkerServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;
    private static final String HERE = "/trial/log/";
    private static final List<String> FILES = List.of("index.html", "log.css", "main.js", "dom.js", "form.js", "merge.js", "sync.js", "vault.js");
    private static final List<String> STYLES = List.of("look.css", "faces.css", "mark.svg");

    @Inject
    transient Texts texts;

    private transient String script;

    @Override
    public void init() {
        JsonArrayBuilder shell = Json.createArrayBuilder();
        MessageDigest digest = sha256();
        ServletContext context = getServletContext();
        for (String file : FILES) {
            digest.update(bytes(context, HERE + file));
            shell.add(file.equals("index.html") ? HERE : HERE + file);
        }
        for (String style : STYLES) {
            digest.update(bytes(context, "/resources/pingcha/" + style));
            shell.add("/jakarta.faces.resource/" + style + ".xhtml?ln=pingcha");
        }
        digest.update(LogTextsServlet.words(texts, Texts.CHINESE).getBytes(StandardCharsets.UTF_8));
        digest.update(LogTextsServlet.words(texts, Texts.ENGLISH).getBytes(StandardCharsets.UTF_8));
        shell.add(HERE + "texts/zh-CN.json").add(HERE + "texts/en.json");
        script = "const VERSION = \"" + HexFormat.of().formatHex(digest.digest()) + "\";\nconst SHELL = " + shell.build() + ";\n"
            + new String(bytes(context, HERE + "worker.js"), StandardCharsets.UTF_8);
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.setContentType("text/javascript;charset=UTF-8");
        response.setHeader("Cache-Control", "no-cache");
        response.getWriter().write(script);
    }

    private static byte[] bytes(ServletContext context, String path) {
        try (InputStream file = context.getResourceAsStream(path)) {
            return file.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
