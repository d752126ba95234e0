package org.pingcha.notice;

import java.io.Serializable;
import java.time.Instant;
import java.util.UUID;

/** A message as lists show it: what kind, to whom with the address masked, and how it fared; its words are nobody's to read. */
public record NoticeRow(UUID uuid, String template, NoticeChannel channel, String to, String office, boolean legal, NoticeState state, int tries,
                        Instant writtenAt, Instant dueAt, Instant endedAt, String lastError, boolean resendable, long version) implements Serializable {
    /** As the query gives it, with the whole address or the person's name. */
    public NoticeRow(UUID uuid, String template, NoticeChannel channel, String address, String person, String office, boolean legal, NoticeState state, int tries,
        Instant writtenAt, Instant dueAt, Instant endedAt, String lastError, boolean keepsWords, long version) {
        this(uuid, template, channel, channel == NoticeChannel.DESK ? person : Masked.address(address), office, legal, state, tries, writtenAt, dueAt, endedAt,
            lastError, state == NoticeState.DEAD && keepsWords, version);
    }
}
