package org.pingcha.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/**
 * Language, colours and letter size of this browser. They live in cookies, so that the sign-in page and the public pages
 * know them too; {@link PreferencesFilter} writes them.
 */
@Named("prefs")
@ApplicationScoped
public class Preferences {
    static final String LANGUAGE = "lang";
    static final String THEME = "theme";
    static final String SIZE = "size";
    private static final String CHOSEN = "org.pingcha.web.chosen";

    /** What this request's cookies say; the locale never null, the others where nothing was chosen. */
    private record Chosen(Locale locale, String theme, String size) {
    }

    @Inject
    HttpServletRequest request;

    /** The chosen language, else the browser's where it is one of ours, else Chinese. */
    public Locale locale() {
        return chosen().locale();
    }

    public Locale getLocale() {
        return locale();
    }

    /** The language tag of the page: {@code zh-CN} or {@code en}. */
    public String getTag() {
        return locale().toLanguageTag();
    }

    public boolean isEnglish() {
        return locale().equals(Texts.ENGLISH);
    }

    /** {@code light}, {@code dark}, or null where the system decides. */
    public String getTheme() {
        return chosen().theme();
    }

    /** {@code large} where large letters were chosen, else null. */
    public String getSize() {
        return chosen().size();
    }

    /** This page's address with one more parameter, for the switches. */
    public String with(String name, String value) {
        String forwarded = (String) request.getAttribute("jakarta.servlet.forward.request_uri");
        String kept = PreferencesFilter.without(request.getQueryString(), name);
        return (forwarded == null ? request.getRequestURI() : forwarded) + "?" + (kept.isEmpty() ? "" : kept + "&") + name + "=" + value;
    }

    /** This page's address as it was asked for. */
    public String getHere() {
        return request.getRequestURI() + (request.getQueryString() == null ? "" : "?" + request.getQueryString());
    }

    private Chosen chosen() {
        if (!(request.getAttribute(CHOSEN) instanceof Chosen known)) {
            Chosen read = read();
            request.setAttribute(CHOSEN, read);
            return read;
        }
        return known;
    }

    private Chosen read() {
        Map<String, String> kept = new HashMap<>();
        if (request.getCookies() != null) {
            for (Cookie cookie : request.getCookies()) {
                kept.putIfAbsent(cookie.getName(), cookie.getValue());
            }
        }
        String language = kept.get("pingcha-" + LANGUAGE);
        boolean english = language != null ? language.equals("en")
            : request.getHeader("Accept-Language") != null && request.getLocale().getLanguage().equals("en");
        String theme = kept.get("pingcha-" + THEME);
        return new Chosen(english ? Texts.ENGLISH : Texts.CHINESE, "light".equals(theme) || "dark".equals(theme) ? theme : null,
            "large".equals(kept.get("pingcha-" + SIZE)) ? "large" : null);
    }
}
