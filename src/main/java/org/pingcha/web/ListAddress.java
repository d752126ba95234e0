package org.pingcha.web;

import java.io.Serializable;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Collection;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;

/** What an address asks a list for, be it that of the page on show or one that was kept; what makes no sense there counts as not said. */
public record ListAddress(Map<String, String> parameters) implements Serializable {
    public ListAddress {
        parameters = new TreeMap<>(parameters);
    }

    /** Reads {@code name=value&…}, with or without the question mark; null is nothing. The first of several values counts. */
    public static ListAddress read(String query) {
        Map<String, String> found = new TreeMap<>();
        for (String pair : (query == null ? "" : query.replaceFirst("^\\?", "")).split("&")) {
            int sign = pair.indexOf('=');
            if (sign > 0) {
                found.putIfAbsent(decoded(pair.substring(0, sign)), decoded(pair.substring(sign + 1)));
            }
        }
        return new ListAddress(found);
    }

    /** Those among them that say something and have one of these names. */
    public ListAddress only(Collection<String> names) {
        Map<String, String> left = new TreeMap<>(parameters);
        left.entrySet().removeIf(one -> !names.contains(one.getKey()) || one.getValue().isBlank());
        return new ListAddress(left);
    }

    /** {@code name=value&…}, by name. */
    public String query() {
        return parameters.entrySet().stream().map(one -> encoded(one.getKey()) + "=" + encoded(one.getValue())).collect(Collectors.joining("&"));
    }

    /** The stripped text of a parameter; null where it is missing or blank. */
    public String text(String name) {
        String value = parameters.get(name);
        return value == null || value.isBlank() ? null : value.strip();
    }

    /** The constant that a parameter names, or null. */
    public <E extends Enum<E>> E constant(String name, Class<E> type) {
        String value = text(name);
        for (E constant : type.getEnumConstants()) {
            if (constant.name().equals(value)) {
                return constant;
            }
        }
        return null;
    }

    /** The day that a parameter names as {@code 2026-11-23}, or null. */
    public LocalDate day(String name) {
        String value = text(name);
        try {
            return value == null ? null : LocalDate.parse(value);
        } catch (DateTimeParseException e) {
            return null;
        }
    }

    /** The UUID that a parameter names, or null. */
    public UUID uuid(String name) {
        String value = text(name);
        try {
            return value == null ? null : UUID.fromString(value);
        } catch (IllegalArgumentException e) {
            return null;
        }
    }

    private static String decoded(String text) {
        try {
            return URLDecoder.decode(text, StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            return "";
        }
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
