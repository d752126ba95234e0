package org.pingcha.notice;

import java.io.Serializable;
import java.time.Instant;
import java.util.Locale;
import java.util.UUID;

/** A message on somebody's desk in their language; {@code link} is the page that it leads to, or null. */
public record DeskMessage(UUID uuid, String subject, String body, String link, String office, Instant at) implements Serializable {
    static DeskMessage of(Notice notice, Locale locale) {
        NoticeText text = notice.text(locale);
        String link = notice.words().get("link");
        // A path in this server and nothing else.
        return new DeskMessage(notice.uuid(), text.subject(), text.body(), link != null && link.matches("/[a-z].*") ? link : null, notice.office().name(), notice.dueAt());
    }
}
