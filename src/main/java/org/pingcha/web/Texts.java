package org.pingcha.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.text.MessageFormat;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.AbstractMap;
import java.util.Collection;
import java.util.Locale;
import java.util.Map;
import java.util.MissingResourceException;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.pingcha.shared.ChinaTime;

/**
 * Every word on a page. The first segment of a key is the room whose bundle holds it: {@code #{msg['review.inbox.title']}},
 * with values {@code #{msg.of('review.inbox.count', n)}}, and enum constants {@code #{msg.name(row.stage())}}.
 */
@Named("msg")
@ApplicationScoped
public class Texts extends AbstractMap<String, String> {
    public static final Locale CHINESE = Locale.SIMPLIFIED_CHINESE;
    public static final Locale ENGLISH = Locale.ENGLISH;
    private record Worded(Locale locale, String pattern) {
    }

    private static final ClassValue<String> PREFIXES = new ClassValue<>() {
        @Override
        protected String computeValue(Class<?> type) {
            return type.getPackageName().substring("org.pingcha.".length()) + "." + type.getSimpleName() + ".";
        }
    };
    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm").withZone(ChinaTime.ZONE);
    private static final Map<Locale, Map<String, ResourceBundle>> BUNDLES = new ConcurrentHashMap<>();
    private static final Map<Worded, MessageFormat> FORMATS = new ConcurrentHashMap<>();
    private static final ResourceBundle.Control NO_FALLBACK =
        ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    @Inject
    Preferences prefs;

    /** The text of a key in the language of this request. */
    @Override
    public String get(Object key) {
        return text(locale(), (String) key);
    }

    /** The text of a key with values in its places. */
    public String of(String key, Object... values) {
        return text(locale(), key, values);
    }

    /** The keys of a room's texts; empty where it has none. */
    public Set<String> keys(String room) {
        try {
            return ResourceBundle.getBundle("org.pingcha." + room + ".Messages", CHINESE, Texts.class.getClassLoader(), NO_FALLBACK).keySet();
        } catch (MissingResourceException e) {
            return Set.of();
        }
    }

    /** A moment as the office's clock shows it, to the minute; empty for null. */
    public String moment(Instant moment) {
        return moment == null ? "" : MINUTE.format(moment);
    }

    /** The name of an enum constant; empty for null. */
    public String name(Enum<?> constant) {
        return constant == null ? "" : text(locale(), keyOf(constant));
    }

    /** {@code <room>.<EnumName>.<CONSTANT>}. */
    public static String keyOf(Enum<?> constant) {
        return PREFIXES.get(constant.getDeclaringClass()) + constant.name();
    }

    /** The text of a key in a language; never null, {@code ???key???} where it is missing. */
    public static String text(Locale locale, String key, Object... values) {
        try {
            String pattern = bundle(locale, key.substring(0, Math.max(0, key.indexOf('.')))).getString(key);
            return values.length == 0 ? pattern : format(locale, pattern).format(localised(locale, values));
        } catch (MissingResourceException e) {
            return "???" + key + "???";
        }
    }

    /** To read a pattern takes longer than to fill it in; a format serves one at a time, so each gets a copy. */
    private static MessageFormat format(Locale locale, String pattern) {
        return (MessageFormat) FORMATS.computeIfAbsent(new Worded(locale, pattern), asked -> new MessageFormat(pattern, locale)).clone();
    }

    /** A page asks for hundreds of texts, and to find a bundle takes longer than to find a text in it. */
    private static ResourceBundle bundle(Locale locale, String room) {
        return BUNDLES.computeIfAbsent(locale, any -> new ConcurrentHashMap<>()).computeIfAbsent(room,
            name -> ResourceBundle.getBundle("org.pingcha." + name + ".Messages", locale, Texts.class.getClassLoader(), NO_FALLBACK));
    }

    private static Object[] localised(Locale locale, Object[] values) {
        Object[] shown = new Object[values.length];
        for (int i = 0; i < values.length; i++) {
            shown[i] = localised(locale, values[i]);
        }
        return shown;
    }

    private static Object localised(Locale locale, Object value) {
        if (value instanceof Collection<?> several) {
            return several.stream().map(one -> localised(locale, one).toString())
                .collect(Collectors.joining(locale.getLanguage().equals(ENGLISH.getLanguage()) ? ", " : "、"));
        }
        return value instanceof Enum<?> constant ? text(locale, keyOf(constant))
            : value instanceof java.time.temporal.Temporal ? value.toString()
            : value;
    }

    /** A page of Faces asks for it at each of its texts, and finds it sooner beside itself than by the request. */
    private Locale locale() {
        FacesContext faces = FacesContext.getCurrentInstance();
        return faces == null ? prefs.locale() : (Locale) faces.getAttributes().computeIfAbsent(Texts.class, any -> prefs.locale());
    }

    @Override
    public boolean containsKey(Object key) {
        return true;
    }

    @Override
    public Set<Map.Entry<String, String>> entrySet() {
        return Set.of();
    }

    @Override
    public boolean equals(Object other) {
        return this == other;
    }

    @Override
    public int hashCode() {
        return System.identityHashCode(this);
    }
}
