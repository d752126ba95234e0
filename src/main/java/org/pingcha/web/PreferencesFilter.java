package org.pingcha.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Keeps a choice made by a link ({@code ?lang=en}, {@code ?theme=dark}, {@code ?size=large}) in a cookie and shows the
 * same page again; and gives every answer the headers that keep others out of it.
 */
@WebFilter(filterName = "preferences", urlPatterns = "/*", asyncSupported = true)
public class PreferencesFilter extends HttpFilter {
    private static final long serialVersionUID = 1L;
    /**
     * Adds to the policy that PrimeFaces sends with its nonce: a browser obeys both, so scripts still need the nonce.
     * The hashes are those of the inline styles that PrimeFaces writes: {@code ;visibility:hidden;} on a reflowing table
     * until its script has run, and {@code display: none;} on a poll.
     */
    private static final String POLICY = "default-src 'self'; script-src 'self' 'unsafe-inline'; style-src 'self' 'unsafe-hashes' 'sha256-vEHI8VTbGmrx7XkXE799b/hatOrx7G+PBTHrb3YsP18=' 'sha256-biLFinpqYMtWHmXfkA1BPeCY0/fNt46SAZ+BBk5YUog='; "
        + "img-src 'self' data: blob:; object-src 'none'; base-uri 'self'; form-action 'self'; frame-ancestors 'self'";
    private static final int YEAR = 365 * 24 * 3600;
    private static final Map<String, Set<String>> CHOICES = Map.of(
        Preferences.LANGUAGE, Set.of("zh", "en"),
        Preferences.THEME, Set.of("light", "dark", "auto"),
        Preferences.SIZE, Set.of("normal", "large"));

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
        throws IOException, ServletException {
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("Referrer-Policy", "same-origin");
        response.setHeader("X-Frame-Options", "SAMEORIGIN");
        response.setHeader("Permissions-Policy", "camera=(), microphone=(), geolocation=()");
        response.addHeader("Content-Security-Policy", POLICY);
        if (request.isSecure()) {
            response.setHeader("Strict-Transport-Security", "max-age=31536000");
        }
        if (request.getUserPrincipal() != null) {
            // What somebody has read stays in no browser's cache, since offices share computers. What may stay, as the page of a document, says so itself.
            response.setHeader("Cache-Control", "no-store");
        }
        if (request.getMethod().equals("GET") && request.getQueryString() != null && choose(request, response)) {
            return;
        }
        chain.doFilter(request, response);
    }

    private static boolean choose(HttpServletRequest request, HttpServletResponse response) throws IOException {
        for (Map.Entry<String, Set<String>> choice : CHOICES.entrySet()) {
            String value = request.getParameter(choice.getKey());
            if (value != null && choice.getValue().contains(value)) {
                Cookie cookie = new Cookie("pingcha-" + choice.getKey(), value);
                cookie.setPath("/");
                cookie.setMaxAge(YEAR);
                cookie.setHttpOnly(true);
                cookie.setSecure(request.isSecure());
                cookie.setAttribute("SameSite", "Lax");
                response.addCookie(cookie);
                String kept = without(request.getQueryString(), choice.getKey());
                response.sendRedirect(request.getRequestURI() + (kept.isEmpty() ? "" : "?" + kept));
                return true;
            }
        }
        return false;
    }

    /** A query string without one parameter; never null. */
    static String without(String query, String name) {
        return query == null ? "" : Arrays.stream(query.split("&"))
            .filter(pair -> !pair.isEmpty() && !pair.equals(name) && !pair.startsWith(name + "="))
            .collect(Collectors.joining("&"));
    }
}
