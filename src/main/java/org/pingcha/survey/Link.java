package org.pingcha.survey;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import org.pingcha.platform.EncryptedText;

/** What a recipient opens the questionnaire with: made once, and the same when they are reminded. */
@Embeddable
public class Link {
    static final int MOST_REMINDERS = 2;

    @Column(name = "token_digest", length = 64)
    private String tokenDigest;

    @Convert(converter = EncryptedText.class)
    @Column(length = 200)
    private String token;

    @Column(name = "sent_on")
    private LocalDate sentOn;

    @Column(nullable = false)
    private int reminders;

    @Column(name = "reminded_on")
    private LocalDate remindedOn;

    /** The token, which is made where there is none yet. */
    String make() {
        if (token == null) {
            token = Tokens.make();
            tokenDigest = Tokens.digest(token);
        }
        return token;
    }

    void sent(LocalDate day) {
        sentOn = day;
    }

    void reminded(LocalDate day) {
        reminders++;
        remindedOn = day;
    }

    /** Only what was sent, not twice since, and with so many days to answer in. */
    boolean mayBeReminded(LocalDate day, int wait) {
        LocalDate last = remindedOn == null ? sentOn : remindedOn;
        return token != null && last != null && reminders < MOST_REMINDERS && !last.plusDays(wait).isAfter(day);
    }

    /** The digest stays, so that whoever comes back is told that it was answered, and nothing else. */
    void forget() {
        token = null;
    }

    /** Null before it is made and once it is forgotten. */
    String token() {
        return token;
    }

    int reminders() {
        return reminders;
    }
}
