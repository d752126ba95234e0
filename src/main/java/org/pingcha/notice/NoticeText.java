package org.pingcha.notice;

import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.pingcha.web.Texts;

/** What a notice says, from its template and its words. */
record NoticeText(String subject, String body) {
    private static final Pattern PLACE = Pattern.compile("\\{([a-z][A-Za-z]*)}");

    /** @throws IllegalArgumentException where the room lacks the text or a place has no word: such a message never goes out */
    static NoticeText of(String template, NoticeChannel channel, Locale locale, Map<String, String> words) {
        return new NoticeText(channel == NoticeChannel.SMS ? "" : filled(locale, template + ".subject", words), filled(locale, template + ".body", words));
    }

    static String filled(Locale locale, String key, Map<String, String> words) {
        String text = Texts.text(locale, key);
        if (text.startsWith("???")) {
            throw new IllegalArgumentException("No text " + key);
        }
        return PLACE.matcher(text).replaceAll(place -> {
            String word = words.get(place.group(1));
            if (word == null) {
                throw new IllegalArgumentException("No word " + place.group(1) + " for " + key);
            }
            return Matcher.quoteReplacement(word);
        });
    }
}
