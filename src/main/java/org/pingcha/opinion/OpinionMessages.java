package org.pingcha.opinion;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.pingcha.notice.NoticeChannel;
import org.pingcha.notice.NoticeOrder;
import org.pingcha.notice.NoticeService;
import org.pingcha.platform.Home;
import org.pingcha.web.Texts;

/**
 * The messages about one asking: the link to the organ, two reminders with the same link, and a note to the superior. The
 * asking itself is a letter that the law provides for (art. 59), so nobody unsubscribes from it.
 */
@Dependent
public class OpinionMessages {
    /** Managers of the asking office, and of the one above it: the superior. */
    private static final String SUPERIORS = "select p.id from Person p join p.roles r join p.office o where p.enabled = true and r = org.pingcha.identity.Role.MANAGER"
        + " and (o = :office or o = (select x.parent from Office x where x = :office)) order by p.id";

    @PersistenceContext
    EntityManager em;

    @EJB
    NoticeService notices;

    void ask(OpinionRequest opinion) {
        toOrgan(opinion, "opinion.notice.ask");
    }

    void remind(OpinionRequest opinion) {
        toOrgan(opinion, "opinion.notice.remind");
    }

    void remindAgain(OpinionRequest opinion) {
        toOrgan(opinion, "opinion.notice.remindAgain");
    }

    /** The superior takes it up with the organ; a message on each desk. */
    void tellSuperiors(OpinionRequest opinion) {
        List<NoticeOrder> orders = new ArrayList<>();
        for (Long person : em.createQuery(SUPERIORS, Long.class).setParameter("office", opinion.office()).getResultList()) {
            orders.add(new NoticeOrder(opinion.office().id(), opinion.caseId(), NoticeChannel.DESK, person.toString(), "opinion.notice.superior",
                Map.of("organ", opinion.organName(), "case", opinion.caseNo(), "due", opinion.dueOn().toString(), "link", "/opinion/opinion?id=" + opinion.uuid()),
                Texts.CHINESE, true, key(opinion, "superior:" + person), null));
        }
        notices.writeAll(orders);
    }

    private void toOrgan(OpinionRequest opinion, String template) {
        if (opinion.contact() == null || opinion.linkToken() == null) {
            return;
        }
        boolean mail = opinion.contact().contains("@");
        notices.write(new NoticeOrder(opinion.office().id(), opinion.caseId(), mail ? NoticeChannel.MAIL : NoticeChannel.SMS, opinion.contact(),
            mail ? template : template + "Sms", Map.of("organ", opinion.organName(), "case", opinion.caseNo(), "handler", opinion.handlerName(),
                "due", opinion.dueOn().toString(), "link", link(opinion)), opinion.locale(), true, key(opinion, template), null));
    }

    /** The address that whoever holds the letter opens. */
    static String link(OpinionRequest opinion) {
        return Home.url() + "/opinion/answer?token=" + opinion.linkToken();
    }

    private static String key(OpinionRequest opinion, String what) {
        return "opinion:" + opinion.uuid() + ":" + what;
    }
}
