package org.pingcha.notice;

import java.io.Serializable;
import java.time.Instant;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

/**
 * A message to be sent.
 *
 * @param officeId  the office that it comes from; its name is the word {@code office} of every text
 * @param caseId    the case it is about, on whose page it is listed; or null
 * @param to        a mail address, a telephone number, or for {@link NoticeChannel#DESK} a person's id
 * @param template  {@code <room>.<word>…}: the texts {@code <template>.subject} and {@code <template>.body} of that room's
 *                  bundles; a short message has the body alone, and the subject names it in lists; {@code {name}} stands for the
 *                  word of that name
 * @param words     the words; {@code link} of a desk message is the path that it leads to
 * @param legal     a notice that the law wants: it goes out at any hour, and nobody can stop it
 * @param dedupeKey the same for the same message: a second one with it is not written
 * @param notBefore when it may go out at the earliest; null for at once
 */
public record NoticeOrder(long officeId, Long caseId, NoticeChannel channel, String to, String template, Map<String, String> words, Locale locale,
                          boolean legal, String dedupeKey, Instant notBefore) implements Serializable {
    public NoticeOrder {
        Objects.requireNonNull(channel);
        Objects.requireNonNull(to);
        Objects.requireNonNull(template);
        Objects.requireNonNull(locale);
        Objects.requireNonNull(dedupeKey);
        words = Map.copyOf(words);
    }
}
