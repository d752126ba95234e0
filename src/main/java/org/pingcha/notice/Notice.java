package org.pingcha.notice;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.pingcha.identity.Office;
import org.pingcha.shared.Problem;
import org.pingcha.web.Texts;

/**
 * One message to one person. It waits for its time and for whoever takes it; then it is sent, or refused for good, or tried
 * again for some days. Its words are kept encrypted only as long as they are needed: until it is sent, for one on a desk
 * until it is cleared away. Who it was for and which template it had stay.
 */
@Entity
public class Notice {
    /** For how long it is tried, counted from its time. */
    static final Duration PATIENCE = Duration.ofDays(5);
    private static final int LONGEST_ERROR = 200;

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "notice_seq")
    @SequenceGenerator(name = "notice_seq", sequenceName = "notice_seq", allocationSize = 50)
    private Long id;

    @Column(nullable = false, updatable = false)
    private UUID uuid;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "office_id", nullable = false, updatable = false)
    private Office office;

    @Column(name = "case_id", updatable = false)
    private Long caseId;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, length = 4, updatable = false)
    private NoticeChannel channel;

    @Embedded
    private Receiver receiver;

    @Column(nullable = false, length = 100, updatable = false)
    private String template;

    @Convert(converter = EncryptedWords.class)
    @Column(length = 12000)
    private Map<String, String> words;

    @Column(nullable = false, length = 2, updatable = false)
    private String language;

    @Column(nullable = false, updatable = false)
    private boolean legal;

    @Column(name = "dedupe_key", nullable = false, length = 200, updatable = false)
    private String dedupeKey;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, length = 10)
    private NoticeState state;

    @Column(name = "written_at", nullable = false, updatable = false)
    private Instant writtenAt;

    @Column(name = "due_at", nullable = false)
    private Instant dueAt;

    @Column(name = "give_up_at", nullable = false)
    private Instant giveUpAt;

    @Column(nullable = false)
    private int tries;

    /** Null where no try is at it. */
    @Embedded
    private Hold hold;

    @Column(name = "last_error", length = LONGEST_ERROR)
    private String lastError;

    @Column(name = "ended_at")
    private Instant endedAt;

    @Column(name = "read_at")
    private Instant readAt;

    @Version
    private long version;

    protected Notice() {
    }

    /** Writes it, to go out at its time; on a desk it lies at once. */
    Notice(NoticeOrder order, Office office, Instant due, Instant at) {
        this.uuid = UUID.randomUUID();
        this.office = office;
        this.caseId = order.caseId();
        this.channel = order.channel();
        this.receiver = Receiver.of(channel, order.to());
        this.template = order.template();
        this.language = order.locale().getLanguage().equals(Texts.ENGLISH.getLanguage()) ? "en" : "zh";
        this.legal = order.legal();
        this.dedupeKey = order.dedupeKey();
        this.writtenAt = at;
        this.dueAt = due;
        this.giveUpAt = due.plus(PATIENCE);
        this.state = NoticeState.WAITING;
        Map<String, String> all = new HashMap<>(order.words());
        all.put("office", office.name());
        this.words = Map.copyOf(all);
        // What cannot be filled must fail now, in the hands of whoever wrote it.
        text(locale());
        if (channel == NoticeChannel.DESK) {
            moveTo(NoticeState.SENT);
            endedAt = at;
        }
    }

    /** The other side took it. Said of a try that was believed dead it counts too: the message is gone. */
    void sent(Instant at) {
        if (state == NoticeState.WAITING) {
            end(NoticeState.SENT, at);
            lastError = null;
        }
    }

    /** This try failed; there will be another unless it was tried for too long. */
    void failed(String error, Instant at) {
        if (state != NoticeState.WAITING) {
            return;
        }
        lastError = error;
        release();
        if (!at.isBefore(giveUpAt)) {
            die(at);
        }
    }

    /** The other side will never take it. */
    void refused(String error, Instant at) {
        if (state == NoticeState.WAITING) {
            lastError = error;
            die(at);
        }
    }

    /** Keeps its words, since somebody may send it again. */
    private void die(Instant at) {
        moveTo(NoticeState.DEAD);
        endedAt = at;
    }

    /** Whom it is for wants no such messages. */
    void stopped(Instant at) {
        end(NoticeState.STOPPED, at);
    }

    /** What it tells no longer holds; false where it has gone out already. */
    boolean withdraw(Instant at) {
        if (!state.leadsTo(NoticeState.WITHDRAWN)) {
            return false;
        }
        end(NoticeState.WITHDRAWN, at);
        return true;
    }

    /** Puts it off to a better hour. */
    void postpone(Instant due) {
        dueAt = due;
        giveUpAt = giveUpAt.isBefore(due.plus(PATIENCE)) ? due.plus(PATIENCE) : giveUpAt;
        release();
    }

    /** Sends a dead one again, with all its days before it. */
    void resend(Instant due) {
        if (state != NoticeState.DEAD || words == null) {
            throw new Problem("notice.problem.notResent");
        }
        moveTo(NoticeState.WAITING);
        endedAt = null;
        dueAt = due;
        giveUpAt = due.plus(PATIENCE);
    }

    /** The person has read it on their desk and needs it no more. */
    void clearAway(Instant at) {
        if (readAt == null) {
            readAt = at;
            words = null;
        }
    }

    /** Forgets the words of a dead one that nobody sent again. */
    void forget() {
        if (state != NoticeState.DEAD) {
            throw new IllegalStateException("Not dead");
        }
        words = null;
    }

    /** What it says in a language; its own is {@link #locale}. */
    NoticeText text(Locale reader) {
        return NoticeText.of(template, channel, reader, words);
    }

    /** By their places; null where they are needed no more. */
    Map<String, String> words() {
        return words;
    }

    private void end(NoticeState how, Instant at) {
        moveTo(how);
        endedAt = at;
        words = null;
    }

    private void moveTo(NoticeState next) {
        if (!state.leadsTo(next)) {
            throw new IllegalStateException(state + " does not lead to " + next);
        }
        state = next;
        release();
    }

    private void release() {
        hold = null;
    }

    UUID uuid() {
        return uuid;
    }

    Office office() {
        return office;
    }

    NoticeChannel channel() {
        return channel;
    }

    String address() {
        return receiver.address();
    }

    String addressDigest() {
        return receiver.addressDigest();
    }

    String template() {
        return template;
    }

    Locale locale() {
        return language.equals("en") ? Texts.ENGLISH : Texts.CHINESE;
    }

    boolean isLegal() {
        return legal;
    }

    NoticeState state() {
        return state;
    }

    Instant dueAt() {
        return dueAt;
    }

    String lastError() {
        return lastError;
    }

    long version() {
        return version;
    }
}
