package org.pingcha.notice;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonString;
import java.io.StringReader;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import org.pingcha.platform.JobContext;
import org.pingcha.platform.JobHandler;
import org.pingcha.platform.TryAgain;
import org.pingcha.post.Mail;
import org.pingcha.post.MailRound;
import org.pingcha.post.NotNow;
import org.pingcha.post.Post;
import org.pingcha.post.Refused;

/**
 * Hands over the messages of one job, over one connection. It may be cut off anywhere and begun again: what is recorded as
 * sent is not sent again, and only one that was cut off between the server's answer and that record comes twice, under one
 * Message-ID.
 */
@ApplicationScoped
public class NoticeJob implements JobHandler {
    static final String KIND = "notice.send";
    /** So many are held at a time: few enough to be through before the hold lapses. */
    private static final int SLICE = 20;
    /** With less of the hold left than a mail server may take to answer, another try sees to it. */
    private static final Duration LAST_START = Duration.ofSeconds(75);
    private static final Pattern TELEPHONE = Pattern.compile("\\+?[0-9][0-9 -]{4,18}[0-9]");

    @EJB
    NoticeLedger ledger;

    @Inject
    Post post;

    @Inject
    Clock clock;

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public void run(JobContext job) throws TryAgain {
        List<UUID> all = Json.createReader(new StringReader(job.payload())).readObject().getJsonArray("notices").getValuesAs(JsonString.class).stream()
            .map(uuid -> UUID.fromString(uuid.getString())).toList();
        String by = job.uuid() + ":" + job.attempt();
        try (MailRound mails = post.mailRound()) {
            for (int from = 0; from < all.size() && !job.isCancelled(); from += SLICE) {
                for (NoticeLedger.Held notice : ledger.take(all.subList(from, Math.min(from + SLICE, all.size())), by)) {
                    if (job.isCancelled()) {
                        return;
                    }
                    if (clock.instant().isBefore(notice.until().minus(LAST_START))) {
                        hand(notice, mails);
                    }
                }
                job.progress(Math.min(from + SLICE, all.size()), all.size());
            }
        } catch (NotNow e) {
            ledger.failed(all, e.key());
            throw new TryAgain(e.key(), e.getMessage());
        }
        long left = ledger.left(all);
        if (left > 0 && !job.isCancelled()) {
            throw new TryAgain("notice.error.later", left + " of " + all.size());
        }
    }

    /** @throws NotNow where no other would be taken either */
    private void hand(NoticeLedger.Held notice, MailRound mails) throws NotNow {
        try {
            if (notice.channel() == NoticeChannel.MAIL) {
                mails.send(new Mail(notice.uuid(), notice.to(), notice.office(), notice.subject(), notice.body(), notice.language(), notice.stop()), clock.instant());
            } else if (TELEPHONE.matcher(notice.to()).matches()) {
                post.sms().send(notice.uuid(), notice.to(), notice.body());
            } else {
                throw new Refused("notice.error.address", "no telephone number");
            }
            ledger.sent(notice.uuid());
        } catch (Refused e) {
            ledger.refused(notice.uuid(), e.key());
        } catch (NotNow e) {
            if (e.isForAll()) {
                throw e;
            }
            ledger.failed(List.of(notice.uuid()), e.key());
        }
    }
}
