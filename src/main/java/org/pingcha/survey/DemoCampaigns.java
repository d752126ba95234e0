package org.pingcha.survey;

import jakarta.annotation.Priority;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import org.pingcha.identity.Actor;
import org.pingcha.identity.Person;
import org.pingcha.instrument.AnswerKind;
import org.pingcha.instrument.CaseFacts;
import org.pingcha.instrument.FormQueries;
import org.pingcha.instrument.Purpose;
import org.pingcha.instrument.SheetView.ItemView;
import org.pingcha.platform.Home;
import org.pingcha.platform.SchemaReady;
import org.pingcha.shared.ChinaTime;
import org.pingcha.web.Texts;

/** A demo campaign of the city that is under way, with answers, refusals and tries, and the draft of the next. Fictitious. */
@Stateless
@PermitAll
public class DemoCampaigns {
    private static final int SAMPLE = 60;
    private static final int SEED = 20261101;

    @PersistenceContext
    EntityManager em;
    @EJB
    CampaignDrawing drawing;
    @EJB
    ResponseKeeping responses;
    @EJB
    FormQueries forms;
    @Inject
    Clock clock;

    public void load(@Observes @Priority(940) SchemaReady ready) {
        List<Person> managers = em.createQuery("select p from Person p join fetch p.office where p.userName = 'manager'", Person.class).getResultList();
        if (!Home.demo() || managers.isEmpty() || em.createQuery("select count(c) from Campaign c", Long.class).getSingleResult() > 0) {
            return;
        }
        Actor manager = managers.get(0).actor(null);
        Instant now = clock.instant();
        LocalDate today = ChinaTime.dayOf(now);
        long form = forms.bestFor(Purpose.SURVEY, CaseFacts.UNKNOWN, manager.officePath(), Texts.CHINESE).orElseThrow().id();
        Campaign running = new Campaign(entry("2026 年第三季度结案回访", form, today.minusDays(8), new Frame(LocalDate.of(2026, 7, 1), LocalDate.of(2026, 9, 30), null), SAMPLE),
            managers.get(0).office(), manager, now.minus(Duration.ofDays(8)));
        running.open(manager, now.minus(Duration.ofDays(8)));
        em.persist(running);
        em.persist(new Campaign(entry("2026 年十月结案回访", form, today, new Frame(LocalDate.of(2026, 10, 1), LocalDate.of(2026, 10, 31), null), null), managers.get(0).office(),
            manager, now));
        em.flush();
        drawing.all(running.uuid(), manager);
        long id = running.id();
        em.flush();
        em.clear();
        answer(em.createQuery("select i.uuid from Invitation i where i.campaign.id = :campaign order by i.id", UUID.class).setParameter("campaign", id).getResultList(), today, now);
    }

    private static CampaignEntry entry(String name, long form, LocalDate starts, Frame frame, Integer sample) {
        return new CampaignEntry(name, form, frame, sample, Channels.of(true, true, true, true, false), Map.of(), false, starts, starts.plusDays(30), 5,
            CampaignEntry.USUAL_SMALLEST_GROUP);
    }

    private void answer(List<UUID> invitations, LocalDate today, Instant now) {
        Random random = new Random(SEED);
        for (UUID uuid : invitations) {
            Invitation invitation = em.createQuery("select i from Invitation i join fetch i.campaign c join fetch c.office where i.uuid = :uuid", Invitation.class)
                .setParameter("uuid", uuid).getSingleResult();
            int fate = random.nextInt(10);
            if (invitation.reach() != Reach.INSTITUTION && fate < 9) {
                invitation.send(today.minusDays(7));
            }
            if (fate < 4) {
                fill(invitation, random, now);
            } else if (fate == 4) {
                invitation.end(InvitationStatus.REFUSED, today.minusDays(3));
            } else if (fate == 5 && invitation.reach() != Reach.INSTITUTION) {
                invitation.tried(now.minus(Duration.ofDays(2)), null);
            }
            // Each is compared with what was read at every flush: all together they would cost a start seconds.
            em.flush();
            em.clear();
        }
    }

    private void fill(Invitation invitation, Random random, Instant now) {
        Key key = Key.of(invitation.uuid());
        Way way = invitation.reach() == Reach.INSTITUTION ? Way.INSTITUTION : random.nextInt(3) > 0 ? Way.LINK : Way.PHONE;
        responses.open(key, way, Texts.CHINESE, now);
        for (ItemView item = next(key); item != null; item = next(key)) {
            if (item.declinable() && random.nextInt(12) == 0) {
                responses.decline(key, item.code(), random.nextBoolean() ? AnswerKind.NOT_CLEAR : AnswerKind.REFUSED, null, now);
            } else {
                responses.answer(key, item.code(), value(item, random), null, now);
            }
        }
        responses.submit(key, null, now);
    }

    private ItemView next(Key key) {
        return responses.read(key, Texts.CHINESE).next().orElse(null);
    }

    private static String value(ItemView item, Random random) {
        if (item.options().isEmpty()) {
            return Questions.MONEY.equals(item.code()) && random.nextInt(25) == 0 ? Questions.YES : Questions.NO;
        }
        boolean fixed = item.code().equals(Questions.CONSENT) || item.code().equals(Questions.COMPLAIN);
        int most = item.options().size();
        return item.options().get(fixed ? item.code().equals(Questions.CONSENT) ? 0 : most - 1 : Math.min(random.nextInt(most), random.nextInt(most))).code();
    }
}
