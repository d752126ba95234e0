package org.pingcha.views;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.pingcha.identity.Person;
import org.pingcha.notice.NoticeChannel;
import org.pingcha.notice.NoticeOrder;
import org.pingcha.notice.NoticeService;
import org.pingcha.platform.Home;
import org.pingcha.web.Grouping;
import org.pingcha.web.OfferedList;
import org.pingcha.web.Tally;
import org.pingcha.web.Texts;

/** What is said of views: names of views, lists, firms and offices, and numbers. No mail names a handler. */
@Dependent
public class ViewNotices {
    /** How many firms, handlers or offices one message names. */
    private static final int NAMED = 10;

    /** A line of a digest. */
    record Line(SavedView view, OfferedList list, long count, long more) {
    }

    @PersistenceContext
    EntityManager em;

    @EJB
    NoticeService notices;

    /** The alarm of a view was raised; on the desk, and by mail where that is wanted. */
    void raised(SavedView view, OfferedList list, List<Tally> fresh, String key) {
        ViewMailbox box = box(view.owner());
        Locale locale = box == null ? Texts.CHINESE : box.locale();
        String path = "/views/open?id=" + view.uuid();
        Map<String, String> words = Map.of("view", view.name(), "list", Texts.text(locale, list.offer().title()));
        List<NoticeOrder> orders = new ArrayList<>();
        orders.add(order(view.owner(), NoticeChannel.DESK, null, "views.notice.alarm", with(words, "facts", facts(view, fresh, locale, true), "link", path), locale, key));
        if (box != null) {
            orders.add(order(view.owner(), NoticeChannel.MAIL, box.address(), "views.mail.alarm",
                with(words, "facts", facts(view, fresh, locale, false), "link", Home.url() + path), locale, key));
        }
        notices.writeAll(orders);
    }

    /** How many rows somebody's views have; by mail where that is wanted, else on the desk. */
    void digest(Person owner, List<Line> lines, String key) {
        ViewMailbox box = box(owner);
        Locale locale = box == null ? Texts.CHINESE : box.locale();
        StringBuilder text = new StringBuilder();
        for (Line line : lines) {
            String more = line.more() == 0 ? Texts.text(locale, "views.digest.same") : (line.more() > 0 ? "+" : "−") + Math.abs(line.more());
            text.append(Texts.text(locale, "views.digest.line", line.view().name(), Texts.text(locale, line.list().offer().title()), line.count(), more));
            if (box != null) {
                text.append("\n  ").append(Home.url()).append("/views/open?id=").append(line.view().uuid());
            }
            text.append('\n');
        }
        notices.write(box == null
            ? order(owner, NoticeChannel.DESK, null, "views.notice.digest", Map.of("lines", text.toString().strip(), "link", "/views/list"), locale, key)
            : order(owner, NoticeChannel.MAIL, box.address(), "views.mail.digest", Map.of("lines", text.toString().stripTrailing(), "link", Home.url() + "/views/list"), locale, key));
    }

    /** Digest and alarm of a view have stopped, since its owner may no longer look at it so. */
    void stopped(SavedView view, String key) {
        notices.write(order(view.owner(), NoticeChannel.DESK, null, "views.notice.stopped", Map.of("view", view.name(), "link", "/views/list"), Texts.CHINESE, key));
    }

    private static String facts(SavedView view, List<Tally> fresh, Locale locale, boolean handlers) {
        Alarm alarm = view.alarm();
        List<String> lines = new ArrayList<>();
        for (Tally one : fresh.subList(0, Math.min(NAMED, fresh.size()))) {
            String name = alarm.by() == Grouping.HANDLER && !handlers ? Texts.text(locale, "views.fact.handler") : one.name();
            lines.add(alarm.by() == null ? Texts.text(locale, "views.fact.all", one.count(), alarm.over())
                : Texts.text(locale, "views.fact.one", name, alarm.days(), one.count(), alarm.over()));
        }
        if (fresh.size() > NAMED) {
            lines.add(Texts.text(locale, "views.fact.more", fresh.size() - NAMED));
        }
        return String.join("\n", lines);
    }

    private ViewMailbox box(Person owner) {
        return em.find(ViewMailbox.class, owner.id());
    }

    private static Map<String, String> with(Map<String, String> words, String... more) {
        Map<String, String> all = new HashMap<>(words);
        for (int i = 0; i < more.length; i += 2) {
            all.put(more[i], more[i + 1]);
        }
        return all;
    }

    private static NoticeOrder order(Person owner, NoticeChannel channel, String address, String template, Map<String, String> words, Locale locale, String key) {
        return new NoticeOrder(owner.office().id(), null, channel, address == null ? owner.id().toString() : address, template, words, locale, false,
            key + ":" + channel, null);
    }
}
