package org.pingcha.trial;

import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObjectBuilder;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Locale;
import java.util.Map;
import java.util.TreeSet;
import org.pingcha.web.Texts;

/** {@code /trial/log/texts/zh-CN.json} and {@code …/en.json}: the words of this room, which the log page shows without the server. */
@WebServlet(name = "trial-log-texts", urlPatterns = "/trial/log/texts/*")
public class LogTextsServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;
    private static final Map<String, Locale> LANGUAGES = Map.of("/zh-CN.json", Texts.CHINESE, "/en.json", Texts.ENGLISH);
    private static final String OTHER = "web.language.other";

    @Inject
    transient Texts texts;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Locale locale = LANGUAGES.get(String.valueOf(request.getPathInfo()));
        if (locale == null) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        response.setContentType("application/json;charset=UTF-8");
        response.setHeader("Cache-Control", "no-cache");
        response.getWriter().write(words(texts, locale));
    }

    static String words(Texts texts, Locale locale) {
        JsonObjectBuilder words = Json.createObjectBuilder();
        new TreeSet<>(texts.keys("trial")).forEach(key -> words.add(key, Texts.text(locale, key)));
        return words.add(OTHER, Texts.text(locale, OTHER)).build().toString();
    }
}
