package org.pingcha.notice;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.junit.jupiter.api.BeforeEach;
import org.pingcha.identity.Office;
import org.pingcha.platform.JobContext;
import org.pingcha.platform.TryAgain;
import org.pingcha.post.MailRound;
import org.pingcha.post.MailServer;
import org.pingcha.post.Post;
import org.pingcha.post.SmsGateway;
import org.pingcha.testing.DatabaseTest;

/** An office with messages to send, a mail server of the test's choice, and a gateway that remembers. */
abstract class NoticeCourse extends DatabaseTest {
    static final String TEMPLATE = "notice.trial";
    final Map<UUID, String> messages = new ConcurrentHashMap<>();
    MailServer server;
    Office office;

    @BeforeEach
    void anOffice() {
        office = anAgency("NTA" + database.name().charAt(0));
        provide(Post.class, new Post() {
            @Override
            public MailRound mailRound() {
                return new MailRound(server);
            }

            @Override
            public SmsGateway sms() {
                return (id, to, text) -> messages.put(id, to + " " + text);
            }
        });
    }

    NoticeOrder order(NoticeChannel channel, String to, boolean legal, String key, Instant notBefore) {
        return new NoticeOrder(office.id(), 7L, channel, to, TEMPLATE, Map.of("name", "张三"), Locale.SIMPLIFIED_CHINESE, legal, key, notBefore);
    }

    UUID mail(String to, String key) {
        return wire(NoticeService.class).write(order(NoticeChannel.MAIL, to, false, key, null));
    }

    /** What the jobs of that moment would be given, each as its payload. */
    List<String> payloads() {
        em.flush();
        return em.createQuery("select j.payload from Job j where j.kind = 'notice.send' and j.nextTryAt <= :now order by j.id", String.class)
            .setParameter("now", clock.instant()).getResultList();
    }

    void run(String payload, int attempt) throws TryAgain {
        flushAndClear();
        wire(NoticeJob.class).run(new JobContext(new UUID(0, 1), payload, current.get(), attempt, (done, total, note) -> true));
    }

    Notice notice(UUID uuid) {
        flushAndClear();
        return em.createQuery("select n from Notice n where n.uuid = :uuid", Notice.class).setParameter("uuid", uuid).getSingleResult();
    }
}
