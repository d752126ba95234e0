package org.pingcha.survey;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Somebody with a link and a browser: opens it, answers one page after the other, sends, and is thanked. */
final class Respondent {
    private static final Pattern VIEW_STATE = Pattern.compile("name=\"jakarta.faces.ViewState\"[^>]*value=\"([^\"]+)\"");
    private static final Pattern OPTION = Pattern.compile("<input type=\"radio\" name=\"answer\" value=\"([^\"!]+)\"");
    private static final int MOST_PAGES = 40;

    private final HttpClient client;
    private final String base;
    /** Of the session and of its version, by which nodes tell whose copy is the newer one. */
    private final Map<String, String> cookies = new LinkedHashMap<>();
    private int requests;

    Respondent(HttpClient client, String base) {
        this.client = client;
        this.base = base;
    }

    /** Gives how many requests it took. */
    int answer(String token) throws IOException, InterruptedException {
        String page = post("/respond/answer", get("/respond/answer"), Map.of("enter", "enter", "token", token, "open", ""));
        for (int i = 0; i < MOST_PAGES && !page.contains("id=\"thanks\"") && !page.contains("id=\"token\""); i++) {
            if (page.contains("id=\"send\"")) {
                page = post("/respond/answer", page, Map.of("finish", "finish", "send", ""));
            } else {
                Matcher option = OPTION.matcher(page);
                page = post("/respond/answer", page, option.find() ? Map.of("ask", "ask", "next", "", "answer", option.group(1)) : Map.of("ask", "ask", "next", ""));
            }
        }
        if (!page.contains("id=\"thanks\"")) {
            throw new IllegalStateException("Not thanked: " + page.replaceAll("(?s)<script.*?</script>|<[^>]*>", "").replaceAll("\\s+", " ").strip());
        }
        return requests;
    }

    private String get(String path) throws IOException, InterruptedException {
        return sent(HttpRequest.newBuilder(URI.create(base + path)));
    }

    private String post(String path, String page, Map<String, String> fields) throws IOException, InterruptedException {
        Matcher state = VIEW_STATE.matcher(page);
        if (!state.find()) {
            throw new IllegalStateException("No form: " + page.replaceAll("(?s)<script.*?</script>|<[^>]*>", "").replaceAll("\\s+", " ").strip());
        }
        StringBuilder body = new StringBuilder("jakarta.faces.ViewState=" + URLEncoder.encode(state.group(1), StandardCharsets.UTF_8));
        fields.forEach((name, value) -> body.append('&').append(name).append('=').append(URLEncoder.encode(value, StandardCharsets.UTF_8)));
        return sent(HttpRequest.newBuilder(URI.create(base + path)).header("Content-Type", "application/x-www-form-urlencoded")
            .POST(HttpRequest.BodyPublishers.ofString(body.toString())));
    }

    /** Follows the redirect that answers each form, as a browser does. */
    private String sent(HttpRequest.Builder request) throws IOException, InterruptedException {
        requests++;
        if (!cookies.isEmpty()) {
            request.header("Cookie", String.join("; ", cookies.values()));
        }
        HttpResponse<String> response = client.send(request.build(), HttpResponse.BodyHandlers.ofString());
        response.headers().allValues("Set-Cookie").forEach(cookie -> cookies.put(cookie.substring(0, cookie.indexOf('=')), cookie.substring(0, cookie.indexOf(';'))));
        if (response.statusCode() / 100 == 3) {
            URI to = response.uri().resolve(response.headers().firstValue("Location").orElseThrow());
            return sent(HttpRequest.newBuilder(to));
        }
        if (response.statusCode() != 200) {
            throw new IllegalStateException(response.uri().getPath() + " answered " + response.statusCode());
        }
        return response.body();
    }
}
