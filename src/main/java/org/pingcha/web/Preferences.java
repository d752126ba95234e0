package org.pingcha.web;

import jakarta.enterprise.context.RequestScoped;
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
@RequestScoped
public class Preferences {
    static final String LANGUAGE = "lang";
    static final String THEME = "theme";
    static final String SIZE = "size";

    @Inject
    HttpServletRequest request;

    private Locale locale;
    private Map<String, String> chosen;

    /** The chosen language, else the browser's where it is one of ours, else Chinese. */
    public Locale locale() {
        if (locale == null) {
            String chosen = cookie(LANGUAGE);
            boolean english = chosen != null ? chosen.equals("en")
                : request.getHeader("Accept-Language") != null && request.getLocale().getLanguage().equals("en");
            locale = english ? Texts.ENGLISH : Texts.CHINESE;
        }
        return locale;
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
        String theme = cookie(THEME);
        return "light".equals(theme) || "dark".equals(theme) ? theme : null;
    }

    /** {@code large} where large letters were chosen, else null. */
    public String getSize() {
        return "large".equals(cookie(SIZE)) ? "large" : null;
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

    private String cookie(String name) {
        if (chosen == null) {
            chosen = new HashMap<>();
            if (request.getCookies() != null) {
                for (Cookie cookie : request.getCookies()) {
                    chosen.putIfAbsent(cookie.getName(), cookie.getValue());
                }
            }
        }
        return chosen.get("pingcha-" + name);
    }
}
